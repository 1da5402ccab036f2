import type { NoticeFacts } from '../model/index.ts'

/** What a line says that accepts slowdowns: hostile text of one line each. */
export interface AcceptLine {
  /** Which benchmarks: a glob or a part of their names. */
  readonly pattern: string
  readonly reason: string
}

export interface ReadLines {
  readonly lines: readonly AcceptLine[]
  /** Lines of that form that accept nothing. */
  readonly mistakes: readonly Mistake[]
}

/** A line that cannot be understood, and why: hostile text. */
export type Mistake = NoticeFacts['acceptance-malformed']

/** What such a line begins with; upper and lower case are the same. */
export const acceptKey = 'Benchgate-Accept'

/** How much is read of one text; nobody names more by hand. */
const mostLines = 50
const longestText = 256 * 1024
const longestLine = 1000
const longestPattern = 200
const longestReason = 500

/**
 * The lines of a text that accept slowdowns, `Benchgate-Accept: <glob> — <reason>`, wherever they stand in it: git's own
 * rule, the last paragraph alone, would lose them in the message that a squash puts together from several.
 *
 * A line goes on in the next where that begins with a blank. The glob may stand in backticks or quotation marks.
 */
export function acceptLines(text: string): ReadLines {
  const read = unfolded(text.slice(0, longestText)).map(readLine)
  return {
    lines: read.flatMap((one) => (one.kind === 'line' ? [one.line] : [])),
    mistakes: read.flatMap((one) => (one.kind === 'mistake' ? [one.mistake] : [])),
  }
}

// At the very beginning, or behind a list's sign: what is indented is quoted, or code in a list.
const key = /^(?:[-*] +)?benchgate-accept[ \t]*:/i

/** The values of the lines that begin with the key. Other signs than these end no line in git, nor in Markdown. */
function unfolded(text: string): readonly string[] {
  const values: string[] = []
  let isOpen = false
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const start = key.exec(line)
    if (start !== null) {
      if (values.length === mostLines) break
      values.push(line.slice(start[0].length).slice(0, longestLine).trim())
    } else if (isOpen && /^[ \t]+\S/.test(line)) {
      values.push(`${values.pop() ?? ''} ${line.trim()}`.trim().slice(0, longestLine))
    }
    isOpen = start !== null || (isOpen && /^[ \t]+\S/.test(line))
  }
  return values
}

type ReadLine =
  | { readonly kind: 'line'; readonly line: AcceptLine }
  | { readonly kind: 'mistake'; readonly mistake: Mistake }

function readLine(value: string): ReadLine {
  const [pattern, reason] = quoted(value) ?? parted(value)
  if (pattern === '') return mistake(value, 'no-benchmark')
  if (pattern.length > longestPattern) return mistake(value, 'long-pattern')
  // A dash or a full stop is no reason.
  if (!/[\p{L}\p{N}]/u.test(reason)) return mistake(value, 'no-reason')
  return { kind: 'line', line: { pattern, reason: reason.slice(0, longestReason) } }
}

type Parts = readonly [pattern: string, reason: string]

/** Reads a glob with marks around it: nothing in it is taken for a separator, and Markdown leaves its stars alone. */
function quoted(value: string): Parts | null {
  const match = /^(?:`([^`]+)`|"([^"]+)")\s*(?:[—–:]|--?)\s*(.*)$/s.exec(value)
  const [, inBackticks, inMarks, reason = ''] = match ?? []
  const pattern = inBackticks ?? inMarks
  return pattern === undefined ? null : [pattern.trim(), reason.trim()]
}

/**
 * The strongest first, since the weaker ones occur in names too: a name that is cut off at one of them would be a part
 * of more names, and accept more than was meant.
 */
const separators = [/\s*—\s*/, /\s+–\s+/, /\s+--\s+/, /\s+-\s+/, /\s*:\s+/]

function parted(value: string): Parts {
  for (const separator of separators) {
    const match = separator.exec(value)
    if (match !== null) {
      return [value.slice(0, match.index), value.slice(match.index + match[0].length).trim()]
    }
  }
  return [value, '']
}

function mistake(value: string, why: Mistake['why']): ReadLine {
  return { kind: 'mistake', mistake: { line: `${acceptKey}: ${value}`.trim(), why } }
}
