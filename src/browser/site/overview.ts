import type {
  BranchPage,
  Card,
  KnownChange,
  MetricChoice,
  MetricPage,
} from '../../site/contract.ts'
import { budgetsSection } from './budgets.ts'
import { changesSection } from './changes.ts'
import { domElement, nameNode, type DomChild } from './dom.ts'
import { isInRange, spanOf } from './range.ts'
import { spark } from './spark.ts'
import { addressOf, type State } from './state.ts'
import { changeWords, counted, intervalText, toneOfMany } from './words.ts'

/** What the overview is drawn from. */
export interface Overview {
  readonly state: State
  readonly page: BranchPage
  readonly metric: MetricChoice
  readonly metricPage: MetricPage
  readonly webAddress: string | null
}

/** All benchmarks at a glance, then where levels changed, then the budgets. */
export function overview(overviewOf: Overview): readonly DomChild[] {
  const { state, page, metric, metricPage } = overviewOf
  const wanted = state.text.trim().toLowerCase()
  const found = metricPage.cards.filter(({ benchmark }) => {
    const { id = '', name = '' } = page.benchmarks[benchmark] ?? {}
    return id.toLowerCase().includes(wanted) || name.toLowerCase().includes(wanted)
  })
  const numbers = new Set(found.map(({ benchmark }) => benchmark))
  const span = spanOf(state.range, page)
  const changes = metricPage.changes.filter(
    ({ benchmark, push }) => numbers.has(benchmark) && isInRange(push, span),
  )
  return [
    domElement(
      'p',
      { class: 'found', role: 'status' },
      found.length === 0
        ? 'No benchmark is called so.'
        : `${counted(found.length, 'benchmark', 'benchmarks')}, ${metric.title}. Lines go over the newest 60 pushes.`,
    ),
    domElement(
      'ul',
      { class: 'cards' },
      ...inOrder(found, overviewOf).map((card) => domElement('li', {}, cardLink(card, overviewOf))),
    ),
    changesSection(changes, overviewOf),
    budgetsSection(
      page.budgets.filter(({ benchmark }) => numbers.has(benchmark)),
      overviewOf,
    ),
  ]
}

function inOrder(cards: readonly Card[], { state, page }: Overview): readonly Card[] {
  const logOf = ({ since30 }: Card): number => Math.log(since30?.ratio ?? 1)
  const named = ({ benchmark }: Card): string => page.benchmarks[benchmark]?.name ?? ''
  switch (state.order) {
    case 'suite':
      return cards.toSorted((a, b) => a.benchmark - b.benchmark)
    case 'worse':
      return cards.toSorted((a, b) => logOf(b) - logOf(a))
    case 'better':
      return cards.toSorted((a, b) => logOf(a) - logOf(b))
    case 'name':
      return cards.toSorted((a, b) => named(a).localeCompare(named(b), 'en', { numeric: true }))
  }
}

function cardLink(card: Card, { state, page, metric }: Overview): HTMLElement {
  const { id = '', name = '' } = page.benchmarks[card.benchmark] ?? {}
  const behind = page.pushes - 1 - card.push
  return domElement(
    'a',
    { class: 'card', href: addressOf({ ...state, benchmark: id }), title: id },
    domElement('span', { class: 'name' }, nameNode(name)),
    domElement('span', { class: 'newest' }, card.newest),
    spark(card),
    domElement(
      'span',
      { class: 'since' },
      ...since('release', card.sinceRelease, metric),
      ...since('30 pushes', card.since30, metric),
      behind === 0
        ? null
        : domElement(
            'span',
            { class: 'quiet' },
            `not in the newest ${counted(behind, 'push', 'pushes')}`,
          ),
    ),
  )
}

function since(
  what: string,
  change: KnownChange | null,
  metric: MetricChoice,
): readonly DomChild[] {
  if (change === null) return []
  const interval = intervalText(change, metric)
  return [
    domElement(
      'span',
      { title: interval === null ? null : `95 % CI ${interval}` },
      `${what} `,
      domElement('b', { class: `tone-${toneOfMany(change)}` }, changeWords(change, metric)),
    ),
  ]
}
