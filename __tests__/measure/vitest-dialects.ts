/** What the tests of Vitest's two versions have in common. */
import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frameworksModules } from '../frameworks/installed.ts'
import { look, shown, vitestFiles } from './led.ts'
import { project, versions } from './project.ts'

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

/** Tests what is alike in both versions. */
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
    const names = async (
      text: string,
      more: Readonly<Record<string, string>> = {},
    ): Promise<string[]> =>
      shown((await lookAt({ 'a.bench.ts': `${head}\n${text}`, ...more })).discovery)

    it('measures both versions in slices that take turns', async () => {
      const text = `${head}\n${bench('sync', sum)}\n${bench('async', 'async () => { await null }')}`
      const directory = vitestProject({ 'a.bench.ts': text }, modules)
      const { measure } = await look(versions(directory, directory), definition)
      const { figures, failures, handover } = await measure('a.bench.ts', undefined, {
        control: true,
      })
      expect(failures).toEqual([])
      expect([...figures.keys()]).toEqual([
        `a.bench.ts > ${named('sync')}`,
        `a.bench.ts > ${named('async')}`,
      ])
      for (const arms of figures.values()) {
        expect(Object.keys(arms).toSorted()).toEqual(['(control)', 'base', 'head'])
        for (const { time = 1 } of Object.values(arms)) expect(time).toBeLessThan(1e-3)
      }
      expect(handover.size).toBe(2)
    })

    it('names benchmarks after what they stand in', async () => {
      const text = `describe('outer', () => {
  describe('inner', () => { ${bench('deep', sum)} })
  describe.each([1, 2])('of %i', () => { ${bench('each', sum)} })
})`
      expect(await names(text)).toEqual([
        named('outer', 'inner', 'deep'),
        named('outer', 'of 1', 'each'),
        named('outer', 'of 2', 'each'),
      ])
    })

    it('measures with the configuration: aliases, plugins, globals and set-up files', async () => {
      const config = `import { fileURLToPath } from 'node:url'
export default {
  plugins: [{
    name: 'answers',
    transform: (code, id) => (id.endsWith('lib.ts') ? code.replace('QUESTION', '42') : null),
  }],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: { globals: true, setupFiles: ['./setup.ts'] },
}`
      const text = `${own}
import { answer } from '@/lib'
enum Color { Red }
if (globalThis.isSetUp !== true) throw new Error('not set up')
describe('answer ' + answer, () => { ${bench('found', `() => Color.Red`)} })`
      const { discovery, measure } = await lookAt({
        'vitest.config.ts': config,
        'setup.ts': 'globalThis.isSetUp = true',
        'src/lib.ts': 'export const answer: number = QUESTION',
        'a.bench.ts': text,
      })
      expect(shown(discovery)).toEqual([named('answer 42', 'found')])
      const { figures, failures } = await measure('a.bench.ts')
      expect(failures).toEqual([])
      expect(figures.size).toBe(1)
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

    it('measures in the environment that the project has', async () => {
      const environment = `export default {
  name: 'own',
  viteEnvironment: 'ssr',
  transformMode: 'ssr',
  setup: (global) => { global.planet = 'mars'; return { teardown: () => undefined } },
}`
      const text = `if (globalThis.planet !== 'mars') throw new Error('no environment')\n${bench('here', sum)}`
      const config = `export default { test: { environment: './own-environment.ts' } }`
      const more = { 'own-environment.ts': environment, 'vite.config.ts': config }
      expect(await names(text, more)).toEqual([named('here')])
    })

    it('leaves out what is skipped', async () => {
      const text = `describe.skip('skipped', () => { ${bench('in it', sum)} })
describe('kept', () => { ${bench('in it', sum)} })`
      expect(await names(text)).toEqual([named('kept', 'in it')])
    })

    it('keeps to `only`', async () => {
      const text = `describe('left out', () => { ${bench('in it', sum)} })
describe.only('alone', () => { ${bench('in it', sum)} })`
      expect(await names(text)).toEqual([named('alone', 'in it')])
    })

    it('runs the hooks of the file and of the Bench', async () => {
      const text = `${head}
import { appendFileSync } from 'node:fs'
const say = (word) => () => appendFileSync('hooks.log', word + ' ')
beforeAll(say('beforeAll'))
afterAll(say('afterAll'))
${bench('hooked', `say('.')`, `{ setup: say('setup'), teardown: say('teardown') }`)}`
      const directory = vitestProject({ 'a.bench.ts': text }, modules)
      const { measure } = await look({ ...versions(directory, directory), base: null }, definition)
      rmSync(`${directory}/hooks.log`)
      const { failures } = await measure('a.bench.ts')
      expect(failures).toEqual([])
      const said = readFileSync(`${directory}/hooks.log`, 'utf8')
      expect(said).toMatch(/^beforeAll setup (\. )+teardown afterAll $/)
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
      const { measure } = await look(versions(directory, directory), definition)
      const { figures, failures } = await measure('a.bench.ts')
      expect([...figures.keys()]).toContain(`a.bench.ts > ${named('good')}`)
      for (const [name, [, message]] of Object.entries(bad)) {
        const blamed = failures.find(({ id }) => id === `a.bench.ts > ${named(name)}`)
        expect.soft(blamed?.message ?? '', name).toMatch(message)
      }
      expect(failures.map(({ id }) => id)).not.toContain(`a.bench.ts > ${named('good')}`)
    })

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

    it('blames two benchmarks of the same name', async () => {
      expect(
        await names(`${bench('same', sum)}\n${bench('same', sum)}\n${bench('other', sum)}`),
      ).toEqual([expect.stringMatching(`^${named('same')}: several`), named('other')])
    })

    it('reports a file that cannot be loaded, and goes on with the others', async () => {
      const { discovery } = await lookAt({
        'a.bench.ts': 'const = 1',
        'b.bench.ts': `throw new Error('broken file')`,
        'c.bench.ts': `import './nothing.ts'`,
        'd.bench.ts': `${head}\n${bench('fine', sum)}`,
      })
      expect(shown(discovery)).toEqual([
        expect.stringMatching(/^\(the whole file\): .*(const = 1|Unexpected|Expected)/is),
        expect.stringMatching(/^\(the whole file\): .*broken file/s),
        expect.stringMatching(/^\(the whole file\): .*nothing/s),
        named('fine'),
      ])
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

    it('leaves out a file without benchmarks, and says so', async () => {
      const { discovery } = await lookAt({
        'a.bench.ts': 'export {}',
        'b.bench.ts': `${head}\n${bench('fine', sum)}`,
      })
      expect(shown(discovery)).toEqual([named('fine')])
      expect(discovery.warnings).toEqual([{ code: 'empty-suite', suite: 'a.bench.ts' }])
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
