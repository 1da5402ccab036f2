import { mean } from 'simple-statistics'
import { formatPercent } from '../../src/report/index.ts'
import {
  alarms,
  type Drawn,
  type Extra,
  extras,
  isAlarm,
  labelOf,
  type Rate,
  rateAmong,
  rateOf,
} from '../../src/selftest/index.ts'
import type { Collection } from '../data.ts'
import type { Ask } from './decisions.ts'
import { methods, type Attempts, type Method } from './methods.ts'
import { rateText, share, table } from './text.ts'

/** The threshold at which the gate is set beside the others, and the least change of their last column. */
const threshold = 0.02

/** Of processes measuring one benchmark: what thirty runs of base and head take. */
export const budgetSeconds = 30

const suites = 400

interface Row {
  readonly title: string
  readonly falseAlarms: Rate
  /** Chance of a false alarm in a suite of so many. */
  readonly suiteOf: (size: number) => number | null
  readonly power: readonly (Rate | null)[]
  /** Of its false alarms, with a change of at least the threshold. */
  readonly largeFalse: number
  /** On average, where nothing changed and where 5 % did. */
  readonly seconds: readonly [number, number]
}

/** All methods on the same workloads, in the same condition, with about the same time a decision. */
export function sideBySide(collection: Collection, ask: Ask): string {
  const gate = [budgetSeconds, 2 * budgetSeconds].map((seconds) => gateRow(ask, seconds))
  const rows = [...gate, ...methods.map((method) => methodRow(method, collection))]
  return table(
    [
      'method',
      'false alarms',
      'suites of 20 with one',
      'suites of 100',
      ...extras.map((extra) => `finds ${labelOf(extra)}`),
      `false alarms of at least ${formatPercent(threshold)}`,
      'seconds a decision: no change, +5 %',
    ],
    rows.map((row) => [
      row.title,
      rateText(row.falseAlarms),
      suiteText(row.suiteOf(20)),
      suiteText(row.suiteOf(100)),
      ...row.power.map(rateText),
      row.falseAlarms.drawn === 0 ? '–' : `${share(row.largeFalse)} %`,
      row.seconds.map((seconds) => (Number.isNaN(seconds) ? '–' : seconds.toFixed(1))).join(', '),
    ]),
  )
}

function suiteText(chance: number | null): string {
  return chance === null ? '–' : `${share(chance)} %`
}

/** One benchmark at a time on one CPU. */
function gateRow(ask: Ask, maxSeconds: number): Row {
  const alone = { size: 1, threshold, suites, maxSeconds, jobs: 1 } as const
  const same = ask({ ...alone, extra: 0 }).flat()
  const slowerBy5 = ask({ ...alone, extra: 0.05 }).flat()
  const falseAlarms = rateAmong(same, ...alarms)
  const suiteOf = (size: number): number | null => {
    const drawn = ask({ size, threshold, extra: 0, suites: size > 50 ? 100 : 300 })
    const alarmed = drawn.filter((suite) => suite.some(({ decision }) => isAlarm(decision.verdict)))
    return drawn.length === 0 ? null : alarmed.length / drawn.length
  }
  return {
    title: `**benchgate**, threshold ${formatPercent(threshold)}, at most ${maxSeconds} s`,
    falseAlarms,
    suiteOf,
    power: extras.map((extra) => rateAmong(ask({ ...alone, extra }).flat(), ...alarms)),
    largeFalse: falseAlarms.rate,
    seconds: [secondsOf(same), secondsOf(slowerBy5.filter(({ extra }) => extra === 0.05))],
  }
}

function methodRow({ title, attempts }: Method, collection: Collection): Row {
  const same = attempts(collection, 0)
  const falseAlarms = rateAt(same)
  const large = same.attempts.filter(({ alarm, change }) => alarm && change >= threshold)
  const { length } = same.attempts
  return {
    title,
    falseAlarms,
    suiteOf: (size) => (length === 0 ? null : 1 - (1 - falseAlarms.rate) ** size),
    power: extras.map((extra: Extra) => rateAt(attempts(collection, extra))),
    largeFalse: large.length / Math.max(1, length),
    seconds: [meanSeconds(same.attempts), meanSeconds(attempts(collection, 0.05).attempts)],
  }
}

function secondsOf(drawn: readonly Drawn[]): number {
  return meanSeconds(drawn.map(({ decision }) => decision))
}

function meanSeconds(spent: readonly { readonly seconds: number }[]): number {
  return spent.length === 0 ? Number.NaN : mean(spent.map(({ seconds }) => seconds))
}

function rateAt({ attempts, independent }: Attempts): Rate {
  return rateOf(attempts.filter(({ alarm }) => alarm).length, attempts.length, independent)
}
