import { metricOf } from '../../model/index.ts'
import type { BenchmarkReport, KeptReach, Result } from '../../model/index.ts'
import { reachOf } from '../scene/reach-of.ts'
import type { ReportedResults } from '../scene/reported-results.ts'
import { csvText, type CsvValue } from '../text/csv-text.ts'
import { keptReachText } from '../words/reach-words.ts'

/**
 * The results of a report as CSV (RFC 4180), for spreadsheets and other programs: a row each, under the names of their
 * fields in the JSON report. Figures are plain numbers in the unit that stands beside them; a field without a value is
 * empty, and so is the upper end of an interval that has none.
 */
export function renderCsv(report: ReportedResults): string {
  const { versions, createdAt } = report
  const reach = reachOf(report)
  const commits = new Map(
    versions.heads.map(({ label, source }) => [
      label,
      source.kind === 'git' ? source.commit : null,
    ]),
  )
  const titles = fields.map(([title]) => title).join(',')
  const rows = report.benchmarks.flatMap((benchmark) =>
    benchmark.results.map((result) => {
      const { version } = result
      const own = { reach: reach(benchmark.id, version), commit: commits.get(version) ?? null }
      const row: CsvRow = { benchmark, result, createdAt, ...own }
      return fields.map(([, valueOf]) => valueOf(row))
    }),
  )
  return `${titles}\r\n${csvText(rows)}`
}

interface CsvRow {
  readonly benchmark: BenchmarkReport
  readonly result: Result
  /** Null where nobody has looked. */
  readonly reach: KeptReach | null
  /** The head's; null where it is none. */
  readonly commit: string | null
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

type FieldOf = (row: CsvRow) => CsvValue

const fields: readonly (readonly [string, FieldOf])[] = [
  ['id', ({ benchmark }) => benchmark.id],
  ['suite', ({ benchmark }) => benchmark.suite],
  ['name', ({ benchmark }) => benchmark.name],
  ['was', ({ benchmark }) => benchmark.was],
  ['version', ({ result }) => result.version],
  ['metric', ({ result }) => result.metric],
  ['unit', ({ result }) => metricOf(result.metric).unit],
  ['better', ({ result }) => metricOf(result.metric).better],
  ['gates', ({ result }) => result.gates],
  ['verdict', ({ result }) => result.verdict],
  ['values.base', ({ result }) => result.values.base],
  ['values.head', ({ result }) => result.values.head],
  ['change.ratio', ({ result }) => result.change?.ratio ?? null],
  ['change.low', ({ result }) => result.change?.low ?? null],
  ['change.high', ({ result }) => result.change?.high ?? null],
  ['change.pValue', ({ result }) => result.change?.pValue ?? null],
  ['change.adjustedPValue', ({ result }) => result.change?.adjustedPValue ?? null],
  ['threshold', ({ result }) => result.threshold],
  ['mde', ({ result }) => result.mde],
  ['noiseFloor.low', ({ result }) => result.noiseFloor?.low ?? null],
  ['noiseFloor.high', ({ result }) => result.noiseFloor?.high ?? null],
  ['rounds.judged', ({ result }) => result.rounds.judged],
  ['rounds.total', ({ result }) => result.rounds.total],
  ['rule', ({ result }) => result.rule],
  ['accepted.by', ({ result }) => result.accepted?.by ?? null],
  ['accepted.reason', ({ result }) => result.accepted?.reason ?? null],
  ['error', ({ result }) => result.error],
  ['moved', ({ result }) => result.moved],
  ['reach', ({ reach }) => reach?.kind ?? null],
  ['reach.why', ({ reach }) => reach && keptReachText(reach)],
  ['commit', ({ commit }) => commit],
  ['createdAt', ({ createdAt }) => createdAt],
]
