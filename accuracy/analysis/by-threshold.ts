import { formatPercent } from '../../src/report/index.ts'
import {
  alarms,
  extras,
  independentSuites,
  isAlarm,
  labelOf,
  meanRounds,
  rateAmong,
  rateOf,
} from '../../src/selftest/index.ts'
import type { Drawn, Rate } from '../../src/selftest/index.ts'
import type { Ask } from './decisions.ts'
import { rateText, table } from './text.ts'

const thresholds = [0.01, 0.02, 0.05] as const

/** Suites drawn for a figure. */
const drawnSuites = { same: 300, large: 100, slower: 150 } as const

/** Suites of twenty without a change. */
function same(ask: Ask, threshold: number): readonly (readonly Drawn[])[] {
  return ask({ size: 20, threshold, extra: 0, suites: drawnSuites.same })
}

/** Suites of a hundred without a change. */
export function sameLarge(ask: Ask, threshold: number): readonly (readonly Drawn[])[] {
  return ask({ size: 100, threshold, extra: 0, suites: drawnSuites.large })
}

/** Of suites of twenty, two of them slower, those two. */
export function slower(ask: Ask, threshold: number, extra: number): Drawn[] {
  const suites = ask({ size: 20, threshold, extra, suites: drawnSuites.slower })
  return suites.flat().filter((each) => each.extra === extra)
}

/** How often a suite has at least one false `regressed` or `suspected`. */
export function alarmed(suites: readonly (readonly Drawn[])[]): Rate {
  const events = suites.filter((suite) =>
    suite.some(({ decision, extra }) => extra === 0 && isAlarm(decision.verdict)),
  )
  const members = suites[0]?.length ?? 1
  const pools = new Set(suites.flat().map(({ pool }) => pool)).size
  // A suite of many benchmarks takes rounds of each workload several times over.
  const independent = (independentSuites(suites.flat()) * pools) / members
  return rateOf(events.length, suites.length, independent)
}

/** The gate alone, at several thresholds. */
export function byThreshold(ask: Ask): string {
  return table(
    [
      'threshold',
      'false alarms',
      'suites of 20 with one',
      'suites of 100 with one',
      ...extras.map((extra) => `finds ${labelOf(extra)}`),
      '`unchanged` though slower by the threshold',
      'rounds, no change',
      'rounds, slower',
    ],
    thresholds.map((threshold) => {
      const still = same(ask, threshold).flat()
      const found = extras.map((extra) => slower(ask, threshold, extra))
      const atThreshold = extras.includes(threshold) ? slower(ask, threshold, threshold) : []
      return [
        formatPercent(threshold),
        rateText(rateAmong(still, ...alarms)),
        rateText(alarmed(same(ask, threshold))),
        rateText(alarmed(sameLarge(ask, threshold))),
        ...found.map((drawn) => rateText(rateAmong(drawn, ...alarms))),
        atThreshold.length === 0 ? '–' : rateText(rateAmong(atThreshold, 'unchanged')),
        meanRounds(still).toFixed(1),
        meanRounds(found.flat()).toFixed(1),
      ]
    }),
  )
}
