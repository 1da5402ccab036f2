import { grouped } from './count.ts'
import { displayName } from '../text/display-name.ts'

const longestName = 120

/** Names in a sentence, such as `a`, `a and b`, or `a, b and 41 more`; a long one loses its middle. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map(called)
  const others = names.length - shown.length
  const all = others > 0 ? [...shown, `${grouped(others)} more`] : shown
  const last = all.at(-1) ?? ''
  return all.length <= 1 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}

/** A name in a sentence, on one line: however long it is, what else the sentence says is still to be read. */
export function called(name: string): string {
  return displayName(name, longestName)
}

/** `once` or `3 times`. */
export function times(number: number): string {
  return number === 1 ? 'once' : `${grouped(number)} times`
}

/** A name that somebody has written, in quotation marks. */
export function quote(name: string): string {
  return `“${called(name)}”`
}
