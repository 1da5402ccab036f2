import { amongMany } from '../../site/since.ts'
import type { BranchPage, KnownChange, MetricChoice } from '../../site/contract.ts'
import { formatChange, formatInterval } from '../../report/words/percent.ts'
import { isMetricName } from '../../model/metric.ts'

/** A change as the metric's figures show it, such as `+2.1 %`. */
export function changeWords({ ratio, low, high }: KnownChange, { name }: MetricChoice): string {
  const metric = isMetricName(name) ? name : 'time'
  return formatChange({ ratio, low: low ?? ratio, high: high ?? ratio }, metric)
}

/** Null where no interval is known. */
export function intervalText(
  { ratio, low, high }: KnownChange,
  { name }: MetricChoice,
): string | null {
  if (low === null || high === null) return null
  return formatInterval({ ratio, low, high }, isMetricName(name) ? name : 'time')
}

/** What is surely worse is bad, and surely better good. */
export function toneOf({ low, high }: KnownChange): 'bad' | 'good' | 'quiet' {
  if (low !== null && low > 1) return 'bad'
  return high !== null && high < 1 ? 'good' : 'quiet'
}

/** The same of one of many on a page. */
export function toneOfMany(change: KnownChange): 'bad' | 'good' | 'quiet' {
  return toneOf(amongMany(change))
}

/** The day of a push, UTC. */
export function dayOfPush({ minutes }: Pick<BranchPage, 'minutes'>, push: number): string {
  return new Date((minutes[push] ?? 0) * 60_000).toISOString().slice(0, 10)
}

export function counted(number: number, one: string, several: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : several}`
}
