import { metricOf } from '../../../model/index.ts'
import type { LoadSeries } from '../../scene/load-series.ts'
import { displayName } from '../../text/display-name.ts'
import { phrasesToText } from '../../text/phrases-to-text.ts'
import { metricPhrase } from '../../words/metric-words.ts'
import { formatQuantity } from '../../words/quantity.ts'
import { lineChart } from './line-chart.ts'
import type { MarkupElement } from './markup.ts'
import { nameMarkup } from './phrases.ts'

/** A figure against the load, a line for each version. */
export function loadChart({ subject, axis, metric, lines }: LoadSeries): MarkupElement {
  const { unit, better } = metricOf(metric)
  const loads = lines.flatMap(({ points }) => points.map(({ load }) => load))
  const told = lines.map(
    (line) =>
      `${displayName(line.version)}: ${line.points
        .map(({ load, value }) => `${load} ${axis} ${formatQuantity(unit, value)}`)
        .join(', ')}`,
  )
  return lineChart({
    kind: 'load',
    caption: [nameMarkup(subject), `, ${phrasesToText([metricPhrase(metric)])} by ${axis}`],
    note: better === 'higher' ? 'more is better' : 'less is better',
    told: told.join('; '),
    unit,
    lines: lines.map(({ version, isBase, points }) => ({
      name: version,
      isBase,
      points: points.map(({ load, value }) => ({ at: load, value })),
    })),
    limit: null,
    marks: [...new Set(loads)]
      .toSorted((a, b) => a - b)
      .map((load) => ({ at: load, label: String(load) })),
    hasDots: true,
  })
}
