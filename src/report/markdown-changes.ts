import type { Report, Result } from '../model/index.ts'
import type { Section } from './fit-sections.ts'
import { drawInterval } from './interval-drawing.ts'
import {
  baseColumn,
  changeColumn,
  drawingColumn,
  headColumn,
  nameColumn,
  noiseColumn,
  together,
  verdictColumn,
} from './markdown-columns.ts'
import type { ResultColumn } from './markdown-columns.ts'
import { markdownTable } from './markdown-table.ts'
import { inlineCode } from './markdown-text.ts'
import { formatChange, formatInterval } from './percent.ts'
import { resultRow } from './result-row.ts'
import { sharedThreshold } from './rows.ts'
import type { Row } from './rows.ts'
import { verdictDots } from './verdict-sign.ts'

/** The table that stays open: what changed, worst first, and a line that explains the drawing. */
export function changesSection(report: Report, rows: readonly Row[], priority: number): Section {
  const columns = report.versions.heads.length > 1 ? pivoted(report) : plain(report, rows)
  const table = markdownTable(
    columns,
    rows.map(({ benchmark, worst }) => resultRow(benchmark, worst, true)),
  )
  return {
    open: '',
    head: table.head,
    rows: table.rows.map(({ full, short }, at) => ({
      full,
      short: rows[at]?.worst.verdict === 'regressed' ? short : null,
    })),
    between: '\n',
    close: legend(report, rows),
    thing: 'changed benchmark',
    priority,
  }
}

function plain(report: Report, rows: readonly Row[]): ResultColumn[] {
  return [
    nameColumn(report, '<br>'),
    changeColumn,
    verdictColumn,
    drawingColumn(sharedThreshold(rows)),
    baseColumn,
    headColumn,
    noiseColumn,
  ]
}

/** Several heads stand side by side, each with its own figures and verdict. */
function pivoted(report: Report): ResultColumn[] {
  const heads = report.versions.heads.map(({ label }): ResultColumn => ({
    title: inlineCode(label, 32),
    align: 'left',
    essential: true,
    cell: ({ benchmark }) => {
      const result = benchmark.results.find(({ version }) => version === label)
      return result === undefined
        ? ''
        : headCell(resultRow(benchmark, result, true).values.head, result)
    },
  }))
  return [nameColumn(report, '<br>'), ...heads, baseColumn]
}

function headCell(value: string | null, result: Result): string {
  const { change, verdict, threshold } = result
  const lead = `${verdictDots[verdict]} ${verdict}`
  if (change === null) return together([lead, value ?? ''].join('<br>'))
  return [
    together(`${lead} **${formatChange(change)}**`),
    `<sub>${together(formatInterval(change))}</sub>`,
    `\`${drawInterval(change, threshold)}\``,
    together(value ?? ''),
  ].join('<br>')
}

function legend(report: Report, rows: readonly Row[]): string {
  const noise = rows.some(({ worst }) => worst.noiseFloor !== null)
  const one = report.versions.heads.length <= 1
  return [
    '`├─●─┤` the change and its 95 % interval, slower to the right; `│` no change; `¦` the threshold.',
    noise && one ? ' Noise floor: the base measured against itself in the same rounds.' : '',
  ].join('')
}
