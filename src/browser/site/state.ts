/** What is shown. All of it stands in the address, so that it can be sent to somebody. */
export interface State {
  /** A branch's name; null for the first. */
  readonly branch: string | null
  /** A metric's name; null for the first that there is. */
  readonly metric: string | null
  readonly figures: 'chain' | 'absolute'
  /** So many of the newest pushes, or all, or those of some days. */
  readonly range: ShownRange
  readonly text: string
  readonly order: Order
  /** A benchmark's id; null for the overview. */
  readonly benchmark: string | null
}

export type ShownRange =
  | { readonly kind: 'newest'; readonly pushes: number }
  | { readonly kind: 'all' }
  /** ISO days, both within; empty for no end. */
  | { readonly kind: 'days'; readonly from: string; readonly to: string }

export const ranges = [20, 100, 500] as const

export const orders = {
  suite: 'As measured',
  worse: 'Slower in 30 pushes first',
  better: 'Faster in 30 pushes first',
  name: 'By name',
} as const

export type Order = keyof typeof orders

export const stateAtFirst: State = {
  branch: null,
  metric: null,
  figures: 'chain',
  range: { kind: 'newest', pushes: 100 },
  text: '',
  order: 'suite',
  benchmark: null,
}

/** @param hash of an address, which anybody may have written: what it says wrongly counts as not said */
export function stateIn(hash: string): State {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const order = said.get('order')
  return {
    branch: said.get('branch'),
    metric: said.get('metric'),
    figures: said.get('figures') === 'absolute' ? 'absolute' : 'chain',
    range: rangeIn(said),
    text: said.get('q') ?? '',
    order: isOrder(order) ? order : 'suite',
    benchmark: said.get('benchmark'),
  }
}

export function addressOf({
  branch,
  metric,
  figures,
  range,
  text,
  order,
  benchmark,
}: State): string {
  const said = new URLSearchParams()
  if (benchmark !== null) said.set('benchmark', benchmark)
  if (branch !== null) said.set('branch', branch)
  if (metric !== null) said.set('metric', metric)
  if (figures === 'absolute') said.set('figures', figures)
  if (range.kind === 'all') said.set('range', 'all')
  if (range.kind === 'newest' && range.pushes !== 100) said.set('range', String(range.pushes))
  if (range.kind === 'days') {
    said.set('from', range.from)
    said.set('to', range.to)
  }
  if (text !== '') said.set('q', text)
  if (order !== 'suite') said.set('order', order)
  return `#${said.toString()}`
}

function rangeIn(said: URLSearchParams): ShownRange {
  const [from, to] = [dayOf(said.get('from')), dayOf(said.get('to'))]
  if (said.has('from') || said.has('to')) return { kind: 'days', from, to }
  if (said.get('range') === 'all') return { kind: 'all' }
  const pushes = Number(said.get('range'))
  return { kind: 'newest', pushes: ranges.find((one) => one === pushes) ?? 100 }
}

function dayOf(text: string | null): string {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : ''
}

export function isOrder(text: string | null): text is Order {
  return text !== null && Object.hasOwn(orders, text)
}
