import { metricsInOrder, verdicts, type MetricName, type Verdict } from '../../model/index.ts'
import { element, type Markup, type MarkupElement } from '../../report/renderers/html/markup.ts'
import { mainResults } from '../../report/scene/rows.ts'
import { displayName } from '../../report/text/display-name.ts'
import { metricText } from '../../report/words/metric-words.ts'
import { verdictSigns } from '../../report/words/verdict-sign.ts'
import type { PageData } from './data.ts'
import { rowOrders } from './selection.ts'

/** What the results can be searched, filtered and sorted by: nothing of which there is only one. */
export function controlsMarkup({ report: { benchmarks }, details }: PageData): MarkupElement {
  const results = benchmarks.flatMap((benchmark) => benchmark.results)
  const suites = [...new Set(benchmarks.map(({ suite }) => suite))]
  const kinds = [...new Set(details.map(({ kind }) => kind))]
  const metrics = metricsInOrder(results.map(({ metric }) => metric))
  return element(
    'form',
    { id: 'controls', role: 'search', 'aria-label': 'Search the results' },
    labelled(
      'Search',
      element('input', {
        type: 'search',
        name: 'text',
        placeholder: 'Benchmark or suite  /',
        autocomplete: 'off',
        spellcheck: 'false',
      }),
    ),
    choice('suite', 'Suite', [
      ['', 'All suites'],
      ...suites.map((suite): Entry => [suite, displayName(suite, 60)]),
    ]),
    choice('kind', 'Kind', [['', 'All kinds'], ...kinds.map((kind): Entry => [kind, kind])]),
    choice('metric', 'Metric', [
      ['main', 'What decides or changed'],
      ['all', 'All metrics'],
      ...metrics.map((metric: MetricName): Entry => [metric, metricText(metric)]),
    ]),
    choice('order', 'Order', Object.entries(rowOrders)),
    verdictsMarkup(benchmarks),
    element(
      'div',
      { class: 'actions' },
      element('button', { type: 'button', name: 'json' }, 'Save JSON'),
      element('button', { type: 'button', name: 'csv' }, 'Save CSV'),
      element('button', { type: 'button', name: 'unfold' }, 'Unfold changed'),
    ),
    element('output', { name: 'found', 'aria-live': 'polite' }),
  )
}

type Entry = readonly [value: string, text: string]

function labelled(text: string, control: Markup): MarkupElement {
  return element('label', {}, element('span', {}, text), control)
}

function choice(name: string, text: string, entries: readonly Entry[]): MarkupElement | null {
  const real = entries.filter(([value]) => value !== '' && value !== 'main' && value !== 'all')
  if (real.length < 2) return null
  const options = entries.map(([value, shown]) => element('option', { value }, shown))
  return labelled(text, element('select', { name }, ...options))
}

/** A switch for each verdict that stands in the table at first, with how many benchmarks have it there. */
function verdictsMarkup(benchmarks: PageData['report']['benchmarks']): MarkupElement | null {
  const main = benchmarks.map(mainResults)
  const counts = verdicts
    .map((verdict): readonly [Verdict, number] => [
      verdict,
      main.filter((results) => results.some((one) => one.verdict === verdict)).length,
    ])
    .filter(([, number]) => number > 0)
  if (counts.length < 2) return null
  return element(
    'fieldset',
    {},
    element('legend', {}, 'Verdict'),
    ...counts.map(([verdict, number]) =>
      element(
        'button',
        { type: 'button', name: 'verdict', value: verdict, 'aria-pressed': 'false' },
        element('span', { 'aria-hidden': 'true' }, verdictSigns[verdict]),
        ` ${verdict} `,
        element('b', {}, String(number)),
      ),
    ),
  )
}
