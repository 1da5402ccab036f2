import { metricOf, type Report } from '../../../model/index.ts'
import { displayName } from '../../text/display-name.ts'
import { logText } from '../../text/log-text.ts'
import type { Paint } from '../../text/paint.ts'
import { formatQuantity } from '../../words/quantity.ts'
import { sweepMetrics, sweeps, type SweepRow } from '../../page/sweeps.ts'
import { textTable, type Column } from '../../text/text-table.ts'

/** How each server bears the load, by the number of connections. */
export function terminalSweeps(report: Report, paint: Paint, width: number): string[] {
  return Array.from(sweeps(report), ([suite, rows], index) => {
    const table = textTable(columns(rows, paint), rows, width)
    const title = paint.bold(`${logText(displayName(suite, width - 12))} under load`)
    return [...(index === 0 ? [] : ['']), title, paint.quiet(table.header), ...table.lines]
  }).flat()
}

/** What matters least goes first where the terminal is narrow. */
const rooms = { throughput: 3, time: 'keep', p95: 2, p99: 1, success: 4 } as const

function columns(rows: readonly SweepRow[], { quiet }: Paint): Column<SweepRow>[] {
  const requests = new Set(rows.map(({ request }) => request))
  const versions = new Set(rows.map(({ version }) => version))
  return [
    {
      title: 'request',
      align: 'left',
      fit: 'shorten',
      cell: ({ request }) => (requests.size > 1 ? logText(displayName(request)) : ''),
    },
    {
      title: 'load',
      align: 'left',
      fit: 'shorten',
      cell: ({ level }) => logText(displayName(level)),
    },
    {
      title: 'version',
      align: 'left',
      fit: 'shorten',
      cell: ({ version }) => (versions.size > 1 ? logText(displayName(version, 24)) : ''),
      paint: (text, { isBase }) => (isBase ? quiet(text) : text),
    },
    ...sweepMetrics.map(({ metric, title }): Column<SweepRow> => ({
      title: title.toLowerCase(),
      align: 'right',
      fit: rooms[metric],
      cell: ({ figure }) => {
        const value = figure(metric)
        return value === null ? '' : formatQuantity(metricOf(metric).unit, value)
      },
    })),
  ]
}
