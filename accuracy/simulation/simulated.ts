/** The page's simulated part: what no hour of measuring is long enough for. */
import { formatPercent } from '../../src/report/index.ts'
import { rateOf, type Rate } from '../../src/selftest/index.ts'
import type { Verdict } from '../../src/model/index.ts'
import { rateText, table } from '../analysis/text.ts'
import {
  atTheThreshold,
  hurried,
  loneSlower,
  meanRounds,
  nothingChanged,
  tenSlower,
  typicalSpread,
  type Hurried,
  type Layout,
  type Outcomes,
} from './scenarios.ts'

const layoutNames: readonly Layout[] = ['none', 'normal, sd 0.5 %']

const slowdowns = [
  { spread: 0.015, threshold: 0.01, change: 0.02 },
  { spread: 0.015, threshold: 0.01, change: 0.03 },
  { spread: 0.03, threshold: 0.02, change: 0.03 },
  { spread: 0.03, threshold: 0.02, change: 0.05 },
  { spread: 0.03, threshold: 0.02, change: 0.1 },
  { spread: null, threshold: 0.05, change: 0.1 },
] as const

/** @param effort 1, or less where steady digits do not matter */
export function simulated(effort: number): string {
  const times = (count: number): number => Math.max(1, Math.round(count * effort))
  return [
    'Suites of 100 benchmarks whose truth is known, with the spreads that were measured (log-normal, median 1.4 %), or the one that is named. Seeded: every run of the command prints the same.',
    falseAlarms(times(200)),
    power(times(20), times(100)),
    shortOfTime(times(400)),
    falseUnchanged(times(1500)),
  ].join('\n\n')
}

function falseAlarms(suites: number): string {
  const rows = layoutNames.flatMap((layout, i) =>
    [0.05, 0.02].map((threshold) => {
      const seed = 100 + 10 * i + threshold * 100
      const found = nothingChanged(suites, layout, { threshold, seed })
      return [
        layout,
        formatPercent(threshold),
        rateText(rateOf(found.falselyRegressed, suites, suites)),
        rateText(rateOf(found.falselyRed, suites, suites)),
        rateText(rate(found.results, 'unchanged')),
        meanRounds(found.results).toFixed(1),
      ]
    }),
  )
  const head = [
    'layout bias of two builds',
    'threshold',
    'suites with a false `regressed`',
    'or a false `suspected`',
  ]
  return `Nothing changed; three rounds in a hundred are five times as noisy:\n\n${table([...head, 'benchmarks `unchanged`', 'rounds each'], rows)}`
}

function shortOfTime(runs: number): string {
  const rows = [1, 5].flatMap((size) =>
    [0.03, 0.12, 0.25].flatMap((spread) =>
      [15, 30].map((maxSeconds, i) => {
        const conditions = { threshold: 0.05, maxSeconds, seed: 500 + 10 * i + size }
        const same = hurried(runs, { size, change: 0, spread }, conditions)
        const slow = hurried(runs, { size, change: 0.8, spread }, conditions)
        const told = ({ suspected }: Hurried): string => rateText(rateOf(suspected, runs, runs))
        const shown = ({ regressed }: Hurried): string => rateText(rateOf(regressed, runs, runs))
        const cells = [shown(same), told(same), shown(slow), told(slow)]
        return [String(size), formatPercent(spread), `${maxSeconds} s`, ...cells]
      }),
    ),
  )
  const head = [
    'benchmarks',
    'spread of each',
    'time',
    'no change: `regressed`',
    '`suspected`',
    '+80 %: `regressed`',
    '`suspected`',
  ]
  return `The time is short (two CPUs, a second a round), the threshold 5 %:\n\n${table(head, rows)}`
}

function power(suites: number, lone: number): string {
  const rows = slowdowns.map(({ spread, threshold, change }, i) => {
    const ten = tenSlower(
      suites,
      (chance) => ({ change, spread: spread ?? typicalSpread(chance) }),
      { threshold, seed: 200 + i },
    )
    const only =
      spread === null ? null : loneSlower(lone, { change, spread }, { threshold, seed: 300 + i })
    return [
      spread === null ? 'as measured' : formatPercent(spread),
      formatPercent(threshold),
      `+${formatPercent(change)}`,
      rateText(rate(ten, 'regressed')),
      meanRounds(ten).toFixed(1),
      only === null ? '–' : rateText(rate(only, 'regressed')),
    ]
  })
  const head = ['spread', 'threshold', 'slower by', 'found, ten of 100', 'rounds each']
  return `Some are slower:\n\n${table([...head, 'found, one of 100'], rows)}`
}

function falseUnchanged(benchmarks: number): string {
  const rows = [0.05, 0.02].map((threshold, i) => {
    const results = atTheThreshold(benchmarks, { threshold, seed: 400 + i })
    return [formatPercent(threshold), rateText(rate(results, 'unchanged'))]
  })
  return `All are slower by just the threshold:\n\n${table(['threshold', 'called `unchanged`'], rows)}`
}

function rate(results: Outcomes, verdict: Verdict): Rate {
  const count = results.filter((result) => result.verdict === verdict).length
  return rateOf(count, results.length, results.length)
}
