/** Files do things around `bench.run()`, and with its results: by the oldest tinybench and the newest. */
import { describe, expect, it } from 'vitest'
import { asideWarnings } from '../../src/measure/index.ts'
import { both, fine, lookAt, run, suite, testRunSync, testStory } from './inside-run.ts'
import { look, shown, tinybenchFiles } from './led.ts'
import { project, versions } from './project.ts'

testStory(2)
testStory(6)
testRunSync(3)
testRunSync(6)

it('measures Benches in turn that a file runs at the same time', async () => {
  const text = `const one = new Bench({ name: 'one', time: 5 }).add('a', async () => { await null }).add('b', () => 1)
const other = new Bench({ name: 'other', time: 5 }).add('a', () => 1)
await Promise.all([one.run(), other.run()])`
  expect(await run(text, both)).toMatchObject(fine('one > a', 'one > b', 'other > a'))
})

it('measures tasks of runSync at the end of the file where turns are handed over by sockets, and says so', async () => {
  const text = `const bench = new Bench({ time: 5 }).add('a', () => 1)
bench.runSync()`
  const { failures, warnings, measured } = await run(text, { baton: 'socket', ...both })
  expect(failures).toEqual([])
  expect(measured).toEqual(['a'])
  expect(warnings).toEqual([{ code: 'benchmark-file', what: 'not-at-once', benchmark: 'a' }])
})

it('cannot wait in runSync for a promise, as tinybench cannot, and says so', async () => {
  const text = `const bench = new Bench({ time: 5 })
bench.add('async', async () => 1).add('sync', () => 1)
bench.runSync()`
  const { measured, failures } = await run(text)
  expect(measured).toEqual(['sync'])
  expect(failures[0]).toContain('use `await bench.run()`')
})

it('runs tasks that the file runs one by one', async () => {
  const text = `let open = true
const bench = new Bench({ time: 5 })
bench.add('a', () => { if (!open) throw new Error('closed') }).add('b', () => { if (!open) throw new Error('closed') })
for (const task of bench.tasks) await task.run()
open = false`
  expect(await run(text)).toMatchObject(fine('a', 'b'))
})

it('measures at the first run of several, and those that nobody runs at the end of the file', async () => {
  const text = `import { appendFileSync } from 'node:fs'
let at = 'before'
const say = (name) => () => { if (said.has(name + at)) return; said.add(name + at); appendFileSync(process.pid + '.log', name + '-' + at + ' ') }
const said = new Set()
const never = new Bench({ name: 'never' }).add('c', say('c'))
const twice = new Bench({ name: 'twice', time: 1 }).add('a', say('a'))
await twice.run()
at = 'between'
if (typeof twice.reset === 'function') twice.reset()
await twice.run()
at = 'after'
process.on('exit', () => appendFileSync('all.log', said.size + ' '))`
  const { failures, measured, warnings, logged } = await run(text, both)
  expect(failures).toEqual([])
  expect(measured).toEqual(['twice > a', 'never > c'])
  expect(warnings).toEqual([{ code: 'benchmark-file', what: 'run-again', benchmark: 'twice > a' }])
  expect(logged('all.log')).toMatch(/2 2$/)
})

it.each([
  ['process.exit(0)', []],
  [`main().then(() => process.exit(0)).catch(() => process.exit(1)); async function main() {}`, []],
])('lets a file end by itself after its run: %s', async (ending, expected) => {
  const text = `const bench = new Bench({ time: 5 }).add('a', () => 1)
await bench.run()
${ending}`
  const result = await run(text)
  expect(result).toMatchObject(fine('a'))
  expect(result.round.asides?.filter(({ kind }) => kind === 'threw')).toEqual(expected)
})

