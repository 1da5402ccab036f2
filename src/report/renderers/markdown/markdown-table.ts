/** A column of a Markdown table. Cells are Markdown already, on one line and without a bare pipe. */
export interface MarkdownColumn<Row> {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly cell: (row: Row) => string
  /** Stays where a row has to be short. */
  readonly essential: boolean
}

export interface MarkdownTable {
  readonly head: string
  /** A line each, in their order. */
  readonly rows: readonly string[]
  /** The row at that place with nothing but what is essential. */
  readonly shortRow: (at: number) => string
}

/** A table of the columns that have something to say in at least one row. */
export function markdownTable<Row>(
  columns: readonly MarkdownColumn<Row>[],
  rows: readonly Row[],
): MarkdownTable {
  const filled = columns
    .map((column) => ({ column, cells: rows.map((row) => column.cell(row)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return {
    head: [
      tableLine(filled.map(({ column }) => column.title)),
      tableLine(filled.map(({ column }) => (column.align === 'left' ? ':--' : '--:'))),
    ].join('\n'),
    rows: rows.map((_, at) => tableLine(filled.map(({ cells }) => cells[at] ?? ''))),
    shortRow: (at) =>
      tableLine(filled.map(({ column, cells }) => (column.essential ? (cells[at] ?? '') : ''))),
  }
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
