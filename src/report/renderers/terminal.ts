import type { Report } from '../../model/index.ts'
import { pageOf } from '../page/page-of.ts'
import type {
  PageSection,
  ReportPage,
  ReportTable,
  SectionErrors,
  SectionNotes,
  SharedError,
  TableCell,
  TableColumn,
  TableLine,
} from '../page/report-page.ts'
import { displayName } from '../text/display-name.ts'
import { excerpt } from '../text/excerpt.ts'
import { logText } from '../text/log-text.ts'
import { paint } from '../text/paint.ts'
import type { Paint } from '../text/paint.ts'
import { phrasesToText } from '../text/phrases-to-text.ts'
import { shorten } from '../text/shorten.ts'
import { textTable } from '../text/text-table.ts'
import type { Column } from '../text/text-table.ts'
import { textWidth } from '../text/text-width.ts'
import { visibleLines } from '../text/visible-text.ts'
import { wrap } from '../text/wrap.ts'
import { acceptedPhrases } from '../words/accepted-text.ts'
import { grouped } from '../words/count.ts'
import { drawCourse } from '../words/course-drawing.ts'
import { metricText } from '../words/metric-words.ts'
import { limitSigns } from '../words/budget-words.ts'
import { movedText } from '../words/reach-words.ts'
import { outcomeSigns, verdictSigns } from '../words/verdict-sign.ts'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns of the terminal; no line of ours is wider, down to 40. */
  readonly width: number
  /** The verdict alone, or the report with one line or all lines about how it was measured; by default it is whole. */
  readonly detail?: 'verdict' | 'brief' | 'whole'
}

/** Where a page is written to. */
interface Terminal extends Paint {
  readonly width: number
}

/**
 * The report for a terminal or a job's log: the verdict first, then a table with the worst on top, then what went wrong
 * and how it was measured. Safe in a log: nothing in it is a command to the runner. Ends without a line break.
 */
