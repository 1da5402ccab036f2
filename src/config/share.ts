const form = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/

/** A share of a whole as a user wrote it. */
export interface Share {
  readonly fraction: number
  /** The number as written: 5 for both `5%` and `5`. */
  readonly written: number
  readonly percent: boolean
}

/**
 * Reads `5%`, `0.05` and numbers; nothing is guessed from the size, so `5` is five times the whole.
 *
 * @returns null where it is no number, negative, or in any other form
 */
export function readShare(value: string | number): Share | null {
  if (typeof value === 'number') {
    const valid = Number.isFinite(value) && value >= 0
    return valid ? { fraction: value, written: value, percent: false } : null
  }
  const match = form.exec(value.trim())
  if (match === null) return null
  const [, digits = '', sign] = match
  const percent = sign === '%'
  // By its exponent, since 0.7 / 100 is not the number nearest to 0.007.
  return { fraction: Number(percent ? `${digits}e-2` : digits), written: Number(digits), percent }
}
