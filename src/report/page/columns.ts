import { plain } from '../text/phrase.ts'
import type { ColumnKey, ReportTable, TableColumn, TableLine } from './report-page.ts'

/** The columns of tables of results. */
export const resultColumns = {
  verdict: column('verdict', 'Verdict', 'left', 'keep'),
  benchmark: column('benchmark', 'Benchmark', 'left', 'shorten'),
  version: column('version', 'Version', 'left', 'shorten'),
  metric: column('metric', 'Metric', 'left', 'keep'),
  base: column('base', 'Base', 'right', 4),
  head: column('head', 'Head', 'right', 4),
  change: column('change', 'Change', 'right', 'keep'),
  interval: column('interval', '95 % interval', 'right', 5),
  drawing: column('drawing', '', 'left', 3),
  detectable: column('detectable', 'Could have seen', 'right', 3),
  noise: column('noise', 'Noise floor', 'right', 1),
  time: column('figure', 'Time per op', 'right', 'keep'),
  figure: column('figure', 'Per op', 'right', 'keep'),
  cpu: column('cpu', 'CPU', 'right', 3),
  p99: column('p99', 'p99', 'right', 3),
  allocated: column('allocated', 'Allocated', 'right', 3),
  spread: column('spread', 'Spread', 'right', 2),
  rounds: column('rounds', 'Rounds', 'right', 1),
  reach: column('reach', 'What it runs', 'left', 1),
} as const

/** The columns of tables of budgets and relations. */
export const limitColumns = {
  status: column('status', 'Status', 'left', 'keep'),
  budget: column('benchmark', 'Budget', 'left', 'shorten'),
  version: resultColumns.version,
  metric: resultColumns.metric,
  target: column('target', 'Target', 'left', 'keep'),
  current: column('current', 'Current', 'right', 'keep'),
  interval: column('interval', 'interval', 'right', 5),
  share: column('share', 'Of target', 'right', 3),
  tier: column('tier', 'Tier', 'left', 3),
  rounds: resultColumns.rounds,
} as const

/** The columns of tables of servers under load, as the guides for load tests have them. */
export const sweepColumns = {
  request: column('request', 'Request', 'left', 'shorten'),
  level: column('level', 'Load', 'left', 'shorten'),
  version: resultColumns.version,
  throughput: column('throughput', 'Throughput', 'right', 3),
  time: column('time', 'Mean', 'right', 'keep'),
  p95: column('p95', 'p95', 'right', 2),
  p99: column('p99', 'p99', 'right', 1),
  success: column('success', 'Success', 'right', 4),
} as const

/** The columns of tables over the versions of a run. */
export const versionColumns = {
  course: column('course', '', 'left', 'keep'),
  step: column('step', 'Changed in', 'left', 'shorten'),
  first: column('base', 'Base', 'right', 5),
} as const

/** The columns of tables of bottlenecks. */
export const bottleneckColumns = {
  severity: column('severity', 'Severity', 'left', 'keep'),
  bottleneck: column('bottleneck', 'Bottleneck', 'left', 'keep'),
  where: column('benchmark', 'Where', 'left', 'shorten'),
  current: column('current', 'Current', 'right', 'keep'),
  base: resultColumns.base,
  limit: column('target', 'Limit', 'right', 5),
  advice: column('advice', 'What to do', 'left', 1),
} as const

/** Lines under those of the columns that have something to say in at least one of them. */
export function tableOf(
  columns: readonly TableColumn[],
  lines: readonly TableLine[],
  isDense = false,
): ReportTable {
  const filled = columns.filter(({ key }) => lines.some(({ cells }) => cells[key] != null))
  return { kind: 'table', columns: filled, lines, isDense }
}

function column(
  key: ColumnKey,
  title: string,
  align: TableColumn['align'],
  fit: TableColumn['fit'],
): TableColumn {
  return { key, title: [plain(title)], align, fit }
}
