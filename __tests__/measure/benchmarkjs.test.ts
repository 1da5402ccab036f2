import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { look, packageFiles, shown, type Looked } from './led.ts'
import { modules, project, versions } from './project.ts'

const suite = 'a.bench.cjs'

function withBenchmark(text: string, file = suite): string {
  const directory = project({ [file]: text }, null)
  symlinkSync(join(modules, 'benchmark'), join(directory, 'node_modules/benchmark'), 'junction')
  return directory
}

const lookAt = (directory: string, changes: Parameters<typeof look>[2] = {}): Promise<Looked> =>
  look(
    { ...versions(directory, directory), base: null },
    packageFiles('benchmarkjs', '*.bench.*'),
    changes,
  )

const required = `const Benchmark = require('benchmark')
const { appendFileSync } = require('node:fs')
globalThis.say = (word) => appendFileSync('calls.log', word + ' ')
`

/** What a file says while a round is measured. */
async function said(
  text: string,
  changes: Parameters<typeof look>[2] = {},
): Promise<{
  words: string
  failed: readonly string[]
  round: Awaited<ReturnType<Looked['measure']>>
}> {
  const directory = withBenchmark(required + text)
  const { measure } = await lookAt(directory, changes)
  rmSync(`${directory}/calls.log`, { force: true })
  const round = await measure(suite)
  return {
    words: readFileSync(`${directory}/calls.log`, 'utf8'),
    failed: round.failures.map(({ message }) => message),
    round,
  }
}

describe.each([
  ['at once', '{}'],
  ['in time', '{ async: true }'],
  ['as a queue', '{ async: true, queued: true }'],
])('a suite that is run %s', (_, options) => {
  it('tells its listeners as ever, with figures', async () => {
    const { words, failed } = await said(`new Benchmark.Suite('s')
  .add('a', () => {})
  .add('b', () => { throw new Error('broken') })
  .on('start', () => say('start'))
  .on('error', ({ target }) => say('error:' + target.error.message))
  .on('cycle', ({ target }) => say(target.name + (target.hz > 0 && target.stats.sample.length > 0)))
  .on('complete', function () {
    say('complete ' + (${options}.queued ? '' : this.filter('successful').map('name')))
    if (!String(this[0] ?? '').match(/^$|ops.sec/)) throw new Error('no text')
  })
  .run(${options})`)
    expect(words.trim()).toBe(
      options.includes('queued')
        ? 'start atrue error:broken bfalse complete'
        : 'start atrue error:broken bfalse complete a',
    )
    expect(failed).toEqual([expect.stringMatching(/broken/)])
  })
})

it('goes on after a run at once with its results', async () => {
  const { words } = await said(`const suite = new Benchmark.Suite().add('a', () => {})
say(suite.run()[0].hz > 0)`)
  expect(words).toBe('true ')
})

it('measures at the end, and says so, what cannot wait for its turn', async () => {
  const directory = withBenchmark(`${required}
new Benchmark.Suite().add('a', () => {}).run()`)
  const { discovery, measure } = await lookAt(directory, { baton: 'socket' })
  expect(discovery.warnings).toEqual([
    { code: 'benchmark-file', what: 'not-at-once', benchmark: 'a' },
  ])
  expect((await measure(suite)).figures.size).toBe(1)
})

