/** Ways to make one observation of a round's slices: how far each strays without a change, and what it does not see. */
import { mean, median, quantile } from 'simple-statistics'
import { hodgesLehmann, midmean, spreadOf } from '../src/stats/index.ts'
import { percent, table } from './measured.ts'

/** Milliseconds an operation, in pairs that ran one after the other. */
export interface Slices {
  readonly base: readonly number[]
  readonly head: readonly number[]
}

type Estimator = (slices: Slices) => number

const ratios = ({ base, head }: Slices): number[] =>
  head.map((ms, i) => Math.log(ms / (base[i] ?? Number.NaN)))

/** log of the ratio of the means of each arm's fastest slices. */
const fastest =
  (share: number): Estimator =>
  ({ base, head }) => {
    const of = (all: readonly number[]): number =>
      mean(all.toSorted((a, b) => a - b).slice(0, Math.ceil(all.length * share)))
    return Math.log(of(head) / of(base))
  }

/** Means of so many slices in a row. */
const inBlocks = ({ base, head }: Slices, size: number): Slices => {
  const of = (all: readonly number[]): number[] =>
    Array.from({ length: Math.floor(all.length / size) }, (_, i) =>
      mean(all.slice(i * size, (i + 1) * size)),
    )
  // A benchmark whose call is longer than a slice has few.
  return base.length < 4 * size ? { base, head } : { base: of(base), head: of(head) }
}

const known: Readonly<Record<string, Estimator>> = {
  'means without the slowest tenth': fastest(0.9),
  'means of the faster half': fastest(0.5),
  'means of the fastest quarter': fastest(0.25),
  'median of pair ratios': (slices) => median(ratios(slices)),
  '**middle half of pair ratios**': (slices) => midmean(ratios(slices)),
  'middle half, pairs of 1 ms': (slices) => midmean(ratios(inBlocks(slices, 4))),
  'Hodges-Lehmann of pair ratios': (slices) => hodgesLehmann(ratios(slices)).estimate,
  'faster half and middle half, mean': (slices) =>
    (fastest(0.5)(slices) + midmean(ratios(slices))) / 2,
}

/** Slowdowns of the head by a tenth on the whole, some of them in few of its slices. */
const planted: Readonly<Record<string, (ms: number, slice: number, sliceMs: number) => number>> = {
  'each call by 10 %': (ms) => ms * 1.1,
  'a pause of 0.2 ms every 2 ms': (ms, i, sliceMs) => (i % 8 === 0 ? ms * (1 + 0.2 / sliceMs) : ms),
  'one of 1 ms every 10 ms': (ms, i, sliceMs) => (i % 40 === 0 ? ms * (1 + 1 / sliceMs) : ms),
  'every other slice by 20 %': (ms, i) => (i % 2 === 0 ? ms * 1.2 : ms),
}

/**
 * @param byCondition rounds by workload
 * @returns a text with a table
 */
export function estimators(byCondition: Readonly<Record<string, readonly Slices[][]>>): string {
  const conditions = Object.keys(byCondition)
  const [first = ''] = conditions
  const rows = Object.entries(known).map(([name, estimate]) => [
    name,
    ...conditions.flatMap((condition) => {
      const spreads = (byCondition[condition] ?? [])
        .filter((rounds) => rounds.length > 1)
        .map((rounds) => spreadOf(rounds.map(estimate)))
      return [percent(median(spreads), 2), percent(quantile(spreads, 0.9), 2)]
    }),
    ...Object.values(planted).map((plant) =>
      percent(seen(byCondition[first] ?? [], estimate, plant), 0),
    ),
  ])
  const heads = conditions.flatMap((condition) => [`${condition}, median`, '90th percentile'])
  return [
    'The same slices of this build, made an observation of in other ways; and what each sees of a head that is slower by a tenth on the whole, planted in those slices:',
    table(['', ...heads, ...Object.keys(planted)], rows),
  ].join('\n\n')
}

/** The share of the planted slowdown that the estimate moves by, median of all rounds with a slice at each quarter of a millisecond. */
function seen(
  byWorkload: readonly Slices[][],
  estimate: Estimator,
  plant: (ms: number, slice: number, sliceMs: number) => number,
): number {
  const shares = byWorkload.flat().flatMap((slices) => {
    if (slices.head.length < 300) return []
    const head = slices.head.map((ms, i) => plant(ms, i, 0.25))
    return [(estimate({ ...slices, head }) - estimate(slices)) / Math.log(1.1)]
  })
  return median(shares)
}
