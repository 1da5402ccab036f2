import type { Report } from '../../../model/index.ts'
import type { Section } from './fit-sections.ts'
import {
  headColumn,
  metricColumn,
  nameColumn,
  roundsColumn,
  spreadColumn,
  versionColumn,
} from './markdown-columns.ts'
import { markdownTable } from './markdown-table.ts'
import { resultRows } from '../../page/result-row.ts'
import type { ResultRow } from '../../page/result-row.ts'
import { withVerdict } from '../../scene/rows.ts'
import type { Row } from '../../scene/rows.ts'

/** The figures of a run that had nothing to compare with. */
export function measuredSection(report: Report, rows: readonly Row[], priority: number): Section {
  const lines = resultRows(withVerdict(rows, 'new'))
  const columns = [
    nameColumn(report, ' '),
    versionColumn(report),
    metricColumn(lines),
    { ...headColumn, title: lines.every(isTime) ? 'Time per operation' : 'Per operation' },
    spreadColumn,
    roundsColumn,
  ]
  const table = markdownTable(columns, lines)
  return {
    open: '',
    head: table.head,
    rows: table.rows.map((full) => ({ full, short: null })),
    between: '\n',
    close: '',
    thing: 'benchmark',
    priority,
  }
}

function isTime({ result }: ResultRow): boolean {
  return result.metric === 'time'
}
