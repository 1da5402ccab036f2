import { found, type Parsed, unexpected } from './parsed.ts'

const unitBytes = { KB: 1e3, MB: 1e6, GB: 1e9, KIB: 2 ** 10, MIB: 2 ** 20, GIB: 2 ** 30 } as const

const form = /^(\d+(?:\.\d+)?)\s*([KMG]i?B)$/i
const expected = 'expected a size such as 500MB, 1.5GB or 200MiB'

/**
 * Reads `500MB`, `1.5 GB`, `200MiB`, and bare numbers as bytes.
 *
 * @returns whole bytes
 */
export function parseSize(value: string | number): Parsed<number> {
  const bytes = Math.floor(typeof value === 'number' ? value : readBytes(value.trim()))
  return bytes > 0 && Number.isSafeInteger(bytes) ? found(bytes) : unexpected(expected)
}

/** NaN for any other form. */
function readBytes(text: string): number {
  const [, digits, unit = ''] = form.exec(text) ?? []
  const name = unit.toUpperCase()
  return isUnit(name) ? Number(digits) * unitBytes[name] : Number.NaN
}

function isUnit(name: string): name is keyof typeof unitBytes {
  return Object.hasOwn(unitBytes, name)
}
