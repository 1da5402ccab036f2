import { metricOf, type Change, type MetricName } from '../../model/index.ts'

/** A change as a person says it, such as `+12.3 %`, with as many digits as its interval supports. */
export function formatChange(change: Change, metric: MetricName): string {
  const shown = ofFigures(change, metric)
  return `${signed(percent(shown.ratio), decimals(shown))} %`
}

/** The interval of a change, such as `+10.9 to +13.8 %`; `unbounded` where the rounds were too few for one. */
export function formatInterval(change: Change, metric: MetricName): string {
  const shown = ofFigures(change, metric)
  const { low, high } = shown
  if (low === 0 && high === Infinity) return 'unbounded'
  const digits = decimals(shown)
  return `${signed(percent(low), digits)} to ${signed(percent(high), digits)} %`
}

/** As base and head beside it show it: of what is better higher, a fall from 100 to 80 is −20 %, and none of +25 %. */
function ofFigures({ ratio, low, high }: Change, metric: MetricName): Change {
  if (metricOf(metric).better === 'lower') return { ratio, low, high }
  return { ratio: 1 / ratio, low: 1 / high, high: 1 / low }
}

/** A fraction as a limit on both sides, such as `±5 %` for 0.05. */
export function formatLimit(fraction: number): string {
  return `±${formatPercent(fraction)}`
}

/** A fraction in per cent, such as `2.5 %` for 0.025, rounded to three digits. */
export function formatPercent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(3))} %`
}

/** A detectable effect, such as `±8.1 %`: an estimate itself, so never more than two digits. */
export function formatDetectable(fraction: number): string {
  const value = fraction * 100
  return `±${value < 9.95 ? value.toFixed(1) : Number(value.toPrecision(2))} %`
}

/** The noise floor: how far from no change at all its interval reaches on either side, such as `±1.5 %`. */
export function formatNoise({ low, high }: Change): string {
  const reach = Math.max(high - 1, 1 - low)
  return Number.isFinite(reach) ? formatDetectable(reach) : 'unbounded'
}

function percent(ratio: number): number {
  return (ratio - 1) * 100
}

// One or two digits of the interval's half width, as physicists give an uncertainty; one decimal for most changes, so
// that the figures of a column stand below each other.
function decimals(change: Change): number {
  const half = (percent(change.high) - percent(change.low)) / 2
  if (half >= 10) return 0
  return half >= 0.3 || half === 0 ? 1 : 2
}

function signed(value: number, digits: number): string {
  if (value === Infinity) return '+∞'
  const size = Math.abs(value)
  const figure = size < 1e6 ? size.toFixed(digits) : size.toExponential(1)
  if (Number(figure) === 0) return figure
  return `${value < 0 ? '−' : '+'}${figure}`
}
