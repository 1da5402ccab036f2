/** Real processes that look at files of tinybench. */
import { rmSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { lookerFor } from '../../bench/reach/looks.ts'
import type { Reach } from '../../src/model/index.ts'
import { judgeLooks, type Look } from '../../src/reach/index.ts'

const suite = 'a.bench.mjs'

function version(files: Readonly<Record<string, string>>): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-test-')))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  mkdirSync(join(directory, 'node_modules'), { recursive: true })
  const modules = resolve(import.meta.dirname, '../../node_modules')
  symlinkSync(join(modules, 'tinybench'), join(directory, 'node_modules/tinybench'), 'junction')
  return directory
}

/** A file with benchmarks `a` and `b`. */
function benchmarks(a: string, b = '() => 1', before = ''): string {
  return `import { Bench } from 'tinybench'
${before}
const bench = new Bench()
bench.add('a', ${a})
bench.add('b', ${b})
await bench.run()`
}

const [a, b] = [`${suite} > a`, `${suite} > b`] as const

/** What is found of both benchmarks, looked at until nothing is left to be looked at. */
async function found(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>> = base,
): Promise<readonly [a: Reach | undefined, b: Reach | undefined]> {
  const look = await lookerFor(suite)
  const [was, is] = [version(base), version(head)]
  const known = new Map<string, Reach>()
  let candidates: readonly string[] = [a, b]
  let asked: readonly string[] | null = null
  while (candidates.length > 0) {
    const judged = judgeLooks(await look(was, asked), await look(is, asked), candidates)
    for (const [id, reach] of judged.known) known.set(id, reach)
    candidates = judged.again
    asked = candidates
  }
  return [known.get(a), known.get(b)]
}

const kinds = (reaches: readonly (Reach | undefined)[]): (string | undefined)[] =>
  reaches.map((each) => each?.kind)

const lib = (text: string, bench: string): Record<string, string> => ({
  'lib.mjs': text,
  [suite]: bench,
})

const deep = (value: string): string => `const one = (x) => two(x)
const two = (x) => three(x)
function three(x) { return x + ${value} }
export { one }`
const usesOne = benchmarks('() => one(1)', '() => 1', `import { one } from './lib.mjs'`)

it('tells the benchmark that runs what was changed from the one that does not', async () => {
  const reaches = await found(lib(deep('1'), usesOne), lib(deep('2'), usesOne))
  expect(kinds(reaches)).toEqual(['reaches', 'cannot-reach'])
  expect(reaches[0]).toMatchObject({
    differences: [{ how: 'changed', path: './lib.mjs', lines: [3, 3], name: 'three' }],
  })
})

it('counts what is called once in a thousand calls', async () => {
  const text = (value: string): string => `let calls = 0
export const one = () => (++calls % 1000 === 0 ? seldom() : 1)
const seldom = () => ${value}`
  const reaches = await found(lib(text('1'), usesOne), lib(text('2'), usesOne))
  expect(kinds(reaches)).toEqual(['reaches', 'cannot-reach'])
})

it('sees what an earlier benchmark has made for both', async () => {
  const text = (value: string): string => `let made
const make = () => [${value}]
export const one = () => (made ??= make()).length`
  const both = benchmarks('() => one()', '() => one()', `import { one } from './lib.mjs'`)
  const reaches = await found(lib(text('1'), both), lib(text('2'), both))
  expect(kinds(reaches)).toEqual(['reaches', 'reaches'])
})

it('compares files that are read while a benchmark runs', async () => {
  const bench = benchmarks(
    `() => readFileSync(new URL('./data.txt', import.meta.url)).length`,
    '() => 1',
    `import { readFileSync } from 'node:fs'`,
  )
  const reaches = await found(
    { [suite]: bench, 'data.txt': 'a' },
    { [suite]: bench, 'data.txt': 'b' },
  )
  expect(kinds(reaches)).toEqual(['reaches', 'cannot-reach'])
  expect(reaches[0]).toMatchObject({
    differences: [{ kind: 'read', what: 'file', name: './data.txt' }],
  })
})

it.each([
  [
    'the text of a function',
    `() => unused.toString().length`,
    'function unused() { return 1 }',
    'function unused() { return 2 }',
  ],
  ['the stack of an error', `() => new Error('x').stack.length`, '', '// a line more\n'],
  ['JSON', `() => data.a`, `import data from './data.json' with { type: 'json' }`, null],
  [
    'a patched prototype',
    `() => [1].sum()`,
    'Array.prototype.sum = function () { return 1 }',
    'Array.prototype.sum = function () { return 2 }',
  ],
])('sees a change of %s', async (_, run, before, after) => {
  const base = { [suite]: benchmarks(run, '() => 1', before), 'data.json': '{"a":1}' }
  const head =
    after === null
      ? { ...base, 'data.json': '{"a":2}' }
      : { ...base, [suite]: benchmarks(run, '() => 1', after) }
  const [own] = await found(base, head)
  expect(own?.kind).toBe('reaches')
})

it.each([
  ['a child process', `() => spawnSync('true')`, `import { spawnSync } from 'node:child_process'`],
  [
    'a worker thread',
    `() => new Worker('0', { eval: true })`,
    `import { Worker } from 'node:worker_threads'`,
  ],
  [
    'the network',
    `() => createServer().listen(0).close()`,
    `import { createServer } from 'node:net'`,
  ],
  [
    'what the inspector does',
    `() => new Session().connect()`,
    `import { Session } from 'node:inspector'`,
  ],
  ['it fails', `() => { throw new Error('no') }`, ''],
])('knows nothing where a benchmark has to do with %s', async (what, run, before) => {
  const [own, other] = await found({ [suite]: benchmarks(run, '() => 1', before) })
  expect(own).toMatchObject({ kind: 'unknown', because: [expect.stringContaining(what)] })
  expect(other?.kind).toBe('cannot-reach')
})

it.each([
  ['throws', `throw new Error('not today')`],
  ['ends its process', `process.reallyExit(3)`],
])('knows nothing of a file that %s', async (_, text) => {
  const reaches = await found({ [suite]: benchmarks('() => 1', '() => 1', text) })
  expect(kinds(reaches)).toEqual(['unknown', 'unknown'])
})

it('knows nothing where a source cannot be read again or a runtime has no inspector', async () => {
  const look = await lookerFor(suite)
  const directory = version({
    [suite]: `process.env.NODE_V8_COVERAGE = '1'\n${benchmarks('() => 1')}`,
  })
  const seen: Look = await look(directory)
  expect(seen.kind).toBe('looked')
})

it('reads thousands of scripts', async () => {
  const many = `() => { for (let i = 0; i < 50; i++) new Function('return ' + (n++ % 5000))() }`
  const [own] = await found({ [suite]: benchmarks(many, '() => 1', 'let n = 0') })
  expect(['unknown', 'cannot-reach']).toContain(own?.kind)
})
