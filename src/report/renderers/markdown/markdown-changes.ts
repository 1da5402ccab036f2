import { metricOf } from '../../../model/index.ts'
import type { Report, Result } from '../../../model/index.ts'
import { acceptedMarkdown } from '../../words/accepted-text.ts'
import { changeText } from '../../words/change-text.ts'
import type { Section } from './fit-sections.ts'
import { drawInterval } from '../../words/interval-drawing.ts'
import {
  baseColumn,
  changeColumn,
  drawingColumn,
  headColumn,
  metricColumn,
  nameColumn,
  noiseColumn,
  together,
  verdictOfMetricColumn,
} from './markdown-columns.ts'
import type { ResultColumn } from './markdown-columns.ts'
import { markdownTable } from './markdown-table.ts'
import { figureText, inlineCode } from './markdown-text.ts'
import { resultRow } from '../../page/result-row.ts'
import type { ResultRow } from '../../page/result-row.ts'
import { hasChanged } from '../../scene/rows.ts'
import type { Row } from '../../scene/rows.ts'
import { verdictDots } from '../../words/verdict-sign.ts'

/** The table that stays open: what changed, worst first, and a line that explains the drawing. */
export function changesSection(
  report: Report,
  changed: readonly ResultRow[],
  priority: number,
): Section {
  const columns =
    report.versions.heads.length > 1 ? pivoted(report, changed) : plain(report, changed)
  const table = markdownTable(columns, changed)
  return {
    open: '',
    head: table.head,
    rows: table.rows.map((full, at) => ({
      full,
      short: isFailing(changed[at]) ? table.shortRow(at) : null,
    })),
    between: '\n',
    close: legend(report, changed),
    thing: 'changed benchmark',
    priority,
  }
}

/** A line for each metric that changed: of each row the one it is sorted by first. */
export function changedResults(rows: readonly Row[]): ResultRow[] {
  return rows.flatMap(({ benchmark, worst }) => {
    const byMetric = new Map(hasChanged(worst) ? [[worst.metric, worst]] : [])
    for (const result of benchmark.results.filter(hasChanged)) {
      if (!byMetric.has(result.metric)) byMetric.set(result.metric, result)
    }
    return [...byMetric.values()].map((result) => resultRow(benchmark, result, true))
  })
}

function isFailing(row: ResultRow | undefined): boolean {
  const verdict = row?.result.verdict
  return (verdict === 'regressed' || verdict === 'suspected') && row?.result.gates === true
}

function plain(report: Report, rows: readonly ResultRow[]): ResultColumn[] {
  const thresholds = new Set(rows.map(({ result }) => result.threshold))
  return [
    nameColumn(report, '<br>'),
    changeColumn,
    verdictOfMetricColumn(rows),
    drawingColumn(thresholds.size === 1 ? ([...thresholds][0] ?? null) : null, rows),
    baseColumn,
    headColumn,
    noiseColumn,
  ]
}

/** Several heads stand side by side, each with its own figures and verdict. */
function pivoted(report: Report, rows: readonly ResultRow[]): ResultColumn[] {
  const heads = report.versions.heads.map(({ label }): ResultColumn => ({
    title: inlineCode(label, 32),
    align: 'left',
    essential: true,
    cell: ({ benchmark, result: { metric } }) => {
      const result = benchmark.results.find((one) => one.version === label && one.metric === metric)
      return result === undefined
        ? ''
        : headCell(resultRow(benchmark, result, true).values.head, result)
    },
  }))
  return [nameColumn(report, '<br>'), metricColumn(rows), ...heads, baseColumn]
}

function headCell(value: string | null, result: Result): string {
  const { change, verdict, threshold, accepted } = result
  const lead = `${verdictDots[verdict]} ${verdict}`
  const figure = figureText(value ?? '')
  const text = changeText(result)
  if (change === null || text === null) return [together(lead), figure].join('<br>')
  return [
    together(`${lead} **${text.estimate}**`),
    ...(accepted === null ? [] : [acceptedMarkdown(accepted)]),
    ...(text.interval === null ? [] : [`<sub>${together(text.interval)}</sub>`]),
    // Smaller, so that a phone shows more than one head.
    `<sub>\`${drawInterval(change, threshold)}\`</sub>`,
    figure,
  ].join('<br>')
}

function legend(report: Report, rows: readonly ResultRow[]): string {
  const noise = rows.some(({ result }) => result.noiseFloor !== null)
  const isOfTime = rows.every(({ result }) => metricOf(result.metric).unit === 's')
  const worse = isOfTime ? 'slower' : 'worse'
  const one = report.versions.heads.length <= 1
  return [
    `\`├─●─┤\` the change and its 95 % interval, ${worse} to the right; \`│\` no change; \`¦\` the threshold.`,
    noise && one ? ' Noise floor: the base measured against itself in the same rounds.' : '',
  ].join('')
}
