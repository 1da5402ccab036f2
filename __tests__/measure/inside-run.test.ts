/** Files do things around `bench.run()`, and with its results. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asideWarnings, fewSlicing } from '../../src/measure/index.ts'
import { look, shown, tinybenchFiles, type Looked } from './led.ts'
import { project, quick, versions } from './project.ts'

const suite = 'a.bench.mjs'

async function lookAt(
  text: string,
  name = 'tinybench',
  changes: Parameters<typeof look>[2] = {},
): Promise<Looked & { readonly directory: string }> {
  const directory = project({ [suite]: `import { Bench } from 'tinybench'\n${text}` }, name)
  const looked = await look(versions(directory, directory), tinybenchFiles(suite), changes)
  return { ...looked, directory }
}

/** Looks at the file, and measures all of it once. */
async function run(
  text: string,
  name = 'tinybench',
  changes: Parameters<typeof look>[2] = {},
  baton: 'fifo' | 'socket' = 'fifo',
) {
  const { discovery, measure, directory } = await lookAt(text, name, { ...changes, baton })
  const benchmarks = discovery.evidence.map(({ benchmark }) => benchmark)
  const own = benchmarks.filter(({ id }) => id !== suite).map((each) => each.name)
  const round = await measure(suite, own)
  return {
    found: shown(discovery),
    measured: [...round.figures.keys()].map((id) => id.replace(`${suite} > `, '')),
    failures: round.failures.map(({ id, message }) => `${id}: ${message}`),
    warnings: discovery.warnings,
    round,
    logged: (file: string) => readFileSync(`${directory}/${file}`, 'utf8').trim(),
  }
}

const fine = (...names: readonly string[]) => ({ found: names, measured: names, failures: [] })

describe.each([2, 3, 4, 5, 6])('a file of tinybench %i', (version) => {
  const name = version === 6 ? 'tinybench' : `tinybench-${version}`

  it('may close after its run what its benchmarks use', async () => {
    const text = `let open = true
const used = () => { if (!open) throw new Error('closed') }
const bench = new Bench({ time: 5, iterations: 5 })
bench.add('sync', used).add('async', async () => { await null; used() })
await bench.run()
open = false`
    expect(await run(text, name)).toMatchObject(fine('sync', 'async'))
  })

  it('gets results of what was measured, in its own form', async () => {
    const text = `const wait = (ms) => { const end = performance.now() + ms; while (performance.now() < end); }
const bench = new Bench({ time: 5, iterations: 120 })
bench.add('slow', () => wait(3)).add('fast', () => 1).add('async', async () => { await null; wait(2) })
await bench.run()
const [slow, fast, late] = bench.tasks.map(({ result }) => result.latency ?? result)
const count = ({ samplesCount, samples }) => samplesCount ?? samples.length
for (const each of [slow, fast, late]) if (count(each) !== 120) throw new Error('so many samples: ' + count(each))
if (!(slow.mean >= 3 && slow.min >= 3)) throw new Error('slow takes ' + slow.mean)
if (!(fast.min < 1)) throw new Error('fast takes ' + fast.min)
if (!(late.mean >= 2)) throw new Error('async takes ' + late.mean)
if (bench.table().length !== 3) throw new Error('no table')
const options = bench.opts ?? bench
if (options.time !== 5 || options.iterations !== 120) throw new Error('other options than it gave')`
    const result = await run(text, name)
    expect(result).toMatchObject(fine('slow', 'fast', 'async'))
    expect(result.round.asides?.filter(({ kind }) => kind === 'threw')).toEqual([])
  })

  it('hears the events of its Bench, around what they are about', async () => {
    const text = `import { appendFileSync } from 'node:fs'
const calls = new Set()
const say = (word) => { if (!calls.has(word)) appendFileSync(process.pid + '.log', word + ' '); calls.add(word) }
const bench = new Bench({ time: 5 })
bench.add('a', () => say('a')).add('b', () => say('b'))
bench.addEventListener('start', () => say('start'))
bench.addEventListener('cycle', (event) => say('cycle-' + event.task.name))
bench.addEventListener('complete', () => say('complete'))
await bench.run()
say('end')
const { copyFileSync } = await import('node:fs')
copyFileSync(process.pid + '.log', 'last.log')`
    const { failures, logged } = await run(text, name)
    expect(failures).toEqual([])
    expect(logged('last.log')).toBe('start a cycle-a b cycle-b complete end')
  })

  it('gets the error of a benchmark as its result, and the others are measured', async () => {
    const text = `const bench = new Bench({ time: 5 })
let calls = 0
bench.add('bad', () => { calls++; throw new Error('boom') }).add('good', () => 1)
await bench.run()
const [bad, good] = bench.tasks.map(({ result }) => result.error?.message)
if (calls > 0 && bad !== 'boom' || good !== undefined) throw new Error('results: ' + bad + ' and ' + good)`
    const { measured, failures, round } = await run(text, name)
    expect(measured).toEqual(['good'])
    expect(failures).toEqual([expect.stringContaining('boom')])
    expect(round.asides?.filter(({ kind }) => kind === 'threw')).toEqual([])
  })
})

