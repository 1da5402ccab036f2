/** What the tests of Vitest's two versions have in common. */
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frameworksModules } from '../frameworks/installed.ts'
import { look, shown, vitestFiles } from './led.ts'
import { once, project, versions } from './project.ts'

export const ours = resolve(import.meta.dirname, '../../node_modules')
export const definition = vitestFiles(['**/*.bench.*'])

/** @param modules where its Vitest is */
export function vitestProject(files: Readonly<Record<string, string>>, modules: string): string {
  const directory = project({ 'package.json': '{"type":"module"}', ...files }, null)
  symlinkSync(join(modules, 'vitest'), join(directory, 'node_modules/vitest'), 'junction')
  return directory
}

/** A benchmark as each version has it; the files of version 5 wrap it into a test of the same name. */
interface Dialect {
  readonly version: number
  readonly modules: string
  readonly head: string
  /** What has to be imported where the others are globals. */
  readonly own: string
  readonly bench: (name: string, fn: string, options?: string) => string
  /** As the report names what stands in a group or in none. */
  readonly named: (...path: readonly string[]) => string
}

export const five: Dialect = {
  version: 5,
  modules: ours,
  head: `import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest'`,
  own: '',
  bench: (name, fn, options = '{}') =>
    `test('${name}', async ({ bench }) => { await bench('run', ${fn}).run(${options}) })`,
  named: (...path) => [...path, 'run'].join(' > '),
}

export const four: Dialect = {
  version: 4,
  modules: frameworksModules,
  head: `import { afterAll, beforeAll, beforeEach, bench, describe } from 'vitest'`,
  own: `import { bench } from 'vitest'`,
  bench: (name, fn, options = '{}') => `bench('${name}', ${fn}, ${options})`,
  named: (...path) => path.join(' > '),
}

export const sum = '() => { let n = 0; for (let i = 0; i < 1000; i++) n += i; return n }'

