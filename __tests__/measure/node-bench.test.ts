import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isLeftOut, pathWithNode } from '../frameworks/installed.ts'
import { look, nodeBench, shown } from './led.ts'
import { project, versions } from './project.ts'

const left = isLeftOut()
const sum = `(b) => { b.start(); let n = 0; for (let i = 0; i < 1000; i++) n += i; b.end(1000); if (n < 0) throw n }`

describe.skipIf(left)('node:bench', () => {
  beforeEach(() => void vi.stubEnv('PATH', pathWithNode()))
  afterEach(() => void vi.unstubAllEnvs())

  const names = async (text: string, file = 'a.bench.mjs'): Promise<string[]> => {
    const directory = project({ [file]: text, 'b.bench.mjs': one }, null)
    const { discovery } = await look({ ...versions(directory, directory), base: null }, definition)
    return shown(discovery).slice(0, -1)
  }
  const definition = nodeBench('*.bench.*')
  const one = `import { bench } from 'node:bench'\nbench('one', ${sum})`

  it('measures both versions, an operation each, in slices that take turns', async () => {
    const directory = project({ 'a.bench.mjs': one }, null)
    const { measure } = await look(versions(directory, directory), definition)
    const { figures, failures, handover } = await measure('a.bench.mjs', undefined, {
      control: true,
    })
    expect(failures).toEqual([])
    const arms = figures.get('a.bench.mjs > one') ?? {}
    expect(Object.keys(arms).toSorted()).toEqual(['(control)', 'base', 'head'])
    for (const { time = 1 } of Object.values(arms)) expect(time).toBeLessThan(1e-6)
    expect(handover.size).toBe(1)
  })

  it('names benchmarks after their suites and parameters', async () => {
    const text = `import { bench, describe, suite } from 'node:bench'
suite('outer', () => {
  describe('inner', async () => { await null; bench('small', { params: { size: 1, kind: 'x' } }, ${sum}) })
})
bench(function named(b) {})
bench({ params: { n: 2 } }, (b) => {})`
    expect(await names(text)).toEqual([
      'outer > inner > small (kind=x, size=1)',
      'named',
      '<anonymous> (n=2)',
    ])
  })

  it.each([
    ['imported', 'mjs', `import { bench } from 'node:bench'`],
    ['imported whole', 'mjs', `import bench from 'node:bench'`],
    ['required', 'cjs', `const { bench } = require('node:bench')`],
    ['required whole', 'cjs', `const bench = require('node:bench')`],
  ])('finds what was %s (%s)', async (_, type, line) => {
    expect(await names(`${line}\nbench('found', ${sum})`, `a.bench.${type}`)).toEqual(['found'])
  })

  it('reads TypeScript', async () => {
    const text = `import { bench } from 'node:bench'\nbench('typed' as string, ${sum})`
    expect(await names(text, 'a.bench.mts')).toEqual(['typed'])
  })

  it("reads by the project's tsx what Node.js cannot", async () => {
    const text = `import { bench } from 'node:bench'\nenum E { A }\nbench('by tsx', ${sum})`
    const directory = project({ 'a.bench.mts': text }, null)
    const tsx = resolve(import.meta.dirname, '../../node_modules/tsx')
    symlinkSync(tsx, join(directory, 'node_modules/tsx'), 'junction')
    const { discovery, measure } = await look(versions(directory, directory), definition)
    expect(shown(discovery)).toEqual(['by tsx'])
    expect((await measure('a.bench.mts')).failures).toEqual([])
  })

  it('waits for a file that awaits its benchmarks, runs them itself or goes through a runner', async () => {
    const text = `import { bench, createRunner } from 'node:bench'
const result = await bench('awaited', ${sum})
if (result.name !== 'awaited') throw new Error('no result')
const runner = createRunner()
runner.bench('of a runner', ${sum})
for await (const { type } of runner.run()) if (type === 'bench:summary') console.log('done')
process.exit(0)`
    expect(await names(text)).toEqual(['awaited', 'of a runner'])
    const itself = `import { bench, run } from 'node:bench'
bench('left out', ${sum})
bench('run', ${sum})
run({ namePattern: 'run', samples: 5 }).resume()`
    expect(await names(itself)).toEqual(['run'])
  })

  it('leaves out what is skipped, and all but `only`', async () => {
    const some = `import whole, { bench, suite } from 'node:bench'
bench.skip('skipped', ${sum})
whole.skip('skipped, too', ${sum})
bench('optional', { skip: 'not here' }, ${sum})
suite('whole', { skip: true }, () => bench('inside', ${sum}))
bench('kept', ${sum})`
    expect(await names(some)).toEqual(['kept'])
    expect(await names(`${some}\nbench.only('alone', ${sum})`)).toEqual(['alone'])
  })

  it('runs hooks as node:bench does: once around each benchmark, and once around a suite', async () => {
    const text = `import { after, afterEach, bench, before, beforeEach, suite } from 'node:bench'
import { appendFileSync } from 'node:fs'
const say = (word) => appendFileSync('hooks.log', word + ' ')
suite('hooked', () => {
  before(() => say('before'))
  after(() => say('after'))
  beforeEach(({ name }) => say(name + '{'))
  afterEach(({ name }) => say('}' + name))
  bench('a', (b) => { say('.'); b.start(); b.end(1) })
  bench('b', async (b) => { say('.'); b.start(); await null; b.end(2) })
})`
    const directory = project({ 'a.bench.mjs': text }, null)
    const { measure } = await look({ ...versions(directory, directory), base: null }, definition)
    rmSync(`${directory}/hooks.log`)
    const { figures, failures } = await measure('a.bench.mjs')
    expect(failures).toEqual([])
    expect(figures.size).toBe(2)
    const said = readFileSync(`${directory}/hooks.log`, 'utf8')
    expect(said).toMatch(/^before a\{ (\. )+\}a b\{ (\. )+\}b after $/)
  })

  it('measures benchmarks that stand in another order in the other version', async () => {
    const file = (...order: readonly string[]): string =>
      `import { bench } from 'node:bench'\n${order.map((name) => `bench('${name}', ${sum})`).join('\n')}`
    const base = project({ 'a.bench.mjs': file('a', 'b', 'c', 'd') }, null)
    const head = project({ 'a.bench.mjs': file('d', 'a', 'new', 'c', 'b') }, null)
    const { measure } = await look(versions(base, head), definition)
    const { figures, failures } = await measure('a.bench.mjs', ['a', 'b', 'c', 'd'])
    expect(failures).toEqual([])
    expect([...figures.keys()].toSorted()).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => `a.bench.mjs > ${name}`),
    )
  })

  it('follows a benchmark to its new name', async () => {
    const base = project({ 'a.bench.mjs': one }, null)
    const head = project({ 'a.bench.mjs': one.replace("'one'", "'uno'") }, null)
    const renames = [{ from: 'one', to: 'uno' }]
    const { discovery, measure } = await look(versions(base, head), definition, { renames })
    expect(discovery.evidence.map(({ benchmark, was }) => [benchmark.name, was])).toEqual([
      ['uno', 'one'],
    ])
    const { figures } = await measure('a.bench.mjs')
    expect(Object.keys(figures.get('a.bench.mjs > uno') ?? {})).toEqual(['base', 'head'])
  })

  it.each([
    ['that throws', `() => { throw new Error('broken') }`, /broken/],
    ['that never starts', `() => undefined`, /has to call start\(\) and end\(operations\)/],
    ['that ends twice', `(b) => { b.start(); b.end(1); b.end(1) }`, /once each time/],
    ['of no operations', `(b) => { b.start(); b.end(0) }`, /0 operations/],
    ['that never settles', `() => new Promise(() => {})`, /never settles/],
    ['that ends the process', `() => process.exit(3)`, /exit code 3/],
    [
      'that throws later',
      `(b) => new Promise(() => setImmediate(() => { throw new Error('late') }))`,
      /late/,
    ],
  ])('blames a benchmark %s, and measures the others', async (_, fn, message) => {
    const text = `import { bench } from 'node:bench'\nbench('bad', ${fn})\nbench('good', ${sum})`
    const directory = project({ 'a.bench.mjs': text }, null)
    const { measure } = await look(versions(directory, directory), definition)
    const { figures, failures } = await measure('a.bench.mjs')
    expect([...figures.keys()]).toEqual(['a.bench.mjs > good'])
    expect(failures.map(({ id }) => id)).toContain('a.bench.mjs > bad')
    expect(failures[0]?.message).toMatch(message)
  })

  it('tells of a benchmark whose hook fails why', async () => {
    const text = `import { bench, beforeEach, suite } from 'node:bench'
suite('with a server', () => {
  beforeEach(() => { throw new Error('no server') })
  bench('ask', ${sum})
})
bench('good', ${sum})`
    expect(await names(text)).toEqual([
      'good',
      expect.stringMatching(/^with a server > ask: Error: no server\n/),
    ])
    const directory = project({ 'a.bench.mjs': text }, null)
    const { measure } = await look(versions(directory, directory), definition)
    const { figures, failures } = await measure('a.bench.mjs')
    expect([...figures.keys()]).toEqual(['a.bench.mjs > good'])
    expect(failures.map(({ id, arm }) => [id, arm])).toContainEqual([
      'a.bench.mjs > with a server > ask',
      'base',
    ])
    expect(failures.map((failure) => failure.message).join('\n')).toMatch('no server')
  })

  it.each([
    ['a syntax error', 'const = 1', /SyntaxError/],
    ['an error thrown', `throw new Error('broken file')`, /broken file/],
    ['an exit with a code', `process.exit(4)`, /process\.exit\(4\)/],
    ['a promise that never settles', `await new Promise(() => {})`, /never settles/],
  ])('reports %s as a failure of the whole file', async (_, text, message) => {
    const [name] = await names(text)
    expect(name).toMatch(/^\(the whole file\): /)
    expect(name).toMatch(message)
  })

  it('blames two benchmarks of the same name', async () => {
    const text = `import { bench } from 'node:bench'
bench('same', ${sum})
bench('same', { params: { n: 1 } }, ${sum})
bench('same', ${sum})`
    expect(await names(text)).toEqual([expect.stringMatching(/^same: several/), 'same (n=1)'])
  })

  it('leaves out a file without benchmarks, and says so', async () => {
    const directory = project({ 'a.bench.mjs': 'export {}', 'b.bench.mjs': one }, null)
    const { discovery } = await look({ ...versions(directory, directory), base: null }, definition)
    expect(shown(discovery)).toEqual(['one'])
    expect(discovery.warnings).toEqual([{ code: 'empty-suite', suite: 'a.bench.mjs' }])
  })
})

it('says which Node.js it takes where the user has an older one', async () => {
  const directory = project({ 'a.bench.mjs': 'export {}' }, null)
  await expect(look(versions(directory, directory), nodeBench('*.bench.*'))).rejects.toMatchObject({
    fault: { code: 'no-node-bench', needed: '26.9' },
  })
})
