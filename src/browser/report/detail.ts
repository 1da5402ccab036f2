import type { BenchmarkReport, Result } from '../../model/index.ts'
import { resultColumns, tableOf } from '../../report/page/columns.ts'
import { resultLines } from '../../report/page/result-lines.ts'
import { element, type Markup, type MarkupElement } from '../../report/renderers/html/markup.ts'
import { nameMarkup, phraseMarkup, withCode } from '../../report/renderers/html/phrases.ts'
import { tableMarkup } from '../../report/renderers/html/table.ts'
import type { ReportedResults } from '../../report/scene/reported-results.ts'
import { excerpt } from '../../report/text/excerpt.ts'
import { visibleLines, visibleText } from '../../report/text/visible-text.ts'
import { acceptedPhrases } from '../../report/words/accepted-text.ts'
import { metricPhrase } from '../../report/words/metric-words.ts'
import { formatDetectable, formatNoise, formatPercent } from '../../report/words/percent.ts'
import type { BenchmarkDetail } from './data.ts'
import { distributionPlot } from './distribution-plot.ts'
import { intervalPlot } from './interval-plot.ts'
import { roundsOf } from './rounds.ts'
import { roundsPlot } from './rounds-plot.ts'

/**
 * All that is known of a benchmark: drawings of the results that stand in the table, the facts behind them, all its
 * metrics, and the warnings that name it.
 *
 * @param shown the results to draw
 */
export function detailMarkup(
  benchmark: BenchmarkReport,
  shown: readonly Result[],
  report: ReportedResults,
  { samples, notices }: Pick<BenchmarkDetail, 'samples' | 'notices'>,
): MarkupElement {
  const several = report.versions.heads.length > 1
  return element(
    'div',
    { class: 'detail' },
    element('p', { class: 'quiet' }, nameMarkup(benchmark.id, 1_000)),
    ...shown.map((result) => resultMarkup(result, report, samples, several)),
    metricsMarkup(benchmark, report),
    ...notices.map((notice) =>
      element('p', { class: 'notice' }, element('bdi', {}, ...withCode(visibleText(notice)))),
    ),
  )
}

function resultMarkup(
  result: Result,
  { versions }: Pick<ReportedResults, 'versions'>,
  samples: BenchmarkDetail['samples'],
  several: boolean,
): MarkupElement {
  const base = versions.base?.label ?? null
  const rounds = roundsOf(samples, result.metric, base, result.version)
  const plots = [
    intervalPlot(result),
    base === null ? null : roundsPlot(rounds, result),
    distributionPlot(rounds, result.metric),
  ].filter((plot) => plot !== null)
  const title: Markup[] = [
    ...phraseMarkup([metricPhrase(result.metric)]),
    ...(several ? [' in ', nameMarkup(result.version)] : []),
  ]
  return element(
    'section',
    {},
    element('h3', {}, ...title),
    factsMarkup(result),
    result.error === null
      ? null
      : element('pre', { tabindex: 0 }, visibleLines(excerpt(result.error)).join('\n')),
    plots.length === 0 ? null : element('div', { class: 'charts' }, ...plots),
  )
}

function factsMarkup(result: Result): MarkupElement {
  const { rounds, threshold, mde, noiseFloor, change, lacks, rule, accepted, errorIn } = result
  const facts: readonly (readonly [string, readonly Markup[]] | null)[] = [
    [
      'Rounds',
      [rounds.judged === rounds.total ? `${rounds.total}` : `${rounds.judged} of ${rounds.total}`],
    ],
    ['Threshold', [formatPercent(threshold)]],
    mde === null ? null : ['Could have seen', [formatDetectable(mde)]],
    noiseFloor === null ? null : ['Noise floor', [formatNoise(noiseFloor)]],
    change === null ? null : ['p-value', [probability(change.pValue)]],
    change === null || change.adjustedPValue === null
      ? null
      : ['p-value among all suspicions', [probability(change.adjustedPValue)]],
    lacks === null ? null : ['Lacks', [`${lacks.rounds} rounds`]],
    rule === null ? null : ['By the rule', [nameMarkup(rule)]],
    errorIn === null ? null : ['Failed in', [nameMarkup(errorIn)]],
    accepted === null ? null : ['Accepted', phraseMarkup(acceptedPhrases(accepted))],
  ]
  return element(
    'dl',
    { class: 'facts' },
    ...facts
      .filter((fact) => fact !== null)
      .map(([term, value]) =>
        element('div', {}, element('dt', {}, term), element('dd', {}, ...value)),
      ),
  )
}

/** In three digits, below a millionth as such. */
function probability(value: number): string {
  return value < 1e-6 ? 'below 0.000001' : String(Number(value.toPrecision(3)))
}

function metricsMarkup(benchmark: BenchmarkReport, report: ReportedResults): MarkupElement | null {
  if (benchmark.results.length < 2) return null
  const { line } = resultLines(report)
  const lines = benchmark.results.map((result) => ({ ...line(benchmark, result, true), group: '' }))
  const { metric, version, base, head, change, interval, drawing, verdict, noise, rounds } =
    resultColumns
  const named = report.versions.heads.length > 1 ? [metric, version] : [metric]
  const columns = [...named, verdict, base, head, change, drawing, interval, noise, rounds]
  return tableMarkup(tableOf(columns, lines), 'All metrics')
}
