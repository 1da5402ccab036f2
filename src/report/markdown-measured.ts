import type { Report } from '../model/index.ts'
import type { Section } from './fit-sections.ts'
import {
  headColumn,
  nameColumn,
  roundsColumn,
  spreadColumn,
  versionColumn,
} from './markdown-columns.ts'
import { markdownTable } from './markdown-table.ts'
import { resultRows } from './result-row.ts'
import { withVerdict } from './rows.ts'
import type { Row } from './rows.ts'

/** The figures of a run that had nothing to compare with. */
export function measuredSection(report: Report, rows: readonly Row[], priority: number): Section {
  const columns = [
    nameColumn(report, ' '),
    versionColumn(report),
    { ...headColumn, title: 'Time per operation' },
    spreadColumn,
    roundsColumn,
  ]
  const table = markdownTable(columns, resultRows(withVerdict(rows, 'new')))
  return {
    open: '',
    head: table.head,
    rows: table.rows.map(({ full }) => ({ full, short: null })),
    between: '\n',
    close: '',
    thing: 'benchmark',
    priority,
  }
}