it('measures Benches in turn that a file runs at the same time', async () => {
  const text = `const one = new Bench({ name: 'one', time: 5 }).add('a', async () => { await null }).add('b', () => 1)
const other = new Bench({ name: 'other', time: 5 }).add('a', () => 1)
await Promise.all([one.run(), other.run()])`
  expect(await run(text)).toMatchObject(fine('one > a', 'one > b', 'other > a'))
})

it.each([3, 4, 5, 6])('measures inside of runSync, with tinybench %i', async (version) => {
  const text = `let open = true
const used = () => { if (!open) throw new Error('closed') }
const bench = new Bench({ time: 5, setup: () => used(), iterations: 110 })
bench.add('a', used).add('b', used, { beforeEach: used })
bench.runSync()
open = false
const count = ({ samplesCount, samples }) => samplesCount ?? samples.length
if (count(bench.tasks[1].result.latency) < 110) throw new Error('too few samples')`
  const result = await run(text, version === 6 ? 'tinybench' : `tinybench-${version}`, {
    slicing: { ...fewSlicing, slices: 20, warmupMs: 5 },
  })
  expect(result).toMatchObject(fine('a', 'b'))
  expect(result.warnings).toEqual([])
  expect(result.round.asides?.filter(({ kind }) => kind === 'threw')).toEqual([])
})

it('measures tasks of runSync at the end of the file where turns are handed over by sockets, and says so', async () => {
  const text = `const bench = new Bench({ time: 5 }).add('a', () => 1)
bench.runSync()`
  const { failures, warnings, measured } = await run(text, 'tinybench', {}, 'socket')
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
  const { failures, measured, warnings, logged } = await run(text)
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
  const { found, measured, failures, round } = await run(text)
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

it('does not blame a file for what it throws since a benchmark was left out', async () => {
  const text = `const bench = new Bench({ time: 5 })
bench.add('slow', () => ({ overriddenDuration: 2 })).add('fast', () => ({ overriddenDuration: 1 }))
await bench.run()
if (Math.abs(bench.tasks[0].result.latency.mean - 2) > 1e-6) throw new Error('not as slow as it says')
await new Bench({ time: 5 }).add('later', () => 1).run()`
  const { measure } = await lookAt(text)
  const one = await measure(suite, ['fast'])
  expect(one.failures).toEqual([])
  expect(one.asides?.filter(({ kind }) => kind === 'threw')).toEqual([])
  const after = await measure(suite, ['later'])
  expect([...after.figures.keys()]).toEqual([`${suite} > later`])
})

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
  const both = versions(project({ [suite]: file('abc') }), project({ [suite]: file('bca') }))
  const { measure } = await look(both, tinybenchFiles(suite), quick)
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
  const both = versions(directory, directory)
  const { discovery } = await look(both, tinybenchFiles(`a.bench.${kind}`))
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
