import type { MetricName, Result, Verdict } from '../../model/index.ts'
import { mainly } from '../../report/renderers/html/results-table.ts'
import type { PageData } from './data.ts'

/** What of the results is asked for. */
export interface WantedRows {
  /** Empty for all. */
  readonly text: string
  /** Empty for all. */
  readonly verdicts: ReadonlySet<Verdict>
  readonly suite: string | null
  readonly kind: string | null
  /** `main` for what stands in the table at first: the time, or what gates, and what has changed. */
  readonly metric: MetricName | 'main' | 'all'
  readonly order: RowOrder
}

export const rowOrders = {
  worst: 'Worst first',
  slower: 'Largest rise first',
  faster: 'Largest fall first',
  name: 'By name',
  suite: 'As in the suites',
} as const

export type RowOrder = keyof typeof rowOrders

export const wantedAtFirst: WantedRows = {
  text: '',
  verdicts: new Set(),
  suite: null,
  kind: null,
  metric: 'main',
  order: 'worst',
}

/** The results that are wanted, by the place of their benchmark: the benchmarks in the wanted order. */
export function selected(
  wanted: WantedRows,
  { report: { benchmarks }, details }: Pick<PageData, 'report' | 'details'>,
  worstFirst: readonly number[],
): ReadonlyMap<number, readonly Result[]> {
  const isMain = mainly(benchmarks)
  const text = wanted.text.trim().toLowerCase()
  const isOfMetric = (result: Result): boolean =>
    wanted.metric === 'all' ||
    (wanted.metric === 'main' ? isMain(result) : result.metric === wanted.metric)
  const found = new Map<number, readonly Result[]>()
  for (const place of worstFirst) {
    const benchmark = benchmarks[place]
    if (benchmark === undefined) continue
    const isWanted =
      (wanted.suite === null || benchmark.suite === wanted.suite) &&
      (wanted.kind === null || details[place]?.kind === wanted.kind) &&
      (text === '' || benchmark.id.toLowerCase().includes(text))
    const results = isWanted ? benchmark.results.filter(isOfMetric) : []
    const isOfVerdict =
      wanted.verdicts.size === 0 || results.some(({ verdict }) => wanted.verdicts.has(verdict))
    if (results.length > 0 && isOfVerdict) found.set(place, results)
  }
  return new Map(inOrder([...found], wanted.order, benchmarks))
}

type Found = readonly [place: number, results: readonly Result[]]

function inOrder(
  found: readonly Found[],
  order: RowOrder,
  benchmarks: PageData['report']['benchmarks'],
): readonly Found[] {
  switch (order) {
    case 'worst':
      return found
    case 'slower':
      return found.toSorted((a, b) => most(b, 1) - most(a, 1))
    case 'faster':
      return found.toSorted((a, b) => most(b, -1) - most(a, -1))
    case 'name': {
      const nameAt = ([place]: Found): string => benchmarks[place]?.name ?? ''
      return found.toSorted((a, b) => nameAt(a).localeCompare(nameAt(b), 'en', { numeric: true }))
    }
    case 'suite':
      return found.toSorted(([a], [b]) => a - b)
  }
}

/** The largest change of a benchmark in that direction; what has none comes last. */
function most([, results]: Found, direction: 1 | -1): number {
  return Math.max(
    ...results.map(({ change }) =>
      change === null ? -Infinity : direction * Math.log(change.ratio),
    ),
  )
}
