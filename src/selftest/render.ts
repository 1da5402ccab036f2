import {
  count,
  formatDuration,
  formatPercent,
  lineText,
  logText,
  noticeLines,
  paint,
  textTable,
  wrap,
  writtenNotice,
  type Column,
} from '../report/index.ts'
import type { AtThreshold } from './estimate.ts'
import { extras, labelOf, type Extra } from './extras.ts'
import type { Rate } from './rate.ts'
import type { SelftestReport, TriedBenchmark } from './report.ts'

export interface SelftestOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** The self-test for a terminal: the advice first, then the rates by threshold, then the benchmarks. No last line break. */
export function renderSelftest(report: SelftestReport, { color, width }: SelftestOptions): string {
  const { bold, quiet, warning } = paint(color)
  const blocks = [
    wrap(logText(report.advice), width).map(bold),
    rates(report.thresholds, width),
    wrap(explanation(report), width).map(quiet),
    noisiestFirst(report.benchmarks, width),
    noticeLines(report.warnings).flatMap((line) =>
      wrap(logText(lineText(line)), width).map(warning),
    ),
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

/** JSON with a line break at the end. */
export function renderSelftestJson(report: SelftestReport): string {
  const warnings = report.warnings.map(writtenNotice)
  return `${JSON.stringify({ ...report, warnings }, null, 2)}\n`
}

function rates(thresholds: readonly AtThreshold[], width: number): string[] {
  const column = (
    title: string,
    cell: (row: AtThreshold) => string,
    fit: Column<AtThreshold>['fit'] = 'keep',
  ) => ({ title, align: 'right', cell, fit }) as const
  const table = textTable(
    [
      column('threshold', ({ threshold }) => formatPercent(threshold)),
      column('false alarms', ({ falseAlarms }) => atMost(falseAlarms.ofBenchmarks), 3),
      column('runs with one', ({ falseAlarms }) => atMost(falseAlarms.ofRuns)),
      ...extras.map((extra) => column(`finds ${labelOf(extra)}`, (row) => power(row, extra))),
      column('rounds', ({ rounds }) => rounds.toFixed(1), 2),
      column('a run', ({ secondsPerRun }) => formatDuration(secondsPerRun), 1),
    ],
    thresholds,
    width,
  )
  return [table.header, ...table.lines]
}

function power({ found }: AtThreshold, extra: Extra): string {
  const regressed = found.find((each) => each.extra === extra)?.regressed ?? null
  return regressed === null ? '–' : `${figure(regressed.rate)} (≥${figure(regressed.low)}) %`
}

function atMost({ rate, high }: Rate): string {
  return `${figure(rate)} (≤${figure(high)}) %`
}

/** In per cent. Bounds need no more digits than a person reads; small rates need one. */
function figure(share: number): string {
  const value = share * 100
  return value > 0 && value < 9.95 ? value.toFixed(1) : value.toFixed(0)
}

function explanation({ measured, benchmarks, seed, interrupted }: SelftestReport): string {
  const cut = interrupted ? 'Interrupted: only what was measured until then. ' : ''
  return `${cut}Resampled: ${count(measured.rounds, 'round')} of ${count(benchmarks.length, 'benchmark')} were really measured in ${formatDuration(measured.seconds)}, and decisions of the whole procedure drawn from them, no round twice in one decision. In brackets, 95 % bounds that count every round once. Slowdowns are real extra calls, a tenth of the benchmarks at a time. Seed ${seed}.`
}

const mostShown = 12

function noisiestFirst(benchmarks: readonly TriedBenchmark[], width: number): string[] {
  const rows = benchmarks.toSorted((a, b) => (b.spread ?? 0) - (a.spread ?? 0))
  const table = textTable<TriedBenchmark>(
    [
      { title: 'benchmark', align: 'left', fit: 'shorten', cell: ({ name }) => logText(name) },
      { title: 'spread', align: 'right', fit: 'keep', cell: ({ spread }) => spreadText(spread) },
      { title: 'rounds', align: 'right', fit: 1, cell: ({ rounds }) => String(rounds) },
      {
        title: 'slowed by',
        align: 'left',
        fit: 2,
        cell: (row) => row.extras.map(labelOf).join(', ') || 'nothing: a call takes too long',
      },
    ],
    rows.slice(0, mostShown),
    width,
  )
  const others = rows.length - mostShown
  return [table.header, ...table.lines, ...(others > 0 ? [`and ${others} quieter ones`] : [])]
}

function spreadText(spread: number | null): string {
  return spread === null ? '–' : `${(spread * 100).toFixed(1)} %`
}
