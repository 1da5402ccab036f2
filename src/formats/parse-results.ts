import { GateError } from '../errors.ts'
import type { DescribedFormat, FormatName } from '../model/index.ts'
import { chooseFormat, detectFormats } from './choose-format.ts'
import { Collector } from './collector.ts'
import { checkResultsSize, decode } from './decode.ts'
import { describedFormat } from './described.ts'
import type { Format } from './format.ts'
import { formats } from './kinds/index.ts'
import type { ParsedResults } from './parsed-results.ts'
import { quoted } from './quoted.ts'
import type { Source } from './source.ts'
import { withoutTimeStamps } from './time-stamps.ts'

interface ResultsFile {
  /** As the user names it: messages begin with it, and Criterion.rs keeps a benchmark's name in it. */
  readonly file: string
  /** Null to have it detected, which finds exactly one or fails. */
  readonly format: FormatName | DescribedFormat | null
  /** What the benchmarks' ids begin with, the same for all versions that are compared; the file's name without it. */
  readonly suite?: string
}

/**
 * Another tool's results, in base units.
 *
 * @param content the whole file, as bytes or as text
 * @throws GateError with file, line and what was expected: `results-empty`, `results-too-large`, `results-not-text`,
 *   `results-unknown-format`, `results-ambiguous-format`, `results-malformed`, `results-duplicate` or `results-none`
 */
export function parseResults(
  content: Uint8Array | string,
  { file, format: wanted, suite = file }: ResultsFile,
): ParsedResults {
  checkResultsSize(content.length, file)
  const text = withoutTimeStamps(decode(content, file))
  if (!/\S/.test(text)) {
    throw new GateError({
      code: 'results-empty',
      file,
      line: 1,
      problem: 'expected results, found an empty file',
      advice: 'See that the tool ran to its end, and that it writes to this file.',
    })
  }
  const [name, format] = formatOf(wanted, text, file)
  const source: Source = { file, text, advice: () => adviceFor(name, format, text) }
  const into = new Collector(source, suite)
  format.parse(source, into)
  if (!saysAnything(into)) {
    const { firstSkipped } = into
    throw firstSkipped === null ? noBenchmarks(source, format, into) : new GateError(firstSkipped)
  }
  return {
    format: name,
    file,
    metrics: into.metrics,
    benchmarks: into.benchmarks,
    failures: into.failures,
    ending: into.ending,
    machine: into.machine,
    warnings: into.warnings,
  }
}

function formatOf(
  wanted: FormatName | DescribedFormat | null,
  text: string,
  file: string,
): readonly [FormatName | null, Format] {
  if (typeof wanted === 'object' && wanted !== null) return [null, describedFormat(wanted)]
  const name = wanted ?? chooseFormat(text, file)
  return [name, formats[name]]
}

/** @param name null for a format that the user describes */
function adviceFor(name: FormatName | null, { file }: Format, text: string): string {
  const fitting = detectFormats(text)
  // A file that can be what it was called is no other tool's: two formats may share one shape.
  const others = name !== null && fitting.includes(name) ? [] : fitting
  const guess =
    others.length === 0 ? '' : ` It looks like ${others.join(' or ')}: name that format.`
  return `Give ${file}, whole and unchanged.${guess}`
}

/** False where no row could be read: the file is more likely another tool's than one that has only odd rows. */
function saysAnything({ benchmarks, failures }: Collector): boolean {
  return (
    benchmarks.length > 0 ||
    failures.some(({ benchmark, kind }) => benchmark !== null && kind === 'failed')
  )
}

function noBenchmarks(source: Source, { file }: Format, into: Collector): GateError {
  const why = into.failures.slice(0, 1).map(({ message }) => `: ${quoted(message, 200)}`)
  return new GateError({
    code: 'results-none',
    file: source.file,
    line: 1,
    problem: `expected ${file}, found no benchmark with figures${why.join('')}`,
    advice: source.advice(),
  })
}
