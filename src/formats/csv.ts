/** A row of cells, and where it begins in the text. */
export interface CsvRow {
  readonly cells: readonly string[]
  readonly offset: number
}

/**
 * The rows of a CSV text (RFC 4180), parted by what its first line has most of: commas, semicolons or tabs. Rows are read
 * here, and by no library, since a message about one of them has to know its place. Empty lines are no rows.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const head = /[^\r\n]*/.exec(text.trimStart())?.[0] ?? ''
  const [mark = ','] = [',', ';', '\t'].toSorted(
    (a, b) => head.split(b).length - head.split(a).length,
  )
  const cell = new RegExp(String.raw`"((?:[^"]|"")*)"([^${mark}\r\n]*)|[^${mark}\r\n]*`, 'y')
  for (let at = 0; at < text.length;) {
    const offset = at
    const cells: string[] = []
    for (;;) {
      cell.lastIndex = at
      const [all = '', quoted, after = ''] = cell.exec(text) ?? []
      cells.push(quoted === undefined ? all : quoted.replaceAll('""', '"') + after)
      at += all.length
      if (text[at] !== mark) break
      at += 1
    }
    if (cells.length > 1 || cells[0] !== '') yield { cells, offset }
    while (text[at] === '\r' || text[at] === '\n') at += 1
  }
}
