import { count, formatDuration, logText, paint, wrap } from '../report/index.ts'
import type { Difference } from './difference.ts'
import type { Reach } from './reach.ts'
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

/** Hostile text: paths and names are the versions' own. */
function reachText(reach: Reach): string {
  switch (reach.kind) {
    case 'reaches': {
      const shown = reach.differences.slice(0, mostShown).map(differenceText)
      const more = reach.differences.length - shown.length
      return `reaches ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
    }
    case 'cannot-reach': {
      const { functions, files, reads } = reach.compared
      const parts = [`${count(functions, 'function')} of ${count(files, 'file')}`]
      if (reads > 0) parts.push(`${count(reads, 'other thing')} that it reads`)
      return `cannot reach the change: ${parts.join(' and ')} are equal`
    }
    case 'unknown':
      return `unknown, because it cannot be seen: ${reach.because.slice(0, mostShown).join('; ')}`
  }
}

const mostShown = 3

function differenceText(difference: Difference): string {
  switch (difference.kind) {
    case 'code': {
      const { path, lines, how, name } = difference
      const [first, last] = lines
      const place =
        path === ''
          ? 'evaluated code'
          : `${path.replace(/^\.[/\\]/, '')}:${first === last ? first : `${first}-${last}`}`
      return `${place}${name === '' ? '' : ` ${name}`} (${hows[how]})`
    }
    case 'read':
      return `${difference.what.replace(/^file \.[/\\]/, '')} (changed)`
    case 'import':
      return `${difference.path.replace(/^\.[/\\]/, '')}, where ${difference.specifier} is another file`
  }
}

const hows = { changed: 'changed', new: 'new', gone: 'no longer run' } as const
