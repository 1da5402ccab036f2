/** A decimal number as tools print it, with commas between thousands; NaN where it is none. */
export function decimal(text: string): number {
  return pattern.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN
}

const pattern = /^[-+]?[\d,]+(?:\.\d+)?(?:e[-+]?\d+)?$/i
