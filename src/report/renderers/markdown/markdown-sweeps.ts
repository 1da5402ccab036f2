import { metricOf, type Report } from '../../../model/index.ts'
import type { Section } from './fit-sections.ts'
import { together } from './markdown-columns.ts'
import { markdownTable, type MarkdownColumn } from './markdown-table.ts'
import { htmlCode, inlineCode } from './markdown-text.ts'
import { formatQuantity } from '../../words/quantity.ts'
import { sweepMetrics, sweeps, type SweepRow } from '../../page/sweeps.ts'

/** How each server bears the load, by the number of connections: a table to unfold. */
export function sweepSections(report: Report, priority: number): Section[] {
  return Array.from(sweeps(report), ([suite, rows]) => {
    const table = markdownTable(columns(rows), rows)
    return {
      open: `<details><summary>${htmlCode(suite)} under load</summary>`,
      head: table.head,
      rows: table.rows.map((full) => ({ full, short: null })),
      between: '\n',
      close: '</details>',
      thing: 'line of a load test',
      priority,
    }
  })
}

function columns(rows: readonly SweepRow[]): MarkdownColumn<SweepRow>[] {
  const requests = new Set(rows.map(({ request }) => request))
  const versions = new Set(rows.map(({ version }) => version))
  const left = { align: 'left', essential: true } as const
  return [
    {
      ...left,
      title: 'Request',
      cell: ({ request }) => (requests.size > 1 ? inlineCode(request, 64) : ''),
    },
    {
      ...left,
      title: 'Load',
      cell: ({ level }) => (plainLevel.test(level) ? together(level) : inlineCode(level, 32)),
    },
    {
      ...left,
      title: 'Version',
      cell: ({ version }) => (versions.size > 1 ? inlineCode(version, 32) : ''),
    },
    ...sweepMetrics.map(({ metric, title }): MarkdownColumn<SweepRow> => ({
      title,
      align: 'right',
      essential: true,
      cell: ({ figure }) => together(quantity(metric, figure(metric))),
    })),
  ]
}

const plainLevel = /^\d+ connections?$/

function quantity(metric: (typeof sweepMetrics)[number]['metric'], value: number | null): string {
  return value === null ? '' : formatQuantity(metricOf(metric).unit, value)
}
