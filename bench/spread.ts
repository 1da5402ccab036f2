/** How much a round's observation varies when nothing changed, and what handing over costs. */
import { median } from 'simple-statistics'
import { spreadOf } from '../src/stats/index.ts'
import { observations, onlyBenchmark, percent, rounds, singleSuites, table } from './measured.ts'
import { withNeighbours } from './neighbours.ts'

/** Enough kinds of work for a median, few enough for a coffee break. */
const suites = singleSuites().filter((_, i) => i % 4 === 0)
const roundsEach = 12

const conditions = {
  'one CPU measuring': { jobs: 1, neighbours: 0 },
  'one CPU measuring, a busy neighbour': { jobs: 1, neighbours: 1 },
  'both CPUs measuring': { jobs: 2, neighbours: 0 },
} as const

interface Measured {
  readonly spread: number
  readonly handover: number
  readonly secondsPerRound: number
}

export async function spread(): Promise<string> {
  const names = Object.keys(conditions)
  const byCondition: Measured[][] = []
  for (const { jobs, neighbours } of Object.values(conditions)) {
    byCondition.push(await withNeighbours(neighbours, () => measureAll(jobs)))
  }
  const rows = suites.map((suite, i) => [
    suite.replace('.bench.mjs', ''),
    ...byCondition.map((measured) => percent(measured[i]?.spread ?? Number.NaN, 2)),
  ])
  const summary = (
    pick: (measured: Measured) => number,
    write: (value: number) => string,
  ): string[] => byCondition.map((measured) => write(median(measured.map(pick))))
  return [
    `Spread (sd) of ${roundsEach} rounds' observations without a change:`,
    table(
      ['workload', ...names],
      [
        ...rows,
        [
          '**median**',
          ...summary(
            (m) => m.spread,
            (v) => percent(v, 2),
          ),
        ],
      ],
    ),
    table(
      ['median of the workloads', ...names],
      [
        ['handing over, share of the slicing time', ...summary((m) => m.handover, percent)],
        [
          'seconds a round, one benchmark a file',
          ...summary(
            (m) => m.secondsPerRound,
            (v) => v.toFixed(2),
          ),
        ],
      ],
    ),
  ].join('\n\n')
}

async function measureAll(jobs: number): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const suite of suites) {
    const id = await onlyBenchmark(suite)
    const start = performance.now()
    const results = await rounds(suite, [id], roundsEach, { jobs })
    const seconds = (performance.now() - start) / 1000
    measured.push({
      spread: spreadOf(observations(results, id)),
      handover: median(results.map(({ handover }) => handover.get(id) ?? Number.NaN)),
      secondsPerRound: (seconds * jobs) / roundsEach,
    })
  }
  return measured
}
