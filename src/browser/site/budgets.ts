import type { BranchPage, BudgetCourse } from '../../site/contract.ts'
import { element, nameNode, scrolled } from './dom.ts'
import { addressOf, type State } from './state.ts'

const signs = {
  exceeded: ['bad', '✗', 'exceeded'],
  near: ['doubtful', '!', 'within 10 % of its limit'],
  met: ['good', '✓', 'met'],
} as const satisfies Record<BudgetCourse['status'], readonly [string, string, string]>

/** The budgets by their newest figures, the most used first; nothing where there are none. */
export function budgetsSection(
  budgets: readonly BudgetCourse[],
  { state, page }: { readonly state: State; readonly page: BranchPage },
): HTMLElement | null {
  if (budgets.length === 0) return null
  return element(
    'section',
    {},
    element('h2', {}, 'Budgets'),
    scrolled(
      'Budgets',
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, 'Benchmark'),
            element('th', { scope: 'col' }, 'Metric'),
            element('th', { scope: 'col', class: 'figure' }, 'Newest'),
            element('th', { scope: 'col', class: 'figure' }, 'Limit'),
            element('th', { scope: 'col', class: 'figure' }, 'Used'),
            element('th', { scope: 'col' }, 'When'),
            element('th', { scope: 'col' }, 'Status'),
          ),
        ),
        element('tbody', {}, ...budgets.map((budget) => row(budget, state, page))),
      ),
    ),
  )
}

function row(budget: BudgetCourse, state: State, page: BranchPage): HTMLElement {
  const { id = '', name = '' } = page.benchmarks[budget.benchmark] ?? {}
  const metric = page.metrics[budget.metric]
  const [tone, sign, word] = signs[budget.status]
  const href = addressOf({ ...state, metric: metric?.name ?? null, benchmark: id })
  return element(
    'tr',
    {},
    element('td', {}, element('a', { href }, nameNode(name))),
    element('td', {}, element('bdi', {}, metric?.title ?? '')),
    element('td', { class: 'figure' }, budget.newestText),
    element(
      'td',
      { class: 'figure' },
      `${budget.bound === 'max' ? 'at most' : 'at least'} ${budget.limitText}`,
    ),
    element('td', { class: 'figure' }, `${(budget.share * 100).toFixed(0)} %`),
    element(
      'td',
      {},
      nameNode(budget.tier),
      budget.gates ? '' : element('small', {}, ' does not gate yet'),
    ),
    element(
      'td',
      {},
      element(
        'span',
        { class: `sign tone-${tone}` },
        element('span', { 'aria-hidden': 'true' }, sign),
        ` ${word}`,
      ),
    ),
  )
}