it.each([
  [`throw new Error('not as expected')`, /not as expected/],
  ['process.exit(3)', /process\.exit\(3\)/],
  ['process.exitCode = 4', /process\.exitCode to 4/],
])('keeps what was measured before a file fails, and tells it: %s', async (ending, message) => {
  const text = `const bench = new Bench({ time: 5 }).add('a', () => 1)
await bench.run()
${ending}
await new Bench({ time: 5 }).add('b', () => 1).run()`
  const { found, measured, failures, round } = await run(text, both)
  const whole = found.find((each) => each.startsWith('(the whole file)'))
  expect(whole).toMatch(message)
  expect(found.at(ending.startsWith('process.exitCode') ? -2 : -1)).toBe('a')
  expect(measured[0]).toBe('a')
  expect(failures.filter((each) => each.includes(' > a'))).toEqual([])
  expect(round.asides?.filter(({ kind }) => kind === 'threw')).toHaveLength(2)
})

it('loads a file that compares its own results as plain Node.js would', async () => {
  const text = `const bench = new Bench({ time: 5 })
bench.add('slow', () => ({ overriddenDuration: 2 })).add('fast', () => ({ overriddenDuration: 1 }))
await bench.run()
const [slow, fast] = bench.tasks.map((task) => task.result.latency.mean)
if (Math.abs(slow / fast - 2) > 1e-6) throw new Error('not twice as slow: ' + slow / fast)
await new Bench({ time: 5 }).add('later', () => 1).run()`
  expect(await run(text)).toMatchObject(fine('slow', 'fast', 'later'))
})

it.each(['await bench.run()', ''])(
  'leaves tinybench to a benchmark that runs it itself: %s',
  async (running) => {
    const text = `const bench = new Bench({ time: 5 })
bench.add('tinybench', async () => {
  let calls = 0
  const inner = new Bench({ time: 0, iterations: 3, warmup: false })
  inner.add('inner', async () => { calls++; await null })
  await inner.run()
  inner.add('second', async () => { calls++ })
  if (calls < 3) throw new Error('it was not run')
})
${running}`
    expect(await run(text)).toMatchObject(fine('tinybench'))
  },
)

it('keeps the order of the file', async () => {
  const text = `import { appendFileSync } from 'node:fs'
const bench = new Bench({ time: 5 })
for (const name of 'abcdef') {
  let isFirst = true
  bench.add(name, () => { if (isFirst) appendFileSync(process.pid + '.log', name); isFirst = false })
}
await bench.run()
const { copyFileSync } = await import('node:fs')
copyFileSync(process.pid + '.log', 'last.log')`
  const { failures, logged } = await run(text)
  expect(failures).toEqual([])
  expect(logged('last.log')).toBe('abcdef')
})

// A round of a busy machine may bring no figures.
it(
  'does not blame a file for what it throws since a benchmark was left out',
  { retry: 2 },
  async () => {
    const text = `const bench = new Bench({ time: 5 })
bench.add('slow', () => ({ overriddenDuration: 2 })).add('fast', () => ({ overriddenDuration: 1 }))
await bench.run()
if (Math.abs(bench.tasks[0].result.latency.mean - 2) > 1e-6) throw new Error('not as slow as it says')
await new Bench({ time: 5 }).add('later', () => 1).run()`
    const { measure } = await lookAt(text, both)
    const one = await measure(suite, ['fast'])
    expect(one.failures).toEqual([])
    expect(one.asides?.filter(({ kind }) => kind === 'threw')).toEqual([])
    const after = await measure(suite, ['later'])
    expect(after.failures).toEqual([])
    expect([...after.figures.keys()]).toEqual([`${suite} > later`])
  },
)

