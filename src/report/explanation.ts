import { metricOf } from '../model/index.ts'
import type { BenchmarkReport, Report, Result, Verdict } from '../model/index.ts'
import { reachOf } from './scene/reach-of.ts'
import { reasonsOf } from './scene/reasons-of.ts'
import { gating, hasChanged, worstFirst } from './scene/rows.ts'
import { displayName } from './text/display-name.ts'
import { excerpt } from './text/excerpt.ts'
import { logText } from './text/log-text.ts'
import { phrasesToText } from './text/phrases-to-text.ts'
import { shorten } from './text/shorten.ts'
import { acceptedPhrases } from './words/accepted-text.ts'
import { calledAs } from './words/called-as.ts'
import { changeSentence } from './words/change-text.ts'
import { count } from './words/count.ts'
import { formatDuration } from './words/duration.ts'
import { headlineText } from './words/headline.ts'
import { listed } from './words/listed.ts'
import { metricText } from './words/metric-words.ts'
import { formatDetectable, formatLimit, formatNoise } from './words/percent.ts'
import { formatPair } from './words/quantity.ts'
import { keptReachText } from './words/reach-words.ts'
import { reasonTexts } from './words/reason.ts'

/** Bytes: a person reads no more of it, and a program pays for each. */
const longestExplanation = 2_000

/**
 * What a report knows of benchmarks, in few words of plain text: what changed and by how much, how sure that is, whether
 * the change reaches it, and what else of it changed or did not. Every line is safe to print.
 *
 * @param benchmarks those to explain; null for the worst of the report
 * @returns at most 2,000 bytes of UTF-8
 */
export function renderExplanation(
  report: Report,
  benchmarks: readonly BenchmarkReport[] | null,
): string {
  const chosen = benchmarks ?? worst(report)
  const parts = chosen.map((benchmark) => paragraph(benchmark, report))
  const first = shorten(headlineText(report), 300)
  for (let shown = parts.length; ; shown--) {
    const more = parts.length - shown
    const rest = more === 0 ? [] : [`${count(more, 'more benchmark')}: name one to explain it.`]
    const text = `${[first, ...parts.slice(0, shown), ...rest].join('\n\n')}\n`
    if (shown === 0 || Buffer.byteLength(text) <= longestExplanation) return text
  }
}

/** The benchmarks that fail, or may be worse; where there are none, those that improved. */
function worst(report: Report): readonly BenchmarkReport[] {
  const rows = worstFirst(report)
  const grave = rows.filter((row) => isGrave.has(row.worst.verdict))
  const shown = grave.length > 0 ? grave : rows.filter((row) => row.worst.verdict === 'improved')
  return shown.map(({ benchmark }) => benchmark)
}

const isGrave: ReadonlySet<Verdict> = new Set([
  'regressed',
  'suspected',
  'errored',
  'unstable',
  'inconclusive',
])

function paragraph(benchmark: BenchmarkReport, report: Report): string {
  const { results } = benchmark
  const own = gating(benchmark)
  const leading = own.length > 0 ? own : results.slice(0, 1)
  const others = results.filter((result) => !leading.includes(result))
  const several = report.versions.heads.length > 1
  const steady = others.filter(({ verdict }) => verdict === 'unchanged').map(({ metric }) => metric)
  const lines = [
    ...leading.flatMap((result) => resultLines(benchmark, result, several, report)),
    ...others
      .filter(hasChanged)
      .map((result) => `also ${result.verdict}: ${figures(result, several)}`),
    ...(steady.length === 0 ? [] : [`unchanged: ${listed([...new Set(steady)].map(metricText))}`]),
  ]
  const title = `${line(calledAs(benchmark), 120)} (${line(benchmark.suite, 80)})`
  return [title, ...lines.map((each) => `  ${each}`)].join('\n')
}

function resultLines(
  benchmark: BenchmarkReport,
  result: Result,
  several: boolean,
  report: Report,
): string[] {
  const { verdict, error, accepted, lacks, mde } = result
  const reach = reachOf(report)(benchmark.id, result.version)
  const why = reasonTexts(benchmark, result, reasonsOf(report)(benchmark.id, result.version))
  const seconds = lacks?.seconds ?? null
  const open = verdict === 'inconclusive' || verdict === 'unstable' || verdict === 'suspected'
  return [
    `${verdict}: ${figures(result, several)}`,
    ...(error === null ? [] : [`it said: ${line(excerpt(error).split('\n')[0] ?? '', 200)}`]),
    ...(accepted === null ? [] : [phrasesToText(acceptedPhrases(accepted))]),
    ...(reach === null ? [] : [line(keptReachText(reach), 200)]),
    ...why.map((text) => line(text, 200)),
    ...(!open || mde === null ? [] : [`these rounds could have detected ${formatDetectable(mde)}`]),
    ...(lacks === null
      ? []
      : [
          `undecided: ${count(lacks.rounds, 'more round')}${seconds === null ? '' : `, about ${formatDuration(seconds)},`} would tell`,
        ]),
  ]
}

/** Such as `time 1.20 ms to 1.35 ms, +12.3 % (95 % CI +10.9 to +13.8 %), threshold 5 %, 14 rounds, noise -0.2 to +0.3 %`. */
function figures(result: Result, several: boolean): string {
  const { metric, values, change, threshold, rounds, noiseFloor, version } = result
  const { base, head } = formatPair(metricOf(metric).unit, values, change)
  const both = [base, head].filter((figure) => figure !== null).map(logText)
  const told = [
    `${metricText(metric)} ${both.join(' to ')}`.trimEnd(),
    ...(change === null ? [] : [changeSentence(result), `threshold ${formatLimit(threshold)}`]),
    ...(rounds.total === 0 ? [] : [count(rounds.judged || rounds.total, 'round')]),
    ...(noiseFloor === null ? [] : [`noise ${formatNoise(noiseFloor)}`]),
    ...(several ? [`in ${line(version, 40)}`] : []),
  ]
  return told.join(', ')
}

function line(text: string, columns: number): string {
  return logText(displayName(text, columns))
}
