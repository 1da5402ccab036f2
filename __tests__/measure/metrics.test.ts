import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { SliceSettings } from '../../src/worker/protocol.ts'
import { look, tinybenchFiles } from './led.ts'
import { suite, withExtras } from './benchmarks-of.ts'
import { measureOnce, project, versions } from './project.ts'

/** As long as a real round, but for its warm-up. */
const real = { sliceMs: 1, slices: 200, extraMs: 25 }

async function figuresOf(text: string, name: string, changes: Partial<SliceSettings> = {}) {
  const directory = project({ 'a.bench.mjs': text })
  const both = versions(directory, directory)
  const settings = { slicing: { ...withExtras.slicing, ...changes } }
  const { figures, failures } = await measureOnce(both, 'a.bench.mjs', [name], settings)
  return { arms: figures.get(`a.bench.mjs > ${name}`) ?? {}, failures }
}

it('counts the bytes that each arm allocates', async () => {
  const { arms } = await figuresOf(
    suite(`'array', () => { kept[0] = new Array(100).fill(0) }`),
    'array',
  )
  for (const arm of [arms['base'], arms['head']]) {
    // A hundred elements and the heads of two objects; four bytes an element where pointers are compressed.
    expect(arm?.allocated).toBeGreaterThan(400)
    expect(arm?.allocated).toBeLessThan(1200)
  }
})

it('tells the 99th percentile only of iterations that are long enough', async () => {
  const text = suite(`'long', () => busy(0.05)`, `'short', () => 1`)
  expect((await figuresOf(text, 'long')).arms['base']?.p99).toBeGreaterThanOrEqual(50e-6)
  expect((await figuresOf(text, 'short')).arms['base']).not.toHaveProperty('p99')
})

it('counts what an asynchronous function allocates', async () => {
  const { arms } = await figuresOf(
    suite(`'async', async () => { kept[0] = new Array(1000).fill(0) }`),
    'async',
  )
  expect(arms['head']?.allocated).toBeGreaterThan(4000)
})

it('takes a function that fails after its slices for one that fails', async () => {
  // Only what comes after the slices runs no iteration at all.
  const text = `import { Bench } from 'tinybench'
let calls = 0
export default new Bench().add('failing', () => { if (calls++ > 400) throw new Error('enough') })`
  const directory = project({ 'a.bench.mjs': text })
  const slicing = { sliceMs: 0.0001, slices: 2, warmupMs: 0, extraMs: 1000 }
  const { figures, failures } = await measureOnce(
    versions(directory, directory),
    'a.bench.mjs',
    ['failing'],
    { slicing },
  )
  expect([...figures]).toEqual([])
  expect(failures.map(({ message }) => message).join('\n')).toContain('enough')
  expect(new Set(failures.map(({ arm }) => arm))).toEqual(new Set(['base', 'head']))
})

it('says what a benchmark keeps for good, on the heap and in buffers', { retry: 3 }, async () => {
  // An array of eight with the heads of two objects; a buffer beside the heap, and 208 bytes on it that hold it.
  const leaks = suite(
    `'array', () => { kept.push(new Array(8).fill(0)) }`,
    `'buffer', () => { kept.push(Buffer.allocUnsafeSlow(2000)) }`,
  )
  for (const [name, bytes] of [
    ['array', 112],
    ['buffer', 2208],
  ] as const) {
    const found = await retainedIn(leaks, name)
    expect(found.length).toBeGreaterThan(0)
    expect(Math.min(...found)).toBeGreaterThan(0.8 * bytes)
    expect(Math.max(...found)).toBeLessThan(1.2 * bytes)
  }
})

/** Of a few rounds: where the machine is too busy to collect garbage in time, a round has no figure. */
async function retainedIn(text: string, name: string): Promise<readonly number[]> {
  const found: number[] = []
  for (let round = 0; round < 5 && found.length === 0; round++) {
    const { arms } = await figuresOf(text, name, { ...real, slices: 40 })
    found.push(...Object.values(arms).flatMap(({ retained }) => retained ?? []))
  }
  return found
}

