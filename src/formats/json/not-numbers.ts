import { endOfValue } from './scan.ts'

/**
 * The text with null in place of what some tools write for a figure that is none: NaN, Infinity. JSON has no word for
 * them, and where it is a field that nobody reads, all the others are as good as ever.
 *
 * @throws BrokenJson where a string does not end
 */
export function withoutNotNumbers(text: string): string {
  let out = ''
  let from = 0
  for (let at = 0; at < text.length;) {
    if (text[at] === '"') {
      at = endOfValue(text, at)
      continue
    }
    word.lastIndex = at
    const found = word.exec(text)?.[0]
    if (found === undefined) {
      at += 1
      continue
    }
    if (notNumber.test(found)) {
      out += `${text.slice(from, at)}null`
      from = at + found.length
    }
    at += found.length
  }
  return out + text.slice(from)
}

const word = /[-+\w.]+/y
const notNumber = /^[-+]?(?:nan|inf|infinity)$/i
