import type { Rate } from '../../src/selftest/index.ts'

/** A rate with its bounds, such as `4 % (1 to 12)`; a dash where there is none. */
export function rateText(rate: Rate | null): string {
  if (rate === null || rate.drawn === 0) return '–'
  return `${share(rate.rate)} % (${share(rate.low)} to ${share(rate.high)})`
}

/** In per cent, one digit where it is small. */
export function share(value: number): string {
  const percent = value * 100
  return (percent > 0 && percent < 9.95) || (percent > 99 && percent < 100)
    ? percent.toFixed(1)
    : percent.toFixed(0)
}

export function neighboursText(count: number): string {
  return ['idle', 'one busy neighbour', 'two busy neighbours'][count] ?? `${count} busy neighbours`
}

/** A GitHub table; the first column stands left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) => (i === 0 ? ':--' : '--:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
