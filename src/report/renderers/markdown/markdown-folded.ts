import { metricsInOrder } from '../../../model/index.ts'
import type { MetricName, Report, Verdict } from '../../../model/index.ts'
import { grouped } from '../../words/count.ts'
import type { Section } from './fit-sections.ts'
import {
  baseColumn,
  changeColumn,
  detectableColumn,
  drawingColumn,
  headColumn,
  metricColumn,
  nameColumn,
  noiseColumn,
  quietChangeColumn,
  quietMetricColumn,
  roundsColumn,
  verdictColumn,
  versionColumn,
} from './markdown-columns.ts'
import type { ResultColumn } from './markdown-columns.ts'
import { markdownTable } from './markdown-table.ts'
import { htmlCode } from './markdown-text.ts'
import { metricPhrase } from '../../words/metric-words.ts'
import { formatLimit } from '../../words/percent.ts'
import { resultRows, sortedBy } from '../../page/result-row.ts'
import type { ResultRow } from '../../page/result-row.ts'
import { sharedThreshold } from '../../scene/rows.ts'
import type { Row } from '../../scene/rows.ts'

/** What did not change, or could not be told: tables to unfold. */
export function unsettledSection(report: Report, rows: readonly Row[], priority: number): Section {
  const lines = resultRows(rows, sortedBy)
  const numbers = (['inconclusive', 'unstable'] as const).flatMap((verdict) =>
    numberOf(rows, verdict),
  )
  return folded({
    summary: `${numbers.join(', ')}, with the smallest change that each could have seen`,
    thing: 'inconclusive benchmark',
    priority,
    columns: [
      nameColumn(report, ' '),
      versionColumn(report),
      metricColumn(lines),
      changeColumn,
      detectableColumn,
      verdictColumn,
      drawingColumn(sharedThreshold(rows), lines),
      roundsColumn,
      noiseColumn,
    ],
    rows: lines,
  })
}

export function unchangedSection(report: Report, rows: readonly Row[], priority: number): Section {
  const lines = resultRows(rows, sortedBy)
  const threshold = sharedThreshold(rows)
  return folded({
    summary: `${grouped(rows.length)} unchanged: shown to be within ${threshold === null ? 'their thresholds' : formatLimit(threshold)}`,
    thing: 'unchanged benchmark',
    priority,
    columns: [
      nameColumn(report, ' '),
      versionColumn(report),
      metricColumn(lines),
      quietChangeColumn,
      baseColumn,
      headColumn,
      roundsColumn,
    ],
    rows: lines,
  })
}

export function improvedSection(report: Report, rows: readonly Row[], priority: number): Section {
  const lines = resultRows(rows, sortedBy)
  return folded({
    summary: `${grouped(rows.length)} improved`,
    thing: 'improved benchmark',
    priority,
    columns: [
      nameColumn(report, ' '),
      versionColumn(report),
      metricColumn(lines),
      quietChangeColumn,
      verdictColumn,
      baseColumn,
      headColumn,
    ],
    rows: lines,
  })
}

export function oneSidedSection(report: Report, rows: readonly Row[], priority: number): Section {
  const lines = resultRows(rows, sortedBy)
  const numbers = (['new', 'removed'] as const).flatMap((verdict) => numberOf(rows, verdict))
  return folded({
    summary: numbers.join(', '),
    thing: 'new or removed benchmark',
    priority,
    columns: [
      nameColumn(report, ' '),
      versionColumn(report),
      metricColumn(lines),
      baseColumn,
      headColumn,
      verdictColumn,
    ],
    rows: lines,
  })
}

/** All that was measured besides, and is no news. */
export function otherMetricsSection(
  report: Report,
  rows: readonly ResultRow[],
  priority: number,
): Section {
  const measured = metricsInOrder(rows.map(({ result }) => result.metric))
  return folded({
    summary: `Other metrics: ${measured.map(inSummary).join(', ')}`,
    thing: 'benchmark with other metrics',
    priority,
    columns: [
      nameColumn(report, ' '),
      versionColumn(report),
      quietMetricColumn,
      quietChangeColumn,
      baseColumn,
      headColumn,
      ...(report.versions.base === null ? [] : [verdictColumn]),
    ],
    rows,
  })
}

/** Where Markdown is not read. */
function inSummary(metric: MetricName): string {
  const { kind, text } = metricPhrase(metric)
  return kind === 'plain' ? text : htmlCode(text)
}

interface Folded {
  readonly summary: string
  readonly thing: string
  readonly priority: number
  readonly columns: readonly ResultColumn[]
  readonly rows: readonly ResultRow[]
}

function folded({ summary, thing, priority, columns, rows }: Folded): Section {
  const table = markdownTable(columns, rows)
  return {
    open: `<details><summary>${summary}</summary>`,
    head: table.head,
    rows: byBenchmark(rows, table.rows).map((full) => ({ full, short: null })),
    between: '\n',
    close: '</details>',
    thing,
    priority,
  }
}

// A benchmark's lines stay or go together.
function byBenchmark(rows: readonly ResultRow[], lines: readonly string[]): string[] {
  const blocks = Map.groupBy(lines.entries(), ([at]) => rows[at]?.benchmark.id)
  return Array.from(blocks.values(), (block) => block.map(([, line]) => line).join('\n'))
}

function numberOf(rows: readonly Row[], verdict: Verdict): string[] {
  const number = rows.filter(({ worst }) => worst.verdict === verdict).length
  return number === 0 ? [] : [`${grouped(number)} ${verdict}`]
}
