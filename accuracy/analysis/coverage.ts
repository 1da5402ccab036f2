import { median } from 'simple-statistics'
import {
  extras,
  labelOf,
  observationsOf,
  rateOf,
  type Pool,
  type Rate,
} from '../../src/selftest/index.ts'
import { hodgesLehmann } from '../../src/stats/index.ts'
import { rateText, table } from './text.ts'

const sizes = [10, 20] as const

/** How often the 95 % interval of so many rounds holds the true change; rounds in time order, each used once. */
export function covered(pools: readonly Pool[], extra: number, size: number): Rate {
  const blocks = pools.flatMap(({ rounds }) =>
    blocksOf(observationsOf(rounds.get(extra) ?? []), size),
  )
  const truth = Math.log1p(extra)
  const holding = blocks.filter((block) => {
    const { low, high } = hodgesLehmann(block)
    return low <= truth && truth <= high
  })
  return rateOf(holding.length, blocks.length, blocks.length)
}

function blocksOf(values: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.floor(values.length / size) }, (_, i) =>
    values.slice(i * size, (i + 1) * size),
  )
}

/** Of all true changes together, intervals of `size` rounds. */
export function coveredInAll(pools: readonly Pool[], size: number): Rate {
  const all = [0, ...extras].map((extra) => covered(pools, extra, size))
  const drawn = all.reduce((sum, each) => sum + each.drawn, 0)
  return rateOf(
    all.reduce((sum, { rate, drawn: n }) => sum + rate * n, 0),
    drawn,
    drawn,
  )
}

/** Coverage by true change, with what the extra work was observed to cost. */
export function coverage(pools: readonly Pool[]): string {
  return table(
    [
      'true change',
      'observed, median',
      ...sizes.map((size) => `intervals of ${size} rounds hold it`),
    ],
    [
      ...[0, ...extras].map((extra) => {
        const seen = pools.flatMap(({ rounds }) => observationsOf(rounds.get(extra) ?? []))
        const middle = seen.length === 0 ? '–' : `${(Math.expm1(median(seen)) * 100).toFixed(2)} %`
        const rates = sizes.map((size) => rateText(covered(pools, extra, size)))
        return [extra === 0 ? 'none' : labelOf(extra), middle, ...rates]
      }),
      ['all', '', ...sizes.map((size) => rateText(coveredInAll(pools, size)))],
    ],
  )
}
