/** Files of packages that are run as they are, with all ways of declaring and running that these have. */
import { expect } from 'vitest'
import { look, packageFiles, shown } from './led.ts'
import { versions } from './project.ts'

export const mitataFile = `import { bench, group, run } from 'mitata'
bench('plain', () => Math.sqrt(2))
group('grouped', () => { bench('async', async () => { await null }) })
bench('given the loop', function (state) { for (const _ of state) Math.sqrt(3) })
bench('made', function* () { yield () => Math.sqrt(4) })
const { benchmarks } = await run()
if (benchmarks.some(({ stats }) => !(stats.avg > 0))) throw new Error('no figures to print')
bench('not run', () => Math.sqrt(5))`

export const mitataNames = ['plain', 'grouped > async', 'given the loop', 'made', 'not run']

export const benchmarkjsFile = `import Benchmark from 'benchmark'
new Benchmark.Suite('at once').add('a', () => Math.sqrt(2)).add('b', () => Math.sqrt(3)).run()
new Benchmark.Suite('in time').add('a', () => Math.sqrt(2)).add(() => {}).run({ async: true })
new Benchmark.Suite().add({ name: 'not run', fn: () => 1 })
new Benchmark('by itself', () => 1).run()`

export const benchmarkjsNames = [
  'at once > a',
  'at once > b',
  'by itself',
  'in time > a',
  expect.stringMatching(/^in time > <Test #\d+>$/),
  'not run',
]

/** The names of what a file has, all of which was measured in slices that take turns. */
export async function measuredNames(
  kind: 'mitata' | 'benchmarkjs',
  suite: string,
  directory: string,
): Promise<readonly string[]> {
  const { discovery, measure } = await look(
    versions(directory, directory),
    packageFiles(kind, suite),
  )
  const names = shown(discovery)
  const { figures, failures, handover } = await measure(suite)
  expect(failures).toEqual([])
  expect(figures.size).toBe(names.length)
  for (const arms of figures.values()) {
    expect(Object.keys(arms).toSorted()).toEqual(['base', 'head'])
    for (const { time = 1 } of Object.values(arms)) expect(time).toBeLessThan(1e-3)
  }
  expect(handover.size).toBe(names.length)
  return names
}
