import type {
  BenchmarkReport,
  DeoptSite,
  DeoptsReason,
  Mover,
  MoversReason,
  Result,
} from '../../model/index.ts'
import { resultColumns, tableOf } from '../../report/page/columns.ts'
import { resultLines } from '../../report/page/result-lines.ts'
import { element, type Markup, type MarkupElement } from '../../report/renderers/html/markup.ts'
import { nameMarkup, phraseMarkup, withCode } from '../../report/renderers/html/phrases.ts'
import { tableMarkup } from '../../report/renderers/html/table.ts'
import { reasonsOf } from '../../report/scene/reasons-of.ts'
import type { ReportedResults } from '../../report/scene/reported-results.ts'
import { excerpt } from '../../report/text/excerpt.ts'
import { visibleLines, visibleText } from '../../report/text/visible-text.ts'
import { acceptedPhrases } from '../../report/words/accepted-text.ts'
import { deoptMeaning, deoptText } from '../../report/words/deopt-words.ts'
import { metricPhrase } from '../../report/words/metric-words.ts'
import { formatDetectable, formatNoise, formatPercent } from '../../report/words/percent.ts'
import { formatQuantity } from '../../report/words/quantity.ts'
import { functionText, howSeen } from '../../report/words/reason.ts'
import type { BenchmarkDetail } from './data.ts'
import { distributionPlot } from './distribution-plot.ts'
import { flameGraph } from './flame-graph.ts'
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
    ...moversMarkup(benchmark, report),
    ...deoptsMarkup(benchmark, report),
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

/** Where the time goes in each head that profiles were taken of. */
function moversMarkup(benchmark: BenchmarkReport, report: ReportedResults): MarkupElement[] {
  const { heads } = report.versions
  return heads.flatMap(({ label }) =>
    reasonsOf(report)(benchmark.id, label).flatMap((reason) =>
      reason.kind === 'movers' ? [headMovers(reason, heads.length > 1 ? label : null)] : [],
    ),
  )
}

/** What V8 did to code of one version alone, for each head. */
function deoptsMarkup(benchmark: BenchmarkReport, report: ReportedResults): MarkupElement[] {
  const { heads } = report.versions
  return heads.flatMap(({ label }) =>
    reasonsOf(report)(benchmark.id, label).flatMap((reason) =>
      reason.kind === 'deopts' ? [headDeopts(reason, heads.length > 1 ? label : null)] : [],
    ),
  )
}

function headDeopts({ sites, others, rounds }: DeoptsReason, head: string | null): MarkupElement {
  const more = others === 0 ? '' : ` There are ${others} more.`
  return element(
    'section',
    {},
    element(
      'h3',
      {},
      'What the optimiser did',
      ...(head === null ? [] : [' in ', nameMarkup(head)]),
    ),
    element('ul', {}, ...sites.map(deoptMarkup)),
    element(
      'p',
      { class: 'quiet' },
      `Each was seen in one version alone, in all ${rounds} rounds.${more}`,
    ),
  )
}

/** Such as `deoptimised 6 times in tokenize (wrong map) at src/a.ts:12: an object of another shape came`. */
function deoptMarkup(site: DeoptSite): MarkupElement {
  const meaning = deoptMeaning(site)
  return element(
    'li',
    {},
    element('bdi', {}, visibleText(deoptText(site, functionText(site)))),
    site.side === 'base' ? ' (in the base alone)' : '',
    meaning === '' ? '' : `: ${meaning}`,
  )
}

function headMovers(reason: MoversReason, head: string | null): MarkupElement {
  const { movers, others, profiled } = reason
  const { rounds, samples } = profiled
  const sampled = `${rounds} profiles of each version with ${samples.base} and ${samples.head} samples`
  const none = movers.length === 0 ? ' No function moved by more than its noise.' : ''
  const more = others === 0 ? '' : ` ${others} more moved.`
  return element(
    'section',
    {},
    element('h3', {}, 'Where the time goes', ...(head === null ? [] : [' in ', nameMarkup(head)])),
    element('ul', {}, ...movers.map(moverMarkup)),
    element('p', { class: 'quiet' }, `${sampled}.${none}${more}`),
    flameGraph(reason),
  )
}

/** Such as `tokenize in src/parse.ts:41: 200 µs to 340 µs, +140 µs ±10 µs`. */
function moverMarkup(mover: Mover): MarkupElement {
  const { how, name, path, line, base, head, noise } = mover
  const by = head - base
  const difference = `${by < 0 ? '−' : '+'}${formatQuantity('s', Math.abs(by), 2)}`
  const figures = `${formatQuantity('s', base, 2)} to ${formatQuantity('s', head, 2)}`
  const isPlaced = name !== '' && path !== ''
  return element(
    'li',
    {},
    nameMarkup(functionText(mover)),
    ...(isPlaced ? [' in ', nameMarkup(functionText({ name: '', path, line }))] : []),
    how === 'changed' ? '' : ` (${howSeen[how]})`,
    `: ${figures}, `,
    element('b', {}, difference),
    ` ±${formatQuantity('s', noise, 2)}`,
  )
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
