import { metricOf } from '../../model/index.ts'
import type { LimitReport, LimitStatus } from '../../model/index.ts'
import { calledAs } from './called-as.ts'
import { metricPhrase } from './metric-words.ts'
import { name, plain } from '../text/phrase.ts'
import type { Phrase } from '../text/phrase.ts'
import { formatCurrent, formatExactly } from './quantity.ts'

/** What is limited, such as `GET /users`, or `parallel` against `sequential`. */
export function limitName(limit: LimitReport): Phrase[] {
  const own = name(calledAs(limit.benchmark))
  return limit.kind === 'budget' ? [own] : [own, plain(' against '), name(limit.than.name)]
}

/** Such as `at most 100 ms`; of a relation `at least 1.5 times`, or `at least as fast`. */
export function targetText(limit: LimitReport): string {
  const { bound, value } = limit.target
  if (limit.kind === 'relation' && value === 1) {
    return metricOf(limit.metric).unit === 's' ? 'at least as fast' : 'at least as good'
  }
  return `at ${bound === 'max' ? 'most' : 'least'} ${formatExactly(unitOf(limit), value)}`
}

/** Such as `132 ms` and `128 to 137 ms`; null without a figure. */
export function currentText(
  limit: LimitReport,
): { readonly value: string; readonly interval: string } | null {
  return limit.current === null ? null : formatCurrent(unitOf(limit), limit.current)
}

/** The figure as a part of its target, such as `132 %`: how far it still is, or how much room is left. */
export function shareOfTarget({ current, target }: LimitReport): string {
  if (current === null || target.value === 0) return ''
  const percent = (current.value / target.value) * 100
  return percent < 9.95 ? `${percent.toFixed(1)} %` : `${Number(percent.toPrecision(3))} %`
}

/** Figure, interval and target in a sentence that has named the benchmark. */
export function limitPhrases(limit: LimitReport): Phrase[] {
  const figure = currentText(limit)
  // The time goes without saying, and of a relation too.
  const metric = limit.metric === 'time' ? [] : [plain(', '), metricPhrase(limit.metric)]
  const found = figure === null ? 'no figure' : `${figure.value} (${figure.interval})`
  const words = isHarmless.test(unitOf(limit)) ? plain : name
  return [...metric, plain(': '), words(found), plain(', '), words(targetText(limit))]
}

/** Another tool's unit may be any text. */
const isHarmless = /^[A-Za-z\d %/]*$/

export const limitSigns: Readonly<Record<LimitStatus, string>> = {
  exceeded: '✗',
  undecided: '?',
  met: '✓',
}

/** Red is for what fails: of a later tier, nothing does. */
export function limitDot({ gates, status }: Pick<LimitReport, 'gates' | 'status'>): string {
  if (status === 'met') return '🟢'
  if (!gates) return '⚪'
  return status === 'exceeded' ? '🔴' : '🟡'
}

function unitOf(limit: LimitReport): string {
  return limit.kind === 'budget' ? metricOf(limit.metric).unit : 'times'
}
