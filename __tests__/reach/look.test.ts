/** Real processes that look at files of tinybench. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it, onTestFinished, vi } from 'vitest'
import { lookerFor as lookerOf, reachesIn } from '../../bench/reach/looks.ts'
import type { Reach, Unseen } from '../../src/model/index.ts'
import { judgeLooks, type CodeLook } from '../../src/reach/index.ts'
import { pathWithNode, isLeftOut } from '../frameworks/installed.ts'
import { modules as ours, project } from '../measure/project.ts'
import { five, four, vitestProject } from '../measure/vitest-dialects.ts'

const suite = 'a.bench.mjs'

/**
 * With the bundle, as users run it: where Node.js strips types it loads WebAssembly for that, and it does not where its compile
 * cache has what came of it. Then two versions of the same code differ.
 */
const lookerFor: typeof lookerOf = (asked, options) =>
  lookerOf(asked, { workerPath: inject('workerPath'), ...options })

/** A file with these benchmarks. */
function file(runs: Readonly<Record<string, string>>, before = ''): string {
  const added = Object.entries(runs).map(([name, run]) => `bench.add('${name}', ${run})`)
  return [`import { Bench } from 'tinybench'`, before, 'const bench = new Bench()', ...added].join(
    '\n',
  )
}

const id = (name: string): string => `${suite} > ${name}`

/** What one look says of a file, compared with itself. */
async function alone(
  text: string,
  names: readonly string[],
): Promise<ReturnType<typeof judgeLooks>> {
  const look = await (await lookerFor(suite))(project({ [suite]: text }))
  return judgeLooks(look, look, names.map(id), 'as-measured')
}

const because = (reach: Reach | undefined): readonly Unseen['code'][] =>
  reach?.kind === 'unknown' ? reach.because.map(({ code }) => code) : []

it('tells benchmarks that run or read what was changed from those that do not', async () => {
  const lib = (value: number, above: string): string => `${above}
import { readFileSync } from 'node:fs'
export const one = (x) => two(x)
const two = (x) => three(x)
function three(x) { return x + ${value} }
let calls = 0
export const often = () => (++calls % 1000 === 0 ? seldom() : 1)
const seldom = () => ${value}
const unused = () => ${value}
export const text = () => unused.toString().length
export const stack = () => new Error('x').stack.length
export const read = () => readFileSync(new URL('./data.txt', import.meta.url)).length`
  const text = file(
    {
      deep: '() => lib.one(1)',
      seldom: '() => lib.often()',
      text: '() => lib.text()',
      stack: '() => lib.stack()',
      read: '() => lib.read()',
      environment: '() => (process.env.HOME = process.env.HOME)',
      given: '() => process.env.BENCHGATE_PLACE',
      nothing: '() => 1',
    },
    `import * as lib from './lib.mjs'`,
  )
  const was = project({ [suite]: text, 'lib.mjs': lib(1, ''), 'data.txt': '1' })
  const is = project({ [suite]: text, 'lib.mjs': lib(2, '// a line more\n'), 'data.txt': '2' })
  // As PWD and INIT_CWD do, it names the place of one version, and both have it.
  vi.stubEnv('BENCHGATE_PLACE', `${is}/a`)
  onTestFinished(() => void vi.unstubAllEnvs())
  const names = ['deep', 'seldom', 'text', 'stack', 'read', 'environment', 'given', 'nothing']
  const known = await reachesIn({ was, is }, names.map(id), await lookerFor(suite))
  const code = { kind: 'code', how: 'changed', path: './lib.mjs' } as const
  expect(Object.fromEntries(known)).toEqual({
    [id('deep')]: reached({ ...code, lines: [6, 6], name: 'three' }),
    [id('seldom')]: reached({ ...code, lines: [9, 9], name: 'seldom' }),
    [id('text')]: reached({ kind: 'read', what: 'function-text', name: 'unused' }),
    [id('stack')]: reached({ kind: 'read', what: 'error-stack', name: '' }),
    [id('read')]: reached({ kind: 'read', what: 'file', name: './data.txt' }),
    [id('environment')]: expect.objectContaining({ kind: 'cannot-reach' }),
    [id('given')]: expect.objectContaining({ kind: 'cannot-reach' }),
    [id('nothing')]: expect.objectContaining({ kind: 'cannot-reach' }),
  })
})

function reached(...differences: readonly object[]): object {
  return { kind: 'reaches', differences }
}

it('sees what an earlier benchmark has made for both', async () => {
  const text = file({ a: '() => one()', b: '() => one()' }, `import { one } from './lib.mjs'`)
  const lib = (value: number): string => `let made
const make = () => [${value}]
export const one = () => (made ??= make()).length`
  const [was, is] = [1, 2].map((value) => project({ [suite]: text, 'lib.mjs': lib(value) }))
  const look = await lookerFor(suite)
  const known = await reachesIn({ was: was ?? '', is: is ?? '' }, [id('a'), id('b')], look)
  expect([...known.values()].map(({ kind }) => kind)).toEqual(['reaches', 'reaches'])
})

