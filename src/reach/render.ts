import { count, formatDuration, logText, paint, reachText, wrap } from '../report/index.ts'
import type { ReachReport } from './report.ts'

export interface ReachOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** What was found, for a terminal: first how many benchmarks reach the change, then each by itself. No last line break. */
export function renderReach(report: ReachReport, { color, width }: ReachOptions): string {
  const { bold, quiet } = paint(color)
  const { counts, benchmarks, base, head, node, seconds } = report
  const headline = `${counts.reaches} of ${count(benchmarks.length, 'benchmark')} can reach the change from ${base.label} to ${head.label}, ${counts['cannot-reach']} cannot, and of ${counts.unknown} it is not known.`
  const rows = benchmarks.flatMap(({ benchmark, reach }) => [
    ...wrap(logText(benchmark.id), width),
    ...wrap(logText(reachText(reach)), width - indent.length).map((line) =>
      quiet(`${indent}${line}`),
    ),
  ])
  const end = `Nothing was measured. Node.js ${node}, ${formatDuration(seconds)}.`
  return [wrap(logText(headline), width).map(bold), rows, wrap(logText(end), width).map(quiet)]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

const indent = '  '

/** JSON with a line break at the end. */
export function renderReachJson(report: ReachReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
