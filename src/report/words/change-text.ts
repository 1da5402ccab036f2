import { metricOf, type Result } from '../../model/index.ts'
import { formatChange, formatInterval } from './percent.ts'
import { formatQuantity } from './quantity.ts'

/** A change as a reader is told it. */
export interface ChangeText {
  /** Such as `+12.3 %`, or `from 0 to 72.0 B`. */
  readonly estimate: string
  /** Such as `+10.9 to +13.8 %`; null where no per cent is told. */
  readonly interval: string | null
}

/**
 * A result's change, null where there is none. Per cent of a figure that is zero in one of the versions, or below zero,
 * would tell nobody anything.
 */
export function changeText({ change, metric, values }: Result): ChangeText | null {
  if (change === null) return null
  const { base, head } = values
  const isOfNothing = base !== head && ((base ?? 1) <= 0 || (head ?? 1) <= 0)
  return isOfNothing
    ? {
        estimate: `from ${figure(base ?? 0, metric)} to ${figure(head ?? 0, metric)}`,
        interval: null,
      }
    : { estimate: formatChange(change, metric), interval: formatInterval(change, metric) }
}

/** The same in a sentence. */
export function changeSentence(result: Result): string {
  const text = changeText(result)
  if (text === null) return ''
  return text.interval === null ? text.estimate : `${text.estimate} (95 % CI ${text.interval})`
}

/** Another tool's unit may be any text, which would have to be escaped wherever this goes. */
const isHarmless = /^[A-Za-z\d/]*$/

function figure(value: number, metric: Result['metric']): string {
  const { unit } = metricOf(metric)
  if (value === 0) return '0'
  return formatQuantity(isHarmless.test(unit) ? unit : '', value)
}
