import type {
  AlsoChanged,
  CellOf,
  ReportTable,
  TableCell,
  TableCells,
  TableColumn,
  TableLine,
} from '../../page/report-page.ts'
import { acceptedPhrases } from '../../words/accepted-text.ts'
import { limitDot } from '../../words/budget-words.ts'
import { drawCourse } from '../../words/course-drawing.ts'
import { drawInterval, drawScale } from '../../words/interval-drawing.ts'
import { metricPhrase } from '../../words/metric-words.ts'
import { grouped } from '../../words/count.ts'
import { verdictDot } from '../../words/verdict-sign.ts'
import type { Section, SectionRow } from './fit-sections.ts'
import { figureText, inlineCode, phrasesToMarkdown } from './markdown-text.ts'

/**
 * A table in Markdown. A phone shows the first three columns, so what belongs together stands below each other: the
 * interval below its figure, the metric below the verdict or the name; beside it where lines are dense.
 */
export function markdownTable(table: ReportTable): Pick<Section, 'head' | 'rows'> {
  const { isDense, lines } = table
  const has = (...keys: readonly string[]) => table.columns.some(({ key }) => keys.includes(key))
  const below = new Set([
    ...(has('change', 'current') ? ['interval'] : []),
    ...(!isDense && has('verdict', 'status') ? ['metric'] : []),
  ])
  const columns = table.columns.filter(({ key }) => !below.has(key))
  const isNamed = has('metric') && below.has('metric')
  const rows = lines.map((line): SectionRow => {
    const cells = columns.map(({ key }) => {
      const cell = line.cells[key]
      return cell == null ? '' : cellText(cell, line, isDense, isNamed)
    })
    const essential = cells.map((cell, at) => (isEssential(columns[at]) ? cell : ''))
    return { full: tableLine(cells), short: line.isVital ? tableLine(essential) : null }
  })
  const interval = table.columns.find(({ key }) => key === 'interval')
  const titles = columns.map((column) => titleOf(column, interval, table))
  const rules = columns.map(({ key, align }) =>
    align === 'left' || (isDense && key === 'change') ? ':--' : '--:',
  )
  return { head: [tableLine(titles), tableLine(rules)].join('\n'), rows: byBenchmark(lines, rows) }
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function isEssential(column: TableColumn | undefined): boolean {
  return typeof column?.fit !== 'number'
}

// A benchmark's lines stay or go together.
function byBenchmark(lines: readonly TableLine[], rows: readonly SectionRow[]): SectionRow[] {
  const blocks: SectionRow[] = []
  for (const [at, row] of rows.entries()) {
    const before = blocks.at(-1)
    if (lines[at]?.isFirst === true || before === undefined) blocks.push(row)
    else blocks[blocks.length - 1] = { full: `${before.full}\n${row.full}`, short: null }
  }
  return blocks
}

function titleOf(
  { key, title }: TableColumn,
  interval: TableColumn | undefined,
  { isDense, lines }: ReportTable,
): string {
  if (key === 'drawing') return scale(lines)
  const own = phrasesToMarkdown(title)
  if (interval === undefined || (key !== 'change' && key !== 'current')) return own
  const beside = phrasesToMarkdown(interval.title)
  return isDense ? together(`${own} (${beside})`) : `${own}<br><sub>${together(beside)}</sub>`
}

function scale(lines: readonly TableLine[]): string {
  const drawn = lines.flatMap(({ cells: { drawing } }) =>
    drawing?.kind === 'drawing' ? [drawing] : [],
  )
  const thresholds = new Set(drawn.map(({ threshold }) => threshold))
  const [threshold = null] = thresholds.size === 1 ? thresholds : []
  return code(
    drawScale(
      threshold,
      drawn.some(({ isTurned }) => isTurned),
    ),
  )
}

function cellText(cell: TableCell, line: TableLine, isDense: boolean, isNamed: boolean): string {
  const { metric, interval } = line.cells
  switch (cell.kind) {
    case 'name':
      return line.isFirst ? nameText(cell, isDense ? [] : reasonLines(line), isDense) : ''
    case 'label':
      return inlineCode(cell.text, 32)
    case 'phrases':
      return stacked(phrasesToMarkdown(cell.phrases), ...(isNamed ? metricLines(metric) : []))
    case 'metric': {
      const [noun = '', ...notes] = metricLines(cell)
      return isDense ? noun : stacked(noun, ...notes)
    }
    case 'verdict':
      return verdictText(cell, isNamed ? metricLines(metric) : [], line.cells.also)
    case 'status':
      return together(`${limitDot(cell)} ${cell.status}`)
    case 'change':
      return isDense ? besideText(cell.text, interval) : loudText(cell.text, interval)
    case 'current':
      return loudText(cell.text, interval)
    case 'quantity':
    case 'interval':
    case 'text':
      return figureText(cell.text)
    case 'drawing':
      return drawingText(cell)
    case 'course':
      return code(drawCourse(cell.places, cell.threshold))
    case 'head':
      return headText(cell.cells)
    // Stands beside the verdict.
    case 'also':
      return ''
  }
}

function nameText(
  { text, suite, was }: CellOf<'name'>,
  aside: readonly string[],
  isDense: boolean,
): string {
  const notes = [
    ...(was === null ? [] : [`was ${inlineCode(was, 40)}`]),
    ...(suite === null ? [] : [inlineCode(suite)]),
    ...aside,
  ]
  const parts = [inlineCode(text), ...notes.map(small)]
  return parts.join(isDense ? ' ' : '<br>')
}

/** Where a change comes from. */
function reasonLines({ cells: { reason } }: TableLine): string[] {
  return reason?.kind === 'phrases' ? [phrasesToMarkdown(reason.phrases)] : []
}

function metricLines(cell: TableCell | null | undefined): string[] {
  if (cell?.kind !== 'metric') return []
  const phrase = metricPhrase(cell.metric)
  const noun = phrase.kind === 'plain' ? together(phrase.text) : phrasesToMarkdown([phrase])
  return [noun, ...(cell.gates ? [] : [together('does not gate')])]
}

function verdictText(
  cell: CellOf<'verdict'>,
  metric: readonly string[],
  also: TableCell | null | undefined,
): string {
  const { verdict, accepted } = cell
  return stacked(
    together(`${dotOf(cell)} ${verdict}`),
    ...metric,
    ...(accepted === null ? [] : [phrasesToMarkdown(acceptedPhrases(accepted))]),
    ...alsoLines(also),
  )
}

function dotOf({ verdict, fails, accepted }: CellOf<'verdict'>): string {
  return verdictDot({ verdict, fails, isAccepted: accepted !== null })
}

// Of another tool there may be hundreds.
const mostAlso = 5

/** The other metrics that changed as well, each with its own sign. */
function alsoLines(cell: TableCell | null | undefined): string[] {
  if (cell?.kind !== 'also') return []
  const lines = cell.changes.slice(0, mostAlso).map(alsoLine)
  const more = cell.changes.length - lines.length
  return more === 0 ? lines : [...lines, together(`and ${grouped(more)} more`)]
}

function alsoLine({ metric, verdict, text }: AlsoChanged): string {
  const [noun = ''] = metricLines({ kind: 'metric', metric, gates: true })
  return `${dotOf(verdict)}\u00a0also\u00a0${noun}\u00a0${figureText(text)}`
}

function loudText(text: string, interval: TableCell | null | undefined): string {
  return stacked(
    `**${figureText(text)}**`,
    ...(interval?.kind === 'interval' ? [figureText(interval.text)] : []),
  )
}

function besideText(text: string, interval: TableCell | null | undefined): string {
  return figureText(interval?.kind === 'interval' ? `${text} (${interval.text})` : text)
}

function drawingText({ change, threshold }: CellOf<'drawing'>): string {
  return code(drawInterval(change, threshold))
}

/** All of a head in one cell; its drawing is smaller, so that a phone shows more than one head. */
function headText({ verdict, change, interval, drawing, head, also }: TableCells): string {
  if (verdict?.kind !== 'verdict') return ''
  const lead = together(`${dotOf(verdict)} ${verdict.verdict}`)
  const figure = head?.kind === 'quantity' ? figureText(head.text) : ''
  if (change?.kind !== 'change') return `${lead}<br>${figure}`
  const { accepted } = verdict
  const notes = [
    ...(accepted === null ? [] : [phrasesToMarkdown(acceptedPhrases(accepted))]),
    ...(interval?.kind === 'interval' ? [figureText(interval.text)] : []),
    ...(drawing?.kind === 'drawing' ? [drawingText(drawing)] : []),
    ...alsoLines(also),
  ]
  return `${stacked(`${lead}\u00a0**${figureText(change.text)}**`, ...notes)}<br>${figure}`
}

/** The first above the others, which are small. */
function stacked(first: string, ...others: readonly string[]): string {
  return [first, ...others.map(small)].join('<br>')
}

function small(text: string): string {
  return `<sub>${text}</sub>`
}

function code(text: string): string {
  return `\`${text}\``
}

/** Figures stay on one line: a browser would else break them at any space. */
function together(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}