describe('a benchmark that builds on one before it', () => {
  const text = (ms: number): string => `let cache = null
const wait = (ms) => { const end = performance.now() + ms; while (performance.now() < end); }
const bench = new Bench({ time: 5 })
bench.add('fill', () => { wait(${ms}); cache = 1 }).add('other', () => 1).add('read', () => { if (cache === null) throw new Error('nothing to read') })
await bench.run()`

  it('is measured without it once it is settled, since that is run for a moment', async () => {
    const { measure } = await lookAt(text(0))
    await measure(suite)
    const { figures, failures, asides = [] } = await measure(suite, ['read'])
    expect(failures).toEqual([])
    expect([...figures.keys()]).toEqual([`${suite} > read`])
    expect(asides.filter(({ kind }) => kind === 'needs-earlier')).toEqual([])
  })

  it('is measured with it, and that is told, where it fails without', async () => {
    const { measure } = await lookAt(text(0))
    const first = await measure(suite, ['read'])
    expect(first.failures).toEqual([])
    expect([...first.figures.keys()]).toEqual([`${suite} > read`])
    expect(first.asides).toContainEqual({ kind: 'needs-earlier', id: `${suite} > read` })
    const second = await measure(suite, ['read'])
    expect(second.failures).toEqual([])
  })

  it('has its own failure told once where that is not the reason', async () => {
    const broken = `const bench = new Bench({ time: 5 }).add('before', () => 1).add('bad', () => { throw new Error('boom') })
await bench.run()`
    const { measure } = await lookAt(broken)
    const { failures } = await measure(suite, ['bad'])
    expect(failures.map(({ id }) => id)).toEqual([`${suite} > bad`])
  })

  it('does so as an arm of a pair, too', async () => {
    const { measure } = await lookAt(text(0))
    await measure(suite)
    const pair = [`${suite} > other`, `${suite} > read`] as const
    const id = `${suite} > other / read`
    const plan = { pair, benchmarks: [id], versions: ['head'] }
    const { figures, failures } = await measure(suite, [], plan)
    expect(failures).toEqual([])
    expect([...figures.keys()]).toEqual([id])
  })
})

it('measures what stands in another order in the two versions', async () => {
  const file = (names: string): string => `import { Bench } from 'tinybench'
const bench = new Bench({ time: 5 })
for (const name of '${names}') bench.add(name, () => 1)
await bench.run()`
  const ordered = versions(project({ [suite]: file('abc') }), project({ [suite]: file('bca') }))
  const { measure } = await look(ordered, tinybenchFiles(suite))
  const { figures, failures } = await measure(suite)
  expect(failures).toEqual([])
  expect([...figures.keys()].toSorted()).toEqual(
    ['a', 'b', 'c'].map((each) => `${suite} > ${each}`),
  )
})

it.each([
  ['mjs', `#!/usr/bin/env node\nimport { Bench } from 'tinybench'`, 'import.meta.main ?? import.meta.url.endsWith(process.argv[1])'], // prettier-ignore
  ['cjs', `const { Bench } = require('tinybench')`, 'require.main === module'],
])('is the main module, and what it loads is not: %s', async (kind, first, isMain) => {
  const text = `if (${isMain}) new Bench({ time: 5 }).add(name, () => 1).run()`
  const directory = project({
    [`a.bench.${kind}`]: `${first}\n${kind === 'mjs' ? `import './other.mjs'` : `require('./other.cjs')`}\nconst name = 'own'\n${text}`,
    [`other.${kind}`]: `${first}\nconst name = 'other'\n${text}`,
  })
  const alone = { ...versions(directory, directory), base: null }
  const { discovery } = await look(alone, tinybenchFiles(`a.bench.${kind}`))
  expect(shown(discovery)).toEqual(['own'])
})

it('is told of a benchmark that the file adds only for times that it has when others are measured', async () => {
  const { found, round } = await run(`const bench = new Bench({ time: 5, iterations: 5 })
bench.add('fast', () => 1)
await bench.run()
if (bench.tasks[0].result.latency.mean < 0.5) {
  const more = new Bench({ name: 'more', time: 5 })
  more.add('late', () => 1)
  await more.run()
}`)
  expect(found).toEqual(['fast'])
  const late = asideWarnings(round.asides ?? []).filter(({ code }) => code === 'found-late')
  expect(late).toEqual([{ code: 'found-late', benchmarks: ['a.bench.mjs > more > late'] }])
})

it('is not told of benchmarks that were found, and that a round leaves out', async () => {
  const { measure } = await lookAt(`const bench = new Bench({ time: 5, iterations: 5 })
bench.add('one', () => 1).add('two', () => 2)
await bench.run()`)
  const { asides = [] } = await measure(suite, ['one'])
  expect(asides.filter(({ kind }) => kind === 'not-found')).toEqual([])
})