it('counts collections and their time', async () => {
  const text = suite(`'garbage', () => { kept[0] = new Array(1000).fill(0) }`, `'none', () => 1`)
  const long = { slicing: { ...withExtras.slicing, sliceMs: 5, slices: 20 } }
  const directory = project({ 'a.bench.mjs': text })
  const both = versions(directory, directory)
  const { figures } = await measureOnce(both, 'a.bench.mjs', ['garbage', 'none'], long)
  const garbage = figures.get('a.bench.mjs > garbage')?.['head']
  // Eight thousand bytes an operation, and the young generation holds a few million.
  expect(garbage?.collections).toBeGreaterThan(1e-5)
  expect(garbage?.collections).toBeLessThan(0.1)
  expect(garbage?.gc).toBeGreaterThan(0)
  const none = figures.get('a.bench.mjs > none')?.['head']
  expect(none).toMatchObject({ gc: 0, collections: 0, retained: 0 })
})

it('tells of asynchronous functions how long they keep the event loop busy', async () => {
  const text = suite(
    `'waits', async () => { busy(0.2); await new Promise((done) => setTimeout(done, 20)) }`,
    `'synchronous', () => busy(0.2)`,
  )
  const { arms } = await figuresOf(text, 'waits')
  expect(arms['head']?.loop).toBeGreaterThanOrEqual(0.2e-3)
  expect(arms['head']?.loop).toBeLessThan(arms['head']?.time ?? 0)
  expect((await figuresOf(text, 'synchronous')).arms['head']).not.toHaveProperty('loop')
})

it.runIf(process.platform === 'linux')(
  'tells the most memory resident where a file has one benchmark',
  async () => {
    const large = `'large', () => { kept[0] ??= Buffer.alloc(80e6, 1) }`
    const rssIn = async (text: string): Promise<number | undefined> => {
      const directory = project({ 'a.bench.mjs': text })
      const both = versions(directory, directory)
      const { measure } = await look(both, tinybenchFiles('a.bench.mjs'), withExtras)
      return (await measure('a.bench.mjs')).figures.get('a.bench.mjs > large')?.['head']?.rss
    }
    const one = await rssIn(suite(large))
    expect(one).toBeGreaterThan(80e6)
    expect(one).toBeLessThan(400e6)
    expect(await rssIn(suite(large, `'other', () => 1`))).toBeUndefined()
  },
)

it('leaves out what the hooks around iterations would have a part in', async () => {
  const text = suite(
    `'hooked', () => { kept.push({}) }, { beforeEach() { kept.push(new Array(50).fill(0)) } }`,
  )
  const { arms } = await figuresOf(text, 'hooked')
  for (const metric of ['retained', 'gc', 'collections', 'loop', 'allocated', 'cpu']) {
    expect(arms['head']).not.toHaveProperty(metric)
  }
})

it('is soon done with a function that counts little of what it does', async () => {
  const text = suite(`'timed', () => { calls.n++; busy(20); return { overriddenDuration: 0.01 } }`)
  const counted = text.replace('const kept', `const calls = { n: 0 }
process.on('exit', () => { if (calls.n > 0) appendFileSync('calls.log', calls.n + ' ') })
import { appendFileSync } from 'node:fs'
const kept`) // prettier-ignore
  const directory = project({ 'a.bench.mjs': counted })
  const { figures, failures } = await measureOnce(
    versions(directory, directory),
    'a.bench.mjs',
    ['timed'],
    { slicing: { sliceMs: 1, slices: 8, warmupMs: 5, extraMs: 25 } },
  )
  expect(failures).toEqual([])
  expect(figures.get('a.bench.mjs > timed')?.['head']?.time).toBeCloseTo(1e-5, 12)
  const calls = readFileSync(`${directory}/calls.log`, 'utf8').trim().split(' ').map(Number)
  expect(calls).toHaveLength(2)
  expect(Math.max(...calls)).toBeLessThan(100)
})
