import type { BranchPage, BudgetCourse } from '../../site/contract.ts'
import { domElement, nameNode, inScroller } from './dom.ts'
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
  return domElement(
    'section',
    {},
    domElement('h2', {}, 'Budgets'),
    inScroller(
      'Budgets',
      domElement(
        'table',
        {},
        domElement(
          'thead',
          {},
          domElement(
            'tr',
            {},
            domElement('th', { scope: 'col' }, 'Benchmark'),
            domElement('th', { scope: 'col' }, 'Metric'),
            domElement('th', { scope: 'col', class: 'figure' }, 'Newest'),
            domElement('th', { scope: 'col', class: 'figure' }, 'Limit'),
            domElement('th', { scope: 'col', class: 'figure' }, 'Used'),
            domElement('th', { scope: 'col' }, 'When'),
            domElement('th', { scope: 'col' }, 'Status'),
          ),
        ),
        domElement('tbody', {}, ...budgets.map((budget) => row(budget, state, page))),
      ),
    ),
  )
}

function row(budget: BudgetCourse, state: State, page: BranchPage): HTMLElement {
  const { id = '', name = '' } = page.benchmarks[budget.benchmark] ?? {}
  const metric = page.metrics[budget.metric]
  const [tone, sign, word] = signs[budget.status]
  const href = addressOf({ ...state, metric: metric?.name ?? null, benchmark: id })
  return domElement(
    'tr',
    {},
    domElement('td', {}, domElement('a', { href }, nameNode(name))),
    domElement('td', {}, domElement('bdi', {}, metric?.title ?? '')),
    domElement('td', { class: 'figure' }, budget.newestText),
    domElement(
      'td',
      { class: 'figure' },
      `${budget.bound === 'max' ? 'at most' : 'at least'} ${budget.limitText}`,
    ),
    domElement('td', { class: 'figure' }, `${(budget.share * 100).toFixed(0)} %`),
    domElement(
      'td',
      {},
      nameNode(budget.tier),
      budget.gates ? '' : domElement('small', {}, ' does not gate yet'),
    ),
    domElement(
      'td',
      {},
      domElement(
        'span',
        { class: `sign tone-${tone}` },
        domElement('span', { 'aria-hidden': 'true' }, sign),
        ` ${word}`,
      ),
    ),
  )
}
