import { found, type Parsed, unexpected } from './parsed.ts'

/** Reads a whole number between two limits, both included, from a number or its decimal digits. */
export function wholeNumber(least: number, most: number) {
  const expected = `expected a whole number from ${least} to ${most}`
  return (value: string | number): Parsed<number> => {
    const number = typeof value === 'number' ? value : readDigits(value.trim())
    return Number.isInteger(number) && number >= least && number <= most
      ? found(number)
      : unexpected(expected)
  }
}

function readDigits(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}
