/** Files that do things around `bench.run()` and with its results, and what is alike in all versions of tinybench. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fewSlicing } from '../../src/measure/index.ts'
import { look, shown, tinybenchFiles, type Looked } from './led.ts'
import { once, project, versions } from './project.ts'

export const suite = 'a.bench.mjs'

type Changes = NonNullable<Parameters<typeof look>[2]>

/** A file of one version, which is alone unless a base is measured beside it. */
export async function lookAt(
  text: string,
  { name = 'tinybench', isAlone = true, ...changes }: Measuring = {},
): Promise<Looked & { readonly directory: string }> {
  const directory = project({ [suite]: `import { Bench } from 'tinybench'\n${text}` }, name)
  const same = versions(directory, directory)
  const found = isAlone ? { ...same, base: null } : same
  return { ...(await look(found, tinybenchFiles(suite), changes)), directory }
}

interface Measuring extends Changes {
  /** Which tinybench the project has. */
  readonly name?: string
  readonly isAlone?: boolean
}

/** Looks at the file, and measures all of it once. */
export async function run(text: string, measuring: Measuring = {}) {
  const { discovery, measure, directory } = await lookAt(text, measuring)
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

/** Both arms of a round, which take turns. */
export const both = { isAlone: false } as const

export const fine = (...names: readonly string[]) => ({
  found: names,
  measured: names,
  failures: [],
})

/** Four Benches, one after the other. What a file of plain tinybench could not throw for, it throws for. */
const story = `import { appendFileSync, copyFileSync } from 'node:fs'
let open = true
const used = () => { if (!open) throw new Error('closed') }
const closing = new Bench({ time: 5, iterations: 5 })
closing.add('sync', used).add('async', async () => { await null; used() })
await closing.run()
open = false

const wait = () => { const end = performance.now() + 1; while (performance.now() < end); }
const timed = new Bench({ time: 5, iterations: 120 })
timed.add('slow', wait).add('fast', () => 1).add('late', async () => { await null; wait() })
await timed.run()
const [slow, fast, late] = timed.tasks.map(({ result }) => result.latency ?? result)
const count = ({ samplesCount, samples }) => samplesCount ?? samples.length
for (const each of [slow, fast, late]) if (count(each) !== 120) throw new Error('so many samples: ' + count(each))
if (!(slow.mean >= 1 && slow.min >= 1)) throw new Error('slow takes ' + slow.mean)
if (!(fast.min < 0.5)) throw new Error('fast takes ' + fast.min)
if (!(late.mean >= 1)) throw new Error('late takes ' + late.mean)
if (timed.table().length !== 3) throw new Error('no table')
const options = timed.opts ?? timed
if (options.time !== 5 || options.iterations !== 120) throw new Error('other options than it gave')

const calls = new Set()
const say = (word) => { if (!calls.has(word)) appendFileSync(process.pid + '.log', word + ' '); calls.add(word) }
const heard = new Bench({ time: 5 })
heard.add('a', () => say('a')).add('b', () => say('b'))
heard.addEventListener('start', () => say('start'))
heard.addEventListener('cycle', (event) => say('cycle-' + event.task.name))
heard.addEventListener('complete', () => say('complete'))
await heard.run()
say('end')
copyFileSync(process.pid + '.log', 'last.log')

const failing = new Bench({ time: 5 })
let tries = 0
failing.add('bad', () => { tries++; throw new Error('boom') }).add('good', () => 1)
await failing.run()
const [bad, good] = failing.tasks.map(({ result }) => result.error?.message)
if (tries > 0 && bad !== 'boom' || good !== undefined) throw new Error('results: ' + bad + ' and ' + good)`

export function testStory(version: number): void {
  describe(`a file of tinybench ${version}`, () => {
    const told = once(async () => {
      const name = version === 6 ? 'tinybench' : `tinybench-${version}`
      const ran = await run(story, { name, ...both })
      return { ...ran, heard: ran.logged('last.log') }
    })

    it('may close after its run what its benchmarks use', async () => {
      const { found, measured } = await told()
      expect(found.slice(0, 2)).toEqual(['sync', 'async'])
      expect(measured.slice(0, 2)).toEqual(['sync', 'async'])
    })

    it('gets results of what was measured, in its own form', async () => {
      const { measured, round } = await told()
      expect(measured).toEqual(expect.arrayContaining(['slow', 'fast', 'late']))
      expect(round.asides?.filter(({ kind }) => kind === 'threw')).toEqual([])
    })

    it('hears the events of its Bench, around what they are about', async () => {
      expect((await told()).heard).toBe('start a cycle-a b cycle-b complete end')
    })

    it('gets the error of a benchmark as its result, and the others are measured', async () => {
      const { found, measured, failures } = await told()
      expect(measured).toEqual(found.filter((each) => each !== 'bad'))
      expect(measured.at(-1)).toBe('good')
      expect(failures).toEqual([expect.stringContaining('boom')])
    })
  })
}

export function testRunSync(version: number): void {
  it(`measures inside of runSync, with tinybench ${version}`, async () => {
    const text = `let open = true
const used = () => { if (!open) throw new Error('closed') }
const bench = new Bench({ time: 5, setup: () => used(), iterations: 110 })
bench.add('a', used).add('b', used, { beforeEach: used })
bench.runSync()
open = false
const count = ({ samplesCount, samples }) => samplesCount ?? samples.length
if (count(bench.tasks[1].result.latency) < 110) throw new Error('too few samples')`
    const result = await run(text, {
      name: version === 6 ? 'tinybench' : `tinybench-${version}`,
      slicing: { ...fewSlicing, slices: 20, warmupMs: 5 },
      ...both,
    })
    expect(result).toMatchObject(fine('a', 'b'))
    expect(result.warnings).toEqual([])
    expect(result.round.asides?.filter(({ kind }) => kind === 'threw')).toEqual([])
  })
}