/** Tests what is alike in both versions, where all is well or a benchmark fails. */
export function testDialect({ version, modules, head, own, bench, named }: Dialect): void {
  describe(`Vitest ${version}`, () => {
    const lookAt = async (
      files: Readonly<Record<string, string>>,
      config?: string,
    ): ReturnType<typeof look> => {
      const directory = vitestProject(files, modules)
      const alone = { ...versions(directory, directory), base: null }
      return look(alone, vitestFiles(['**/*.bench.*'], config))
    }
    /** One file in which most of what Vitest offers comes together, measured once. */
    const told = once(async () => {
      const directory = vitestProject(whole, modules)
      const { discovery, measure } = await look(versions(directory, directory), definition)
      const logs = (): string[] => readdirSync(directory).filter((each) => each.endsWith('.log'))
      for (const each of logs()) rmSync(join(directory, each))
      const round = await measure('a.bench.ts', undefined, { control: true })
      const hooks = logs().map((each) => readFileSync(join(directory, each), 'utf8'))
      return { ...round, names: shown(discovery), hooks }
    })
    const whole = {
      'vite.config.ts': `import { fileURLToPath } from 'node:url'
export default {
  plugins: [{
    name: 'answers',
    transform: (code, id) => (id.endsWith('lib.ts') ? code.replace('QUESTION', '42') : null),
  }],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: { globals: true, setupFiles: ['./setup.ts'], environment: './own-environment.ts' },
}`,
      'own-environment.ts': `export default {
  name: 'own',
  viteEnvironment: 'ssr',
  transformMode: 'ssr',
  setup: (global) => { global.planet = 'mars'; return { teardown: () => undefined } },
}`,
      'setup.ts': 'globalThis.isSetUp = true',
      'src/lib.ts': 'export const answer: number = QUESTION',
      'a.bench.ts': `${own}
import { appendFileSync } from 'node:fs'
import { answer } from '@/lib'
enum Color { Red }
if (globalThis.isSetUp !== true) throw new Error('not set up')
if (globalThis.planet !== 'mars') throw new Error('no environment')
const say = (word) => () => appendFileSync(process.pid + '.log', word + ' ')
beforeAll(say('beforeAll'))
afterAll(say('afterAll'))
${bench('sync', sum)}
${bench('async', 'async () => { await null }')}
describe('outer', () => {
  describe('inner', () => { ${bench('deep', sum)} })
  describe.each([1, 2])('of %i', () => { ${bench('each', sum)} })
})
describe.skip('skipped', () => { ${bench('in it', sum)} })
describe('kept', () => { ${bench('in it', sum)} })
describe('answer ' + answer, () => { ${bench('found', '() => Color.Red')} })
${bench('hooked', `say('.')`, `{ setup: say('setup'), teardown: say('teardown') }`)}`,
    }

    it('measures both versions in slices that take turns', async () => {
      const { figures, failures, handover, names: all } = await told()
      expect(failures).toEqual([])
      expect([...figures.keys()]).toEqual(all.map((name) => `a.bench.ts > ${name}`))
      expect(all.slice(0, 2)).toEqual([named('sync'), named('async')])
      for (const arms of figures.values()) {
        expect(Object.keys(arms).toSorted()).toEqual(['(control)', 'base', 'head'])
        for (const { time = 1 } of Object.values(arms)) expect(time).toBeLessThan(1e-3)
      }
      expect(handover.size).toBe(all.length)
    })

    it('names benchmarks after what they stand in', async () => {
      expect((await told()).names.filter((name) => name.startsWith('outer'))).toEqual([
        named('outer', 'inner', 'deep'),
        named('outer', 'of 1', 'each'),
        named('outer', 'of 2', 'each'),
      ])
    })

    // The file throws where a set-up file or the environment is missing.
    it('measures with the configuration: aliases, plugins, globals, set-up files and environment', async () => {
      const { figures, names: all } = await told()
      expect(all).toContain(named('answer 42', 'found'))
      expect([...figures.keys()]).toContain(`a.bench.ts > ${named('answer 42', 'found')}`)
    })

    it('leaves out what is skipped', async () => {
      const found = (await told()).names.filter((name) => name.includes('in it'))
      expect(found).toEqual([named('kept', 'in it')])
    })

    it('runs the hooks of the file and of the Bench', async () => {
      const { hooks } = await told()
      expect(hooks).toHaveLength(3)
      for (const said of hooks) expect(said).toMatch(/^beforeAll setup (\. )+teardown afterAll $/)
    })

    it('takes the configuration that is named, as Vitest would in its directory', async () => {
      const { discovery } = await lookAt(
        {
          'packages/a/vite.config.ts': `export default { define: { NAME: '"from a"' } }`,
          'packages/a/a.bench.ts': `${head}\ndescribe(NAME, () => { ${bench('one', sum)} })`,
        },
        'packages/a/vite.config.ts',
      )
      expect(shown(discovery)).toEqual([named('from a', 'one')])
    })

    it('blames the benchmarks that fail, and measures the others', async () => {
      const bad = {
        throws: [`() => { throw new Error('broken') }`, /broken/],
        rejects: [`async () => { throw new Error('rejected') }`, /rejected/],
        'throws later': [
          `() => new Promise((end) => { setTimeout(end, 5); setTimeout(() => { throw new Error('late') }) })`,
          /late/,
        ],
        'would end the process': [`() => process.exit(3)`, /process\.exit/],
        'ends the process': [`() => process.reallyExit(3)`, /exit code 3/],
        'is ended': [`() => process.kill(process.pid, 'SIGKILL')`, /SIGKILL/],
      } as const
      const files = Object.entries(bad).map(([name, [fn]]) => bench(name, fn))
      const text = [head, ...files, bench('good', sum)].join('\n')
      const directory = vitestProject({ 'a.bench.ts': text }, modules)
      const { measure } = await look({ ...versions(directory, directory), base: null }, definition)
      const { figures, failures } = await measure('a.bench.ts')
      expect([...figures.keys()]).toContain(`a.bench.ts > ${named('good')}`)
      for (const [name, [, message]] of Object.entries(bad)) {
        const blamed = failures.find(({ id }) => id === `a.bench.ts > ${named(name)}`)
        expect.soft(blamed?.message ?? '', name).toMatch(message)
      }
      expect(failures.map(({ id }) => id)).not.toContain(`a.bench.ts > ${named('good')}`)
    })
  })
}