it('knows nothing of benchmarks that do what cannot be seen, and says what that is', async () => {
  const once = (what: string): string =>
    `() => { done.has(${what.length}) || (done.add(${what.length}), ${what}) }`
  const runs = {
    'child-process': once(`spawnSync('true')`),
    'worker-thread': once(`new Worker('0', { eval: true })`),
    network: once(`createServer().listen(0).close()`),
    inspector: once(`new Session().connect()`),
    fails: `() => { throw new Error('no') }`,
    'endless-code': `() => new Function('return ' + n++)()`,
  }
  const text = file(
    { ...runs, nothing: '() => 1' },
    `import { spawnSync } from 'node:child_process'
import { Session } from 'node:inspector'
import { createServer } from 'node:net'
import { Worker } from 'node:worker_threads'
const done = new Set()
let n = 0`,
  )
  const codes = Object.keys(runs)
  const { known, again } = await alone(text, [...codes, 'nothing'])
  expect(codes.map((name) => because(known.get(id(name)))[0])).toEqual(codes)
  expect(again).toEqual([id('nothing')])
})

it('reads five thousand scripts', async () => {
  const many = `for (let i = 0; i < 5000; i++) new Function('return ' + i)()`
  const { known } = await alone(file({ a: '() => 1' }, many), ['a'])
  const a = known.get(id('a'))
  expect(a?.kind === 'cannot-reach' ? a.compared.functions : 0).toBeGreaterThan(5000)
})

it.each([
  ['throws', `throw new Error('not today')`, 'file-throws'],
  ['ends its process', `process.reallyExit(3)`, 'look-failed'],
])('knows nothing of a file that %s', async (_, end, code) => {
  const { known } = await alone(`${file({ a: '() => 1' })}\nawait bench.run()\n${end}`, ['a'])
  expect(because(known.get(id('a')))[0]).toBe(code)
})

it('knows nothing where the runtime does not tell how it finds modules', async () => {
  const older = `import module from 'node:module'; delete module.registerHooks`
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(older)}`]
  const look: CodeLook = await (
    await lookerFor(suite, { flags })
  )(project({ [suite]: file({ a: '() => 1' }) }))
  expect(look).toEqual({
    kind: 'failed',
    why: { code: 'runtime', text: `Node.js ${process.version}` },
  })
})

it.skipIf(isLeftOut())('looks at files of node:bench', async () => {
  vi.stubEnv('PATH', pathWithNode())
  const text = `import { bench } from 'node:bench'
import { one } from './lib.mjs'
bench('own', (b) => { b.start(); one(); b.end(1) })
bench('nothing', (b) => { b.start(); b.end(1) })`
  const [was, is] = [1, 2].map((value) =>
    project({ [suite]: text, 'lib.mjs': `export const one = () => ${value}` }, null),
  )
  try {
    const look = await lookerFor(suite, { kind: 'node-bench' })
    const known = await reachesIn(
      { was: was ?? '', is: is ?? '' },
      [id('own'), id('nothing')],
      look,
    )
    expect([...known.values()].map(({ kind }) => kind)).toEqual(['reaches', 'cannot-reach'])
  } finally {
    vi.unstubAllEnvs()
  }
})

it.each([
  [
    'mitata',
    'mitata',
    `import { bench, run } from 'mitata'
import { one } from './lib.mjs'
bench('own', function* () { yield () => one() })
bench('text', () => VALUE)
bench('nothing', (state) => { for (const _ of state); })
await run()`,
  ],
  [
    'benchmarkjs',
    'benchmark',
    `import Benchmark from 'benchmark'
import { one } from './lib.mjs'
new Benchmark.Suite()
  .add('own', () => one())
  .add('text', { setup() { var n = 1 }, fn() { n += VALUE } })
  .add('nothing', { defer: true, fn: (deferred) => deferred.resolve() })
  .run()`,
  ],
] as const)('looks at files of %s', async (kind, name, text) => {
  const [was, is] = [1, 2].map((value) => {
    const files = {
      [suite]: text.replace('VALUE', String(value)),
      'lib.mjs': `export const one = () => ${value}`,
    }
    const directory = project(files, null)
    symlinkSync(join(ours, name), join(directory, 'node_modules', name), 'junction')
    return directory
  })
  const ids = ['own', 'text', 'nothing'].map(id)
  const look = await lookerFor(suite, { kind })
  const known = await reachesIn({ was: was ?? '', is: is ?? '' }, ids, look)
  expect(ids.map((each) => known.get(each)?.kind)).toEqual(['reaches', 'reaches', 'cannot-reach'])
})

it.each([five, ...(isLeftOut() ? [] : [four])])(
  'looks at files of Vitest $version',
  async ({ head, bench, named, modules: own }) => {
    const text = [
      head,
      `import { one } from './lib.ts'`,
      bench('own', '() => one()'),
      bench('nothing', '() => 1'),
    ].join('\n')
    const [was, is] = [1, 2].map((value) =>
      vitestProject({ 'a.bench.ts': text, 'lib.ts': `export const one = () => ${value}` }, own),
    )
    const look = await lookerFor('a.bench.ts', { kind: 'vitest' })
    const ids = ['own', 'nothing'].map((name) => `a.bench.ts > ${named(name)}`)
    const known = await reachesIn({ was: was ?? '', is: is ?? '' }, ids, look)
    // Lines are those of what Vite makes of the file.
    const one = { kind: 'code', how: 'changed', path: './lib.ts', name: 'one' }
    expect(ids.map((each) => known.get(each))).toMatchObject([
      reached(one),
      { kind: 'cannot-reach' },
    ])
  },
)
