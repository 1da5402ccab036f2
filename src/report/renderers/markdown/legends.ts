import { metricOf } from '../../../model/index.ts'
import type { PageSection, ReportTable, TableCell } from '../../page/report-page.ts'
import { acceptedDot, harmlessDot, verdictDot } from '../../words/verdict-sign.ts'

/** What drawings, signs and words mean, each below the first table that has it: to say it once is enough. */
export function legends(sections: readonly PageSection[]): ReadonlyMap<PageSection, string> {
  const told = entries.flatMap(({ isIn, text }) => {
    const first = sections.find(({ body }) => body.kind === 'table' && isIn(body))
    return first?.body.kind === 'table' ? [{ section: first, text: text(first.body) }] : []
  })
  return new Map(
    Array.from(
      Map.groupBy(told, ({ section }) => section),
      ([section, own]) => [section, own.map(({ text }) => text).join(' ')],
    ),
  )
}

interface Entry {
  readonly isIn: (table: ReportTable) => boolean
  readonly text: (table: ReportTable) => string
}

const entries: readonly Entry[] = [
  {
    isIn: (table) => cellsOf(table).some((cell) => cell.kind === 'drawing'),
    text: (table) =>
      `\`├─●─┤\` the change and its 95 % interval, ${isOfTime(table) ? 'slower' : 'worse'} to the right; \`│\` no change; \`¦\` the threshold.`,
  },
  {
    isIn: ({ columns }) => columns.some(({ key }) => key === 'course'),
    text: () => '`▁▁▇` has a bar for each version, the higher, the worse.',
  },
  {
    isIn: ({ columns }) => columns.some(({ key }) => key === 'noise'),
    text: () => 'Noise floor: the base measured against itself in the same rounds.',
  },
  {
    isIn: (table) => dotsOf(table).includes(harmlessDot),
    text: () => `${harmlessDot} fails nothing.`,
  },
  {
    isIn: (table) => dotsOf(table).includes(acceptedDot),
    text: () => `${acceptedDot} accepted, and fails nothing.`,
  },
]

function isOfTime({ lines }: ReportTable): boolean {
  return lines.every(
    ({ cells: { metric } }) => metric?.kind !== 'metric' || metricOf(metric.metric).unit === 's',
  )
}

function dotsOf(table: ReportTable): string[] {
  const verdicts = cellsOf(table).flatMap((cell) => {
    if (cell.kind === 'also') return cell.changes.map(({ verdict }) => verdict)
    return cell.kind === 'verdict' ? cell : []
  })
  return verdicts.map(({ verdict, fails, accepted }) =>
    verdictDot({ verdict, fails, isAccepted: accepted !== null }),
  )
}

/** The cells that are shown, those of heads beside each other too. */
function cellsOf({ lines, columns }: ReportTable): TableCell[] {
  const shown = new Set<string>(columns.map(({ key }) => key))
  return lines.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([key, cell]) => {
      if (cell == null || !(shown.has(key) || key === 'also')) return []
      return cell.kind === 'head' ? Object.values(cell.cells).filter((one) => one != null) : cell
    }),
  )
}
