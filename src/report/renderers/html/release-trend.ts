import type { Change, MetricName } from '../../../model/index.ts'
import { resultColumns, tableOf } from '../../page/columns.ts'
import type { TableLine } from '../../page/report-page.ts'
import { count, grouped } from '../../words/count.ts'
import { formatChange, formatInterval } from '../../words/percent.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { nameMarkup } from './phrases.ts'
import { partMarkup } from './sections.ts'
import { tableMarkup } from './table.ts'

/** How a branch's benchmarks have developed since its last release. Names are hostile text. */
export interface ReleaseTrend {
  readonly branch: string
  readonly release: string
  /** After the release; at least one. */
  readonly pushes: number
  /** Figures that could be compared with the release's. */
  readonly compared: number
  /** What can be told from noise, the largest first. */
  readonly changes: readonly {
    readonly benchmark: string
    readonly metric: MetricName
    /** Above 1 is worse. */
    readonly change: Change
  }[]
}

const mostShown = 5

/** A part of the page for who decides. */
export function releaseTrendMarkup(trend: ReleaseTrend): MarkupElement {
  const { branch, release, pushes, compared, changes } = trend
  const worse = changes.filter(({ change }) => change.ratio > 1).length
  const rest = changes.length - mostShown
  const title: Markup[] = ['Since the release ', nameMarkup(release, 60)]
  return partMarkup(
    'since-release',
    title,
    element(
      'p',
      {},
      nameMarkup(branch, 60),
      `, ${pushes === 1 ? 'one push' : `${grouped(pushes)} pushes`} later: of ${count(compared, 'figure')} ${worse} worse and ${changes.length - worse} better.`,
    ),
    changes.length === 0 ? null : table(changes.slice(0, mostShown)),
    rest > 0 ? element('p', { class: 'quiet' }, `${rest} more changed less.`) : null,
  )
}

function table(changes: ReleaseTrend['changes']): MarkupElement {
  const lines = changes.map(({ benchmark: called, metric: of, change: by }): TableLine => ({
    cells: {
      benchmark: { kind: 'name', text: called, suite: null, was: null },
      metric: { kind: 'metric', metric: of, gates: true },
      change: { kind: 'change', text: formatChange(by, of) },
      interval: { kind: 'interval', text: formatInterval(by, of) },
    },
    isFirst: true,
    group: '',
    tone: 'quiet',
    isVital: false,
  }))
  const { benchmark, metric, change, interval } = resultColumns
  const columns = [benchmark, metric, change, interval]
  return tableMarkup(tableOf(columns, lines), 'Changes since the last release')
}
