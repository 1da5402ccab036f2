import { endOfValue } from './scan.ts'

/**
 * Replaces NaN and Infinity by null. Some tools write them although JSON has no word for them, and a field that nobody
 * reads must not cost the file.
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
