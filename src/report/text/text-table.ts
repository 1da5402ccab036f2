import { shorten } from './shorten.ts'
import { textWidth } from './text-width.ts'

export interface Column<Row> {
  readonly title: string
  readonly align: 'left' | 'right'
  /** One line of safe text; empty where the row has nothing to say. */
  readonly cell: (row: Row) => string
  /** Colours a cell that already has its width. */
  readonly paint?: (text: string, row: Row) => string
  /**
   * What happens where the width does not suffice: `keep` stays as it is, `shorten` loses the middle of its cells, and
   * the others go altogether, those with the lowest number first.
   */
  readonly fit: 'keep' | 'shorten' | 1 | 2 | 3 | 4 | 5
}

export interface TextTable {
  readonly header: string
  /** One line a row, in their order. */
  readonly lines: readonly string[]
  /** Titles of the columns that found no room. */
  readonly dropped: readonly string[]
}

/** Rows in columns at most `width` wide in all. A column that has nothing to say in any row is left out. */
export function textTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width: number,
): TextTable {
  const filled = columns.map((column) => fill(column, rows)).filter(({ natural }) => natural > 0)
  const kept = makeRoom(filled, width)
  const widths = allot(kept, width)
  return {
    header: kept
      .map(({ column: { title, align } }, at) =>
        pad(title, textWidth(title), widths[at] ?? 0, align),
      )
      .join(gap)
      .trimEnd(),
    lines: rows.map((row, index) => line(kept, widths, row, index)),
    dropped: filled.filter((one) => !kept.includes(one)).map(({ column }) => column.title),
  }
}

const gap = '  '

// A name keeps this much before any column goes. The last ones go for as much as tells names apart.
const comfortable = 28
const shortest = 12
const longest = 36

interface Filled<Row> {
  readonly column: Column<Row>
  readonly cells: readonly string[]
  /** Columns that each of them takes. */
  readonly widths: readonly number[]
  /** Columns it would like to have; 0 where all cells are empty. */
  readonly natural: number
}

function fill<Row>(column: Column<Row>, rows: readonly Row[]): Filled<Row> {
  const cells = rows.map((row) => column.cell(row))
  const widths = cells.map(textWidth)
  const widest = widths.reduce((most, one) => Math.max(most, one), 0)
  const natural = widest === 0 ? 0 : Math.max(widest, textWidth(column.title))
  return { column, cells, widths, natural }
}

function makeRoom<Row>(filled: readonly Filled<Row>[], width: number): readonly Filled<Row>[] {
  let kept = filled
  const known = new Map<Filled<Row>, number>()
  const telling = (one: Filled<Row>): number => {
    const found = known.get(one) ?? tellingWidth(one)
    known.set(one, found)
    return found
  }
  for (const { column } of filled
    .filter(({ column: { fit } }) => typeof fit === 'number')
    .toSorted(byFit)) {
    const wanted = Number(column.fit) <= 3 ? () => comfortable : telling
    if (least(kept, wanted) <= width) break
    kept = kept.filter((one) => one.column !== column)
  }
  return kept
}

function byFit<Row>(a: Filled<Row>, b: Filled<Row>): number {
  return Number(a.column.fit) - Number(b.column.fit)
}

/** The width at which no two of a column's cells are shortened to the same. */
function tellingWidth<Row>({ cells }: Filled<Row>): number {
  const texts = [...new Set(cells)]
  let width = shortest
  while (width < longest && !areToldApart(texts, width)) width += 1
  return width
}

/** Ends at the first two that are not: of thousands of names there mostly are some among the first. */
function areToldApart(texts: readonly string[], width: number): boolean {
  const seen = new Set<string>()
  return texts.every((text) => seen.size < seen.add(shorten(text, width)).size)
}

/** The width of all columns, were those that may be shortened no wider than `wanted`. */
function least<Row>(filled: readonly Filled<Row>[], wanted: (one: Filled<Row>) => number): number {
  const widths = filled.map((one) =>
    one.column.fit === 'shorten' ? Math.min(one.natural, wanted(one)) : one.natural,
  )
  return widths.reduce((sum, one) => sum + one, 0) + gap.length * Math.max(0, filled.length - 1)
}

/** Widths of the columns; those that may be shortened share what the others leave, the widest giving first. */
function allot<Row>(filled: readonly Filled<Row>[], width: number): number[] {
  let limit = Math.max(0, ...filled.map(({ natural }) => natural))
  while (limit > 1 && least(filled, () => limit) > width) limit -= 1
  return filled.map(({ column, natural }) =>
    column.fit === 'shorten' ? Math.min(natural, limit) : natural,
  )
}

function line<Row>(
  filled: readonly Filled<Row>[],
  widths: readonly number[],
  row: Row,
  index: number,
): string {
  // What follows the last word of a line would be painted blanks.
  const last = filled.findLastIndex(({ cells }) => cells[index] !== '')
  return filled
    .slice(0, last + 1)
    .map(({ column, cells, widths: own }, at) => {
      const padded = pad(cells[index] ?? '', own[index] ?? 0, widths[at] ?? 0, column.align)
      const text = at === last ? padded.trimEnd() : padded
      return column.paint === undefined ? text : column.paint(text, row)
    })
    .join(gap)
}

/** @param own columns that the text takes */
function pad(text: string, own: number, width: number, align: 'left' | 'right'): string {
  const cut = own <= width ? text : shorten(text, width)
  const space = ' '.repeat(Math.max(0, width - (own <= width ? own : textWidth(cut))))
  return align === 'left' ? `${cut}${space}` : `${space}${cut}`
}
