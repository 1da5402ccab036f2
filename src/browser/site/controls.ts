import type { BranchPage, SiteIndex } from '../../site/contract.ts'
import { domElement, type DomChild } from './dom.ts'
import { isOrder, orders, ranges, stateAtFirst, type ShownRange, type State } from './state.ts'

/** What is shown can be chosen by these; what there is only one of, is no choice. */
export function controls(
  state: State,
  index: SiteIndex,
  page: BranchPage,
  change: (changed: Partial<State>) => void,
): HTMLElement {
  const isOverview = state.benchmark === null
  const [firstBranch] = index.branches
  const [firstMetric] = page.metrics
  const days = state.range.kind === 'days' ? state.range : { from: '', to: '' }
  const form = domElement(
    'form',
    { class: 'controls', 'aria-label': 'What is shown' },
    isOverview ? labelled('Search', searchBox(state, change)) : null,
    index.branches.length < 2
      ? null
      : labelled(
          'Branch',
          choice(
            'branch',
            index.branches.map(({ name }) => [name, name]),
            state.branch ?? firstBranch?.name ?? '',
            (branch) => change({ branch: branch === firstBranch?.name ? null : branch }),
          ),
        ),
    page.metrics.length < 2
      ? null
      : labelled(
          'Metric',
          choice(
            'metric',
            page.metrics.map(({ name, title }) => [name, title]),
            state.metric ?? firstMetric?.name ?? '',
            (metric) => change({ metric: metric === firstMetric?.name ? null : metric }),
          ),
        ),
    labelled(
      'Pushes',
      choice(
        'range',
        [
          ...ranges.map((count) => [String(count), `the newest ${count}`] as const),
          ['all', 'all'],
          ['days', 'of some days'],
        ],
        state.range.kind === 'newest' ? String(state.range.pushes) : state.range.kind,
        (value) => change({ range: rangeOf(value) }),
      ),
    ),
    ...(state.range.kind === 'days'
      ? [
          labelled(
            'From',
            dayBox('from', days.from, (from) =>
              change({ range: { kind: 'days', from, to: days.to } }),
            ),
          ),
          labelled(
            'To',
            dayBox('to', days.to, (to) => change({ range: { kind: 'days', from: days.from, to } })),
          ),
        ]
      : []),
    isOverview
      ? labelled(
          'Order',
          choice('order', Object.entries(orders), state.order, (value) => {
            change({ order: isOrder(value) ? value : stateAtFirst.order })
          }),
        )
      : labelled(
          'Figures',
          choice(
            'figures',
            [
              ['chain', 'same-job ratios'],
              ['absolute', 'as measured'],
            ],
            state.figures,
            (value) => change({ figures: value === 'absolute' ? 'absolute' : 'chain' }),
          ),
        ),
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  return form
}

function rangeOf(value: string): ShownRange {
  if (value === 'all') return { kind: 'all' }
  return value === 'days'
    ? { kind: 'days', from: '', to: '' }
    : { kind: 'newest', pushes: Number(value) }
}

function labelled(text: string, control: DomChild): HTMLElement {
  return domElement('label', {}, domElement('span', {}, text), control)
}

function searchBox({ text }: State, change: (changed: Partial<State>) => void): HTMLElement {
  const box = domElement('input', {
    type: 'search',
    name: 'search',
    placeholder: 'Benchmark  /',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  box.value = text
  box.addEventListener('input', () => change({ text: box.value }))
  return box
}

function dayBox(name: string, day: string, chosen: (day: string) => void): HTMLElement {
  const box = domElement('input', { type: 'date', name })
  box.value = day
  box.addEventListener('change', () => chosen(box.value))
  return box
}

function choice(
  name: string,
  entries: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const options = entries.map(([value, text]) =>
    domElement('option', { value, selected: value === chosen }, text),
  )
  const select = domElement('select', { name }, ...options)
  select.addEventListener('change', () => choose(select.value))
  return select
}
