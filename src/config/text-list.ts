import { z } from 'zod'
import { found, schemaOf, unexpected } from './parsed.ts'

/** Marks in a JSON schema a list that may be written as one text. */
export const oneTextMark = 'mayBeOneText'

/** An action's inputs are text, and an empty text means "not given": so the empty list has a form of its own. */
const emptyList = '[]'

/** What a list holds, and how one text says several entries. */
interface ListForm {
  /** What a wrong entry, and anything that is no list, is told. */
  readonly expected: string
  /** Between the entries of one text. */
  readonly separator: RegExp
  readonly isEntry: (entry: string) => boolean
}

/** Globs hold commas and blanks, so in a text only lines separate entries. */
export const lines = { separator: /\n/, isEntry: (entry: string) => entry !== '' }

/** A list of texts, each with one entry or several; or one such text. Entries lose the blanks around them. */
export function textList({ expected, separator, isEntry }: ListForm) {
  const entry = schemaOf(z.string(expected), (value) => {
    const trimmed = value.trim()
    return isEntry(trimmed) ? found(trimmed) : unexpected(expected)
  })
  const list = z
    .array(entry, expected)
    .readonly()
    .meta({ [oneTextMark]: true })
  return z.preprocess((value) => split(value, separator), list)
}

/** A flag that may be repeated is a list of texts, each of which means what it would mean as an input. */
function split(value: unknown, separator: RegExp): unknown {
  if (typeof value === 'string') return splitText(value, separator)
  if (!Array.isArray(value)) return value
  return value.flatMap<unknown>((one: unknown) =>
    typeof one === 'string' ? splitText(one, separator) : [one],
  )
}

function splitText(text: string, separator: RegExp): readonly string[] {
  if (text.trim() === emptyList) return []
  const entries = text.split(separator).filter((entry) => entry.trim() !== '')
  return entries.length === 0 ? [text] : entries
}