/** Tests what is alike in both versions of files that are odd. */
export function testOddities({ version, modules, head, bench, named }: Dialect): void {
  describe(`Vitest ${version} and what is odd`, () => {
    const lookAt = async (files: Readonly<Record<string, string>>): ReturnType<typeof look> => {
      const directory = vitestProject(files, modules)
      return look({ ...versions(directory, directory), base: null }, definition)
    }
    const names = async (
      text: string,
      more: Readonly<Record<string, string>> = {},
    ): Promise<string[]> =>
      shown((await lookAt({ 'a.bench.ts': `${head}\n${text}`, ...more })).discovery)

    it('measures benchmarks that stand in another order in the other version', async () => {
      const file = (...order: readonly string[]): string =>
        `${head}\n${order.map((name) => bench(name, sum)).join('\n')}`
      const base = vitestProject({ 'a.bench.ts': file('a', 'b', 'c') }, modules)
      const next = vitestProject({ 'a.bench.ts': file('new', 'b', 'c', 'a') }, modules)
      const { measure } = await look(versions(base, next), definition)
      const { figures, failures } = await measure(
        'a.bench.ts',
        ['a', 'b', 'c'].map((name) => named(name)),
      )
      expect(failures).toEqual([])
      expect(figures.size).toBe(3)
    })

    /** Files that are odd, each in its own way. */
    const odd = once(async () => {
      const { discovery } = await lookAt({
        'a.bench.ts': 'const = 1',
        'b.bench.ts': `throw new Error('broken file')`,
        'c.bench.ts': `import './nothing.ts'`,
        'd.bench.ts': `${head}\n${['same', 'same', 'other'].map((name) => bench(name, sum)).join('\n')}`,
        'e.bench.ts': 'export {}',
        'f.bench.ts': `${head}
describe('left out', () => { ${bench('in it', sum)} })
describe.only('alone', () => { ${bench('in it', sum)} })`,
      })
      const found = shown(discovery)
      const of = (suite: string): readonly string[] =>
        found.filter((_, i) => discovery.evidence[i]?.benchmark.suite === suite)
      return { of, warnings: discovery.warnings }
    })

    it('reports files that cannot be loaded, and goes on with the others', async () => {
      const { of } = await odd()
      expect(of('a.bench.ts')).toEqual([
        expect.stringMatching(/^\(the whole file\): .*(const = 1|Unexpected|Expected)/is),
      ])
      expect(of('b.bench.ts')).toEqual([
        expect.stringMatching(/^\(the whole file\): .*broken file/s),
      ])
      expect(of('c.bench.ts')).toEqual([expect.stringMatching(/^\(the whole file\): .*nothing/s)])
    })

    it('blames two benchmarks of the same name', async () => {
      expect((await odd()).of('d.bench.ts')).toEqual([
        expect.stringMatching(`^${named('same')}: several`),
        named('other'),
      ])
    })

    it('leaves out a file without benchmarks, and says so', async () => {
      const { of, warnings } = await odd()
      expect(of('e.bench.ts')).toEqual([])
      expect(warnings).toEqual([{ code: 'empty-suite', suite: 'e.bench.ts' }])
    })

    it('keeps to `only`', async () => {
      expect((await odd()).of('f.bench.ts')).toEqual([named('alone', 'in it')])
    })

    it('reports a configuration that cannot be read', async () => {
      const [name] = await names(bench('one', sum), {
        'vite.config.ts': `throw new Error('no config')`,
      })
      expect(name).toMatch(/^\(the whole file\): .*no config/s)
    })

    it('gives up a file that never finishes loading', async () => {
      const directory = vitestProject({ 'a.bench.ts': 'await new Promise(() => {})' }, modules)
      const alone = { ...versions(directory, directory), base: null }
      const { discovery } = await look(alone, definition, { timeoutSeconds: 3 })
      expect(shown(discovery)).toEqual(['(the whole file): did not finish loading within 3 s'])
    })

    it('says that browser mode cannot be measured', async () => {
      const config = `export default { plugins: [{
  name: 'browser',
  configureVitest({ vitest }) { for (const { config } of vitest.projects) config.browser.enabled = true },
}] }`
      const [name] = await names(bench('one', sum), { 'vite.config.ts': config })
      expect(name).toMatch(/browser mode/)
    })
  })
}
