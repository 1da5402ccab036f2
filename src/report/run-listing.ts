import type { Evidence, IgnoredBenchmark, Notice } from '../model/index.ts'
import { logText } from './text/log-text.ts'
import { paint } from './text/paint.ts'
import { wrap } from './text/wrap.ts'
import { count } from './words/count.ts'
import { listed } from './words/listed.ts'
import { lineText, noticeLines } from './words/notice-lines.ts'

/** What a run would measure. */
export interface RunListing {
  /** The versions' labels; the base is null where nothing is compared. */
  readonly base: string | null
  readonly heads: readonly string[]
  /** In the order of the suites and, within one, of its file. */
  readonly benchmarks: readonly ListedBenchmark[]
  readonly ignored: readonly IgnoredBenchmark[]
  /** Such as of files that were not read, whose benchmarks are missing here. */
  readonly warnings: readonly Notice[]
}

type ListedBenchmark = Pick<Evidence, 'benchmark' | 'versions' | 'failures'>

interface ListingOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** What a run would measure, for a terminal: benchmarks by suite, with what keeps one from being compared. No last line break. */
export function renderRunListing(listing: RunListing, { color, width }: ListingOptions): string {
  const { bold, quiet, warning } = paint(color)
  const { benchmarks, ignored, warnings } = listing
  const suites = Map.groupBy(benchmarks, ({ benchmark }) => benchmark.suite)
  const headline = `${count(benchmarks.length, 'benchmark')} in ${count(suites.size, 'suite')} would be measured: ${versionsText(listing)}.`
  const blocks = [...suites].map(([suite, own]) => [
    ...wrap(logText(suite), width),
    ...own.flatMap((one) => rowOf(one, listing, width).map((line) => `${indent}${line}`)),
  ])
  const skipped = ignored.map(({ id, reason }) => `${id} is ignored by a rule: ${reason}`)
  return [
    wrap(logText(headline), width).map(bold),
    ...blocks,
    skipped.flatMap((line) => wrap(logText(line), width)).map(quiet),
    noticeLines(warnings).flatMap((line) =>
      wrap(`warning  ${logText(lineText(line))}`, width).map(warning),
    ),
    [quiet('Nothing was measured.')],
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

const indent = '  '

function versionsText({ base, heads }: RunListing): string {
  return base === null ? listed(heads) : `${listed(heads)} against ${listed([base])}`
}

function rowOf(one: ListedBenchmark, { base, heads }: RunListing, width: number): string[] {
  const { versions, failures, benchmark } = one
  const failed = failures.map(({ version, message }) => {
    const [first = ''] = message.split('\n')
    return `fails${version === null ? '' : ` in ${version}`}: ${first}`
  })
  const all = base === null ? heads : [base, ...heads]
  const lacking = all.filter(
    (label) => !versions.includes(label) && !failures.some(({ version }) => version === label),
  )
  const missing = lacking.length === 0 || failed.length > 0 ? [] : [`not in ${listed(lacking)}`]
  const remarks = [...failed, ...missing].join('; ')
  return wrap(logText(`${benchmark.name}${remarks === '' ? '' : ` (${remarks})`}`), width - 2)
}
