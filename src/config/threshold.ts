import { found, type Parsed, unexpected } from './parsed.ts'
import { readShare, type Share } from './share.ts'

const expected = 'expected a percentage above 0% and below 100%, such as 5% (or 0.05)'

/**
 * The smallest change worth failing for. A bare `5`, `150%` and `0` are refused with the question what was meant:
 * other tools read them as a ratio, and a gate with the wrong threshold never says so.
 *
 * @returns a fraction above 0 and below 1
 */
export function parseThreshold(value: string | number): Parsed<number> {
  const share = readShare(value)
  if (share === null) return unexpected(expected)
  if (share.fraction > 0 && share.fraction < 1) return found(share.fraction)
  return unexpected(expected, question(share))
}

function question({ written, percent, fraction }: Share): string {
  if (fraction === 0)
    return 'did you mean a small change such as 1%, or never to fail (fail-on: never)?'
  if (!percent && written > 1 && written < 2) {
    return `did you mean ${written}%, or ${times(written)}?`
  }
  if (!percent && written < 100) return `did you mean ${written}%?`
  if (written === 100) return '100% is twice the time of the base: did you mean 10%, or 1%?'
  if (written >= 200) {
    return `as a change, ${written}% is ${round(1 + written / 100)} times the time of the base, and no gate would see less`
  }
  return `did you mean ${times(written / 100)}? As a change, ${written}% is ${round(1 + written / 100)} times the time`
}

function times(ratio: number): string {
  return `${round((ratio - 1) * 100)}% (${round(ratio)} times the time of the base)`
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}
