import type { LimitReport, Report } from '../../../model/index.ts'
import { tiersOf } from '../../scene/budget-rows.ts'
import { currentText, limitName, limitSigns, shareOfTarget, targetText } from '../../words/budget-words.ts'
import { displayName } from '../../text/display-name.ts'
import { logText } from '../../text/log-text.ts'
import { metricText } from '../../words/metric-words.ts'
import type { Paint } from '../../text/paint.ts'
import { phrasesToText } from '../../text/phrases-to-text.ts'
import { textTable, type Column } from '../../text/text-table.ts'

/** Budgets and relations, in the order of their tiers, each under its name where there are several. */
export function terminalBudgets(report: Report, paint: Paint, width: number): string[] {
  const { budgets, versions } = report
  if (budgets.length === 0) return []
  const table = textTable(columns(paint, versions.heads.length > 1), budgets, width)
  const tiers = tiersOf(budgets)
  const body = tiers.flatMap((tier) => [
    ...(tiers.length > 1 ? [paint.bold(logText(displayName(tier, width)))] : []),
    ...budgets.flatMap((limit, at) => (limit.tier === tier ? [table.lines[at] ?? ''] : [])),
  ])
  return [paint.quiet(table.header), ...body]
}

function columns(paint: Paint, several: boolean): Column<LimitReport>[] {
  const status = (text: string, limit: LimitReport): string => paint.limit(limit, text)
  return [
    {
      title: 'status',
      align: 'left',
      fit: 'keep',
      cell: (limit) => `${limitSigns[limit.status]} ${limit.status}`,
      paint: status,
    },
    {
      title: 'budget',
      align: 'left',
      fit: 'shorten',
      cell: (limit) => phrasesToText(limitName(limit)),
    },
    {
      title: 'version',
      align: 'left',
      fit: 'shorten',
      cell: ({ version }) => (several ? logText(displayName(version, 24)) : ''),
    },
    { title: 'metric', align: 'left', fit: 'keep', cell: ({ metric }) => metricText(metric) },
    { title: 'target', align: 'left', fit: 'keep', cell: (limit) => logText(targetText(limit)) },
    {
      title: 'current',
      align: 'right',
      fit: 'keep',
      cell: (limit) => logText(currentText(limit)?.value ?? ''),
      paint: status,
    },
    {
      title: 'interval',
      align: 'right',
      fit: 5,
      cell: (limit) => logText(currentText(limit)?.interval ?? ''),
    },
    { title: 'of target', align: 'right', fit: 3, cell: shareOfTarget, paint: paint.quiet },
    {
      title: 'rounds',
      align: 'right',
      fit: 1,
      cell: ({ judged }) => String(judged),
      paint: paint.quiet,
    },
  ]
}
