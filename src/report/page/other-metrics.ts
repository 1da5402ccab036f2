import { bareName, metricsInOrder, verdicts } from '../../model/index.ts'
import type { Report } from '../../model/index.ts'
import { otherResults } from '../scene/rows.ts'
import { name, plain } from '../text/phrase.ts'
import type { Phrases } from '../text/phrase.ts'
import { metricPhrase } from '../words/metric-words.ts'
import { verdictNumbers } from '../words/tally-text.ts'
import { resultColumns, tableOf } from './columns.ts'
import type { PageSection, TableColumn, TableLine } from './report-page.ts'

/** What was measured besides, and is no news. */
export function otherMetrics(
  { versions }: Report,
  lines: readonly TableLine[],
  columns: readonly TableColumn[],
): PageSection {
  const measured = metricsInOrder(
    lines.flatMap(({ cells }) => (cells.metric?.kind === 'metric' ? [cells.metric.metric] : [])),
  )
  const nouns = measured.flatMap((each, at) => [plain(at === 0 ? '' : ', '), metricPhrase(each)])
  const told = lines.flatMap(({ cells }) =>
    cells.verdict?.kind === 'verdict' ? cells.verdict : [],
  )
  const changed = verdictNumbers(['regressed', 'suspected', 'improved'], told)
  const several = versions.heads.length > 1 ? [resultColumns.version] : []
  return {
    name: 'other-metrics',
    telling: 'parts',
    fold: 'closed',
    summary: [
      plain('Other metrics: '),
      ...nouns,
      ...(changed === '' ? [] : [plain(`; ${changed}`)]),
    ],
    thing: 'benchmark with other metrics',
    body: tableOf(
      [resultColumns.benchmark, ...several, resultColumns.metric, ...columns],
      lines,
      true,
    ),
  }
}

/** The same for who has no room for it: how much of each metric has which verdict. */
export function otherMetricsInBrief({ benchmarks }: Report): PageSection {
  const others = benchmarks.flatMap(otherResults)
  const byMetric = Map.groupBy(others, (result) => result.metric)
  const lines = metricsInOrder([...byMetric.keys()]).map((each): Phrases => [
    name(bareName(each), 40),
    plain(` ${verdictNumbers(verdicts, byMetric.get(each) ?? [])}`),
  ])
  return {
    name: 'other-metrics',
    telling: 'whole',
    fold: 'never',
    thing: 'benchmark',
    summary: [plain('other metrics')],
    body: { kind: 'notes', lines },
  }
}
