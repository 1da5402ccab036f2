import { expect, it } from 'vitest'
import { custom, directories, found, type Files } from './tool.ts'

/** Six files of one benchmark. */
function six(unit: string, values: (i: number) => number): Files {
  const all = Array.from({ length: 6 }, (_, i) => [
    `r${i}.json`,
    custom(['a', values(i), unit], ['b', 5, 'ms']),
  ])
  return Object.fromEntries(all)
}

it('takes the same times in every file of both versions for one measurement', async () => {
  const files = six('ms', (i) => 10 + i / 7)
  const { evidence } = await found(directories(files), { file: 'r*.json' })
  expect(evidence.flatMap(({ failures }) => failures)).toMatchObject([
    { version: 'head', message: expect.stringMatching(/^its results are those of base, /) },
  ])
})

it.each([
  ['another time in one of the files', six('ms', (i) => (i === 5 ? 9 : 10 + i / 7))],
  ['another benchmark', { ...six('ms', (i) => 10 + i / 7), 'r6.json': custom(['c', 1, 'ms']) }],
])('takes %s for another measurement', async (_, head) => {
  const root = directories(
    six('ms', (i) => 10 + i / 7),
    head,
  )
  const { evidence } = await found(root, { file: 'r*.json' })
  expect(evidence.flatMap(({ failures }) => failures)).toEqual([])
})

it.each([
  ['sizes', six('B', (i) => 1000 + i)],
  ['whole milliseconds', six('ms', (i) => 10 + (i % 2))],
])('lets %s be the same in both versions', async (_, files) => {
  const { evidence } = await found(directories(files), { file: 'r*.json' })
  expect(evidence.flatMap(({ failures }) => failures)).toEqual([])
})

it.each([
  ['that has another metric', 'BenchmarkA-8 100 5 hits/op'],
  ['whose metric is now better the other way', 'Unit q/op better=higher\nBenchmarkA-8 100 5 q/op'],
])('fails a benchmark of the head %s, and names both', async (_, head) => {
  const base = `pkg: x\nUnit q/op better=lower\nBenchmarkA-8 100 5 q/op\nBenchmarkB-8 100 5 ns/op\n`
  const root = directories(
    { 'o.txt': base },
    { 'o.txt': `pkg: x\nUnit hits/op better=higher\n${head}\nBenchmarkB-8 100 5 ns/op\n` },
  )
  const said = { run: 'cat o.txt', format: 'go' } as const
  const { evidence } = await found(root, said)
  expect(evidence.flatMap(({ failures }) => failures)).toMatchObject([
    {
      benchmark: { name: 'x > BenchmarkA' },
      version: 'head',
      message: expect.stringMatching(
        /^has "q\/op" \(.*lower is better\) in base, and only .*higher/,
      ),
    },
  ])
})

it('compares a benchmark by the metrics that both versions have', async () => {
  const root = directories(
    { 'o.txt': 'BenchmarkA-8 100 5 ns/op' },
    { 'o.txt': 'BenchmarkA-8 100 5 ns/op 7 B/op' },
  )
  const { evidence } = await found(root, { run: 'cat o.txt', format: 'go' })
  expect(evidence).toMatchObject([{ versions: ['base', 'head'], failures: [] }])
})
