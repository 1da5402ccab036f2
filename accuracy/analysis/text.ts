import type { Rate } from '../../src/selftest/index.ts'

/** A rate with its bounds, such as `4 % (1 to 12)`; a dash where there is none. */
export function rateText(rate: Rate | null): string {
  if (rate === null || rate.drawn === 0) return '–'
  return `${share(rate.rate)} % (${share(rate.low)} to ${share(rate.high)})`
}

/** In per cent, one digit near the ends; never the end itself where it is not quite that. */
export function share(value: number): string {
  const percent = value * 100
  if (percent > 0 && percent < 0.05) return '<0.1'
  if (percent > 99.95 && percent < 100) return '>99.9'
  const isNearEnd = (percent > 0 && percent < 9.95) || (percent > 99 && percent < 100)
  return percent.toFixed(isNearEnd ? 1 : 0)
}

export function neighboursText(count: number): string {
  return ['idle', 'one busy neighbour', 'two busy neighbours'][count] ?? `${count} busy neighbours`
}

/** A GitHub table; the first column stands left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) => (i === 0 ? ':--' : '--:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