export function renderTerminal(
  report: Report,
  { color, width, detail = 'whole' }: TerminalOptions,
): string {
  const page = pageOf(report)
  const terminal = { ...paint(color), width }
  if (detail === 'verdict') return head(page, terminal).join('\n')
  return [
    head(page, terminal),
    ...page.sections
      .filter(({ telling }) => telling !== 'parts')
      .map((section) => sectionLines(section, terminal)),
    detail === 'brief' ? briefFoot(page, terminal) : foot(page, terminal),
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

function head({ headline, versions, tally }: ReportPage, terminal: Terminal): string[] {
  const { bold, quiet, warning, width } = terminal
  const { sentence, news, tone, consequence } = headline
  const lead = `${outcomeSigns[news]} ${sentence[0]?.text ?? ''}`
  const [first = '', ...rest] = wrap(`${outcomeSigns[news]} ${phrasesToText(sentence)}`, width)
  const isWhole = first.startsWith(lead)
  const colored = tone === null ? lead : terminal.tone(tone, lead)
  return [
    isWhole ? `${bold(colored)}${first.slice(lead.length)}` : first,
    ...rest,
    ...wrap(phrasesToText(versions), width).map(quiet),
    ...(tally === null ? [] : wrap(tally, width).map(quiet)),
    ...(consequence === null ? [] : wrap(consequence, width).map(warning)),
  ]
}

function foot({ measurement: { facts, command } }: ReportPage, terminal: Terminal): string[] {
  // Never wrapped: it is there to be copied.
  const repeat = command === null ? [] : [`${terminal.quiet('repeat:')} ${logText(command)}`]
  return [...factLines('', facts, terminal), ...repeat]
}

function briefFoot({ measurement: { facts } }: ReportPage, { quiet, width }: Terminal): string[] {
  const [first = []] = facts
  const short = phrasesToText(first)
  const long = `${short} · --verbose says more`
  return [quiet(textWidth(long) <= width ? long : shorten(short, width))]
}

function sectionLines(section: PageSection, terminal: Terminal): string[] {
  switch (section.body.kind) {
    case 'table':
      return tableLines(section, section.body, terminal)
    case 'notes':
      return noteLines(section, section.body, terminal)
    case 'errors':
      return errorLines(section.body, terminal)
  }
}

/** Groups come in the order of their first line. */
function tableLines({ summary }: PageSection, body: ReportTable, terminal: Terminal): string[] {
  const { bold, quiet, width } = terminal
  const { lines } = body
  const columns = body.columns.map((column) => textColumn(column, body, terminal))
  const table = textTable(columns, lines, width)
  const groups = Map.groupBy(lines.entries(), ([, { group }]) => group)
  const title = shorten(phrasesToText(summary), width)
  return [
    ...(title === '' ? [] : [bold(title)]),
    quiet(table.header),
    ...Array.from(groups, ([group, members]) => [
      ...(groups.size > 1 ? ['', bold(logText(displayName(group, width)))] : []),
      ...members.flatMap(([at, line]) => [
        table.lines[at] ?? '',
        ...belowLine(line, table.dropped, terminal),
      ]),
    ]).flat(),
    ...(lines.some(isAside) ? ['', quiet(`${doesNotGate} is shown, and fails nothing`)] : []),
  ]
}

/** Behind the metric of a result that fails nothing; said in words it would take the room of the figures. */
const doesNotGate = '*'

function isAside({ cells: { metric } }: TableLine): boolean {
  return metric?.kind === 'metric' && !metric.gates
}

/** What a line has to say that no column has room for. */
function belowLine(line: TableLine, dropped: readonly string[], terminal: Terminal): string[] {
  const { benchmark, verdict, detectable, reason } = line.cells
  const { quiet, warning, width } = terminal
  const seen =
    detectable?.kind === 'text' && dropped.includes(couldHaveSeen)
      ? [quiet(`    ${couldHaveSeen} ${detectable.text}`)]
      : []
  const was =
    benchmark?.kind === 'name' && benchmark.was !== null && line.isFirst
      ? [quiet(`    was ${logText(displayName(benchmark.was))}`)]
      : []
  const accepted =
    verdict?.kind === 'verdict' && verdict.accepted !== null
      ? wrap(phrasesToText(acceptedPhrases(verdict.accepted)), width - 4)
      : []
  const told =
    reason?.kind === 'phrases'
      ? wrap(phrasesToText(reason.phrases), width - 4).map((text) =>
          quiet(`    ${shorten(text, width - 4)}`),
        )
      : []
  const moved =
    verdict?.kind === 'verdict' && verdict.moved !== null ? [quiet(`    ${movedText}`)] : []
  return [...seen, ...was, ...told, ...moved, ...accepted.map((text) => warning(`    ${text}`))]
}

const couldHaveSeen = 'could have seen'

function textColumn(
  { key, title, align, fit }: TableColumn,
  { columns }: ReportTable,
  { bold, quiet, tone }: Terminal,
): Column<TableLine> {
  // Without a column of verdicts, what has no figures is told by its name.
  const isLead = key === 'benchmark' && columns.every((one) => one.key !== 'verdict')
  return {
    title: phrasesToText(title).toLowerCase(),
    align,
    fit,
    cell({ cells, isFirst }) {
      const cell = cells[key]
      if (cell == null || (cell.kind === 'name' && !isFirst)) return ''
      return isLead && isErrored(cells.verdict) ? `! ${cellText(cell)}` : cellText(cell)
    },
    paint(text, { cells, tone: own }) {
      const cell = cells[key]
      if (emphatic.has(key) || (isLead && isErrored(cells.verdict))) return tone(own, text)
      if (secondary.has(key) || own === 'quiet') return quiet(text)
      if (cell?.kind === 'label' && cell.isQuiet) return quiet(text)
      return key === 'figure' ? bold(text) : text
    },
  }
}

function isErrored(cell: TableCell | null | undefined): boolean {
  return cell?.kind === 'verdict' && cell.verdict === 'errored'
}

const emphatic: ReadonlySet<string> = new Set(['verdict', 'change', 'status', 'current'])
const secondary: ReadonlySet<string> = new Set(['noise', 'rounds', 'spread', 'share'])

function cellText(cell: TableCell): string {
  switch (cell.kind) {
    case 'name':
      return logText(displayName(cell.text))
    case 'label':
      return logText(displayName(cell.text, 24))
    case 'phrases':
      return phrasesToText(cell.phrases)
    case 'metric':
      return `${metricText(cell.metric)}${cell.gates ? '' : ` ${doesNotGate}`}`
    case 'verdict':
      return `${verdictSigns[cell.verdict]} ${cell.verdict}`
    case 'status':
      return `${limitSigns[cell.status]} ${cell.status}`
    case 'quantity':
    case 'current':
    case 'change':
    case 'interval':
    case 'text':
      return logText(cell.text)
    case 'course':
      return drawCourse(cell.places, cell.threshold)
    // A terminal has no room for other drawings, nor for heads and metrics beside each other.
    case 'also':
    case 'drawing':
    case 'head':
      return ''
  }
}

function noteLines({ name, summary }: PageSection, { lines }: SectionNotes, terminal: Terminal) {
  if (name === 'other-metrics') return factLines(`${phrasesToText(summary)}: `, lines, terminal)
  const label = name === 'rules' ? `${terminal.quiet('rule')}   ` : terminal.warning('warning')
  return lines.flatMap((note) => {
    const [first = '', ...rest] = wrap(phrasesToText(note), terminal.width - 9)
    return [`${label}  ${first}`, ...rest.map((line) => `         ${line}`)]
  })
}

/** Several facts share a line where they fit; one is broken only where it is wider than a line. */
function factLines(
  lead: string,
  facts: SectionNotes['lines'],
  { quiet, width }: Terminal,
): string[] {
  const unbroken = facts
    .map(phrasesToText)
    .map((fact) => (textWidth(fact) + 2 > width ? fact : fact.replaceAll(' ', '\u00a0')))
  return wrap(`${lead}${unbroken.join('\u00a0· ')}`, width).map(quiet)
}

/** The messages of benchmarks that have no figures; heads and benchmarks with the same message share one. */
function errorLines({ lines }: SectionErrors, { tone, quiet, width }: Terminal): string[] {
  return lines.flatMap(({ message, benchmarks }) => [
    tone('bad', titleOf(benchmarks, width)),
    ...visibleLines(excerpt(message))
      .flatMap((line) => whole(logText(line), width - 4))
      .map((line) => `  ${quiet('│')} ${line}`),
  ])
}

function titleOf([id = '', ...others]: SharedError['benchmarks'], width: number): string {
  const more = others.length === 0 ? '' : ` and ${grouped(others.length)} more`
  return `${shorten(`! ${logText(id)}`, width - textWidth(more))}${more}`
}

// A sentence is often wider than a terminal; what is longer than three lines is no sentence, nor is a line of a stack.
function whole(line: string, width: number): string[] {
  if (textWidth(line) <= width) return [line]
  const [indent = ''] = /^ */.exec(line) ?? []
  if (line.startsWith('at ', indent.length)) return [shorten(line, width)]
  return wrap(shorten(line.trimStart(), 3 * width), width - indent.length).map((part) =>
    shorten(`${indent}${part}`, width),
  )
}
