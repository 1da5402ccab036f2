import { found, type Parsed, unexpected } from './parsed.ts'

const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600 } as const

type Unit = keyof typeof unitSeconds

const part = String.raw`(\d+(?:\.\d+)?|\.\d+)\s*(ms|s|m|h)`
const parts = new RegExp(part, 'g')
const whole = new RegExp(String.raw`^(?:${part}\s*)+$`)
const bare = /^(?:\d+(?:\.\d+)?|\.\d+)$/

/** A timer of Node's fires at once when asked for more than 24.8 days. */
const longestSeconds = 24 * unitSeconds.h
const expected = 'expected a time above 0 and of at most 24h, such as 5m, 90s, 1h30m or 500ms'

/**
 * Reads `5m`, `90s`, `1h 30m`, `500ms`, and bare numbers as seconds.
 *
 * @returns seconds
 */
export function parseDuration(value: string | number): Parsed<number> {
  const seconds = typeof value === 'number' ? value : readSeconds(value.trim())
  if (seconds > 0 && seconds <= longestSeconds) return found(seconds)
  return unexpected(expected)
}

/** NaN for any other form. */
function readSeconds(text: string): number {
  if (bare.test(text)) return Number(text)
  if (!whole.test(text)) return Number.NaN
  let seconds = 0
  for (const [, digits, unit] of text.matchAll(parts)) {
    if (isUnit(unit)) seconds += Number(digits) * unitSeconds[unit]
  }
  return seconds
}

function isUnit(text: string | undefined): text is Unit {
  return text !== undefined && Object.hasOwn(unitSeconds, text)
}
