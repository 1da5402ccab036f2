import { count } from '../../words/count.ts'
import { sizeOf } from './size-limit.ts'
import type { SizeLimit } from './size-limit.ts'

/** A part of a document: blocks of rows between an opening and a closing. Empty strings leave their part out. */
export interface Section {
  readonly open: string
  /** Stands directly above the rows, and goes with the last of them: a table's head. */
  readonly head: string
  /** The most important first. */
  readonly rows: readonly SectionRow[]
  /** Stands between two rows. */
  readonly between: '\n' | '\n\n'
  readonly close: string
  /** What its rows are, for the sentence that says how many were left out: `unchanged benchmark`. */
  readonly thing: string
  /** Sections with the lowest number lose their rows first. */
  readonly priority: number
}

export interface SectionRow {
  readonly full: string
  /** Says the same in fewer words, for rows that must not go; null where the row simply goes. */
  readonly short: string | null
}

/** A section of nothing but text that always stays. */
export function fixedSection(text: string): Section {
  return { open: text, head: '', rows: [], between: '\n', close: '', thing: '', priority: Infinity }
}

/**
 * The sections as one text within the limit. Where they are too long, the sections of the lowest priority lose rows
 * from their end, then the next; rows with a short form take that first, and go only when nothing else is left. Every
 * section that lost rows says how many.
 */
export function fitSections(sections: readonly Section[], limit: SizeLimit): string {
  const full = sections.map((section) =>
    fitted(
      section,
      section.rows.map((row) => row.full),
    ),
  )
  const whole = join(full)
  const size = sizeOf(whole, limit)
  return size <= limit.max ? whole : join(reduce(full, size - limit.max, limit))
}

interface Fitted {
  readonly section: Section
  readonly rows: readonly string[]
  /** Put together once: thousands of rows are long. */
  readonly text: string
}

function fitted(section: Section, rows: readonly string[]): Fitted {
  return { section, rows, text: sectionText(section, rows) }
}

// Room for the sentence that says what was left out, once a section.
const noteSize = 160

function reduce(full: readonly Fitted[], excess: number, limit: SizeLimit): readonly Fitted[] {
  const order = [...full.keys()].toSorted((a, b) => priority(full[a]) - priority(full[b]))
  const reduced = [...full]
  let left = excess
  for (const step of [dropRows, shortenRows, dropAllRows]) {
    for (const at of order) {
      const before = reduced[at]
      if (left <= 0 || before === undefined) continue
      const after = step(before, left, limit)
      reduced[at] = after
      left -= saved(before, after, limit)
    }
  }
  return reduced
}

function priority(one: Fitted | undefined): number {
  return one?.section.priority ?? Infinity
}

function dropRows(before: Fitted, excess: number, limit: SizeLimit): Fitted {
  const mustStay = before.section.rows.findLastIndex(({ short }) => short !== null) + 1
  return dropDownTo(mustStay, before, excess, limit)
}

function dropAllRows(before: Fitted, excess: number, limit: SizeLimit): Fitted {
  return dropDownTo(0, before, excess, limit)
}

function dropDownTo(
  fewest: number,
  { section, rows }: Fitted,
  excess: number,
  limit: SizeLimit,
): Fitted {
  let left = excess + noteSize
  let kept = rows.length
  while (kept > fewest && left > 0) {
    kept -= 1
    left -= sizeOf(rows[kept] ?? '', limit) + section.between.length
  }
  return fitted(section, rows.slice(0, kept))
}

function shortenRows(before: Fitted, excess: number, limit: SizeLimit): Fitted {
  const rows = [...before.rows]
  let left = excess
  for (let at = rows.length - 1; at >= 0 && left > 0; at -= 1) {
    const short = before.section.rows[at]?.short
    if (short === undefined || short === null) continue
    left -= sizeOf(rows[at] ?? '', limit) - sizeOf(short, limit)
    rows[at] = short
  }
  return fitted(before.section, rows)
}

function saved(before: Fitted, after: Fitted, limit: SizeLimit): number {
  return sizeOf(before.text, limit) - sizeOf(after.text, limit)
}

function join(all: readonly Fitted[]): string {
  return all.map(({ text }) => text).join('\n\n')
}

function sectionText(section: Section, rows: readonly string[]): string {
  const { open, head, between, close, thing } = section
  const missing = section.rows.length - rows.length
  const body =
    rows.length === 0 ? '' : [head, rows.join(between)].filter((part) => part !== '').join('\n')
  const note = missing === 0 ? '' : `_${leftOut(missing, rows.length, thing)}_`
  return [open, body, note, close].filter((part) => part !== '').join('\n\n')
}

function leftOut(missing: number, shown: number, thing: string): string {
  const more = shown === 0 ? count(missing, thing) : count(missing, `more ${thing}`)
  return `${more} left out to fit the size limit; the full report has them.`
}