describe('`setup` and `teardown`', () => {
  it('stand around each batch, and their variables may be used', async () => {
    const { words, failed } = await said(`new Benchmark.Suite().add('a', {
  setup() { var list = [3, 1, 2]; say('setup') },
  fn() { list.slice().sort(); say('.') },
  teardown() { say('teardown') },
}).run()`)
    expect(failed).toEqual([])
    expect(words).toMatch(/^(setup (\. )+teardown )+$/)
  })

  it('stand around functions that return early, or use what stands around them', async () => {
    const { words, failed } = await said(`const own = 1
new Benchmark.Suite()
  .add('early', { setup() { var n = 1 }, fn() { say('early'); return n } })
  .add('closure', { setup() { say('set') }, fn() { say('own' + own) } })
  .run()`)
    expect(failed).toEqual([])
    expect(words).toMatch(/^(early )+(set (own1 )*)+$/)
    expect(words).toContain('own1')
  })

  it('are refused where they use what stands around them, as by benchmark.js', async () => {
    const { failed } = await said(`say('')
const own = 1
new Benchmark.Suite().add('a', { setup() { own }, fn() { 1 } }).run()`)
    expect(failed).toEqual([expect.stringMatching(/own is not defined/)])
  })

  it('stand around functions that say when they are through', async () => {
    const { words, failed } = await said(`const own = 1
new Benchmark.Suite()
  .add('text', {
    defer: true,
    setup() { var n = 'set' },
    fn(deferred) { say(n); setImmediate(() => deferred.resolve()) },
    teardown() { say('down') },
  })
  .add('closure', { defer: true, setup() { say('set' + own) }, fn(d) { say('call' + own); d.resolve() } })
  .run()`)
    expect(failed).toEqual([])
    expect(words).toMatch(/^((set )+down )+((set1 )?call1 |set1 )+$/)
  })
})

it('awaits functions that say when they are through, also if that is at once', async () => {
  const { words, failed, round } = await said(`let open = 0
new Benchmark.Suite()
  .add('later', { defer: true, fn(d) { if (++open > 1) throw new Error('two at a time'); setImmediate(() => { open--; d.resolve() }) } })
  .add('at once', { defer: true, fn: (d) => d.resolve() })
  .on('complete', () => say('complete'))
  .run()`)
  expect(failed).toEqual([])
  expect(words).toBe('complete ')
  expect(round.figures.size).toBe(2)
})

it('takes the text of a body for a function', async () => {
  const { words, failed } = await said(`new Benchmark.Suite().add('a', 'say("text")').run()`)
  expect(failed).toEqual([])
  expect(words).toMatch(/^(text )+$/)
})

it.each([
  ['that returns a promise', `async () => {}`, /say `defer: true`/],
  ['that is empty', `{ setup() { 1 }, fn: () => 1 }`, /text between its braces/],
  ['that never says it is through', `{ defer: true, fn() {} }`, /never settles/],
  ['that ends the process', `() => process.exit(3)`, /exit code 3/],
])('blames a benchmark %s, and measures the others', async (_, fn, message) => {
  const directory = withBenchmark(
    `${required}new Benchmark.Suite().add('bad', ${fn}).add('good', () => 1).run()`,
  )
  const { measure } = await lookAt(directory)
  const { figures, failures } = await measure(suite)
  expect([...figures.keys()]).toEqual([`${suite} > good`])
  expect(failures.map(({ id }) => id)).toContain(`${suite} > bad`)
  expect(failures[0]?.message).toMatch(message)
})

it('measures in its first run what a file runs twice, and says so', async () => {
  const directory = withBenchmark(`${required}
const suite = new Benchmark.Suite().add('a', () => {})
suite.run()
suite.run()`)
  const { discovery } = await lookAt(directory)
  expect(shown(discovery)).toEqual(['a'])
  expect(discovery.warnings).toMatchObject([{ what: 'run-again', benchmark: 'a' }])
})

it('numbers benchmarks of one name, and measures each', async () => {
  const directory = withBenchmark(`${required}
const suite = new Benchmark.Suite('s').add('a', () => {}).add('b', () => {}).add('a', () => {})
suite.run()
suite.run()
new Benchmark.Suite('t').add('a', () => {})`)
  const { discovery, measure } = await lookAt(directory)
  expect(shown(discovery)).toEqual(['s > a', 's > b', 's > a (2)', 't > a'])
  const { figures, failures } = await measure(suite)
  expect(failures).toEqual([])
  expect([...figures.keys()].toSorted()).toEqual(
    ['s > a', 's > a (2)', 's > b', 't > a'].map((name) => `${suite} > ${name}`),
  )
})

it('says what is missing where benchmark.js is not installed', async () => {
  const none = project({ [suite]: '' }, null)
  expect(shown((await lookAt(none)).discovery)[0]).toMatch(/npm install --save-dev benchmark`/)
})
