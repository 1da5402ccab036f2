import { expect, it } from 'vitest'
import { measureOnce, project, quick, versions } from './project.ts'

const withExtras = { slicing: { ...quick.slicing, extraMs: 1, warmupMs: 50 } }

function suite(...tasks: readonly string[]): string {
  const added = tasks.map((task) => `.add(${task})`).join('')
  return `import { Bench } from 'tinybench'
const kept = []
const busy = (ms) => { const end = performance.now() + ms; while (performance.now() < end); }
export default new Bench()${added}`
}

async function figuresOf(text: string, name: string) {
  const directory = project({ 'a.bench.mjs': text })
  const both = versions(directory, directory)
  const { figures, failures } = await measureOnce(both, 'a.bench.mjs', [name], withExtras)
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
  const slicing = { sliceMs: 0.0001, slices: 2, warmupMs: 0, extraMs: 1 }
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
