import type { BranchPage, ListedChange, MetricChoice } from '../../site/contract.ts'
import { element, nameNode, outward, scrolled } from './dom.ts'
import { addressOf, type State } from './state.ts'
import { changeWords, dayOfPush, intervalText, toneOf } from './words.ts'

interface Around {
  readonly state: State
  readonly page: BranchPage
  readonly metric: MetricChoice
  readonly webAddress: string | null
}

/** More are there to be asked for. */
const listedAtFirst = 15

/** Where levels changed, the largest change first, each with its commits. */
export function changesSection(changes: readonly ListedChange[], around: Around): HTMLElement {
  const title = element('h2', {}, 'Where levels changed')
  if (changes.length === 0) {
    return element(
      'section',
      {},
      title,
      element('p', { class: 'quiet' }, 'Nowhere in these pushes.'),
    )
  }
  const body = element(
    'tbody',
    {},
    ...changes.slice(0, listedAtFirst).map((each) => row(each, around)),
  )
  const more = changes.length - listedAtFirst
  const button = element('button', { type: 'button' }, `Show ${more} more`)
  button.addEventListener('click', () => {
    body.append(...changes.slice(listedAtFirst).map((each) => row(each, around)))
    button.remove()
  })
  return element(
    'section',
    {},
    title,
    scrolled(
      'Where levels changed',
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
            element('th', { scope: 'col', class: 'figure' }, 'Change'),
            element('th', { scope: 'col', class: 'figure' }, '95 % interval'),
            element('th', { scope: 'col' }, 'Commits'),
            element('th', { scope: 'col' }, 'Measured'),
          ),
        ),
        body,
      ),
    ),
    more > 0 ? button : null,
  )
}

function row(change: ListedChange, { state, page, metric, webAddress }: Around): HTMLElement {
  const { id = '', name = '' } = page.benchmarks[change.benchmark] ?? {}
  return element(
    'tr',
    {},
    element(
      'td',
      {},
      element('a', { href: addressOf({ ...state, benchmark: id }) }, nameNode(name)),
    ),
    element(
      'td',
      { class: 'figure' },
      element('b', { class: `tone-${toneOf(change)}` }, changeWords(change, metric)),
    ),
    element('td', { class: 'figure' }, intervalText(change, metric) ?? ''),
    element('td', {}, rangeLink(change.after, change.commit, webAddress)),
    element('td', {}, dayOfPush(page, change.push)),
  )
}

/** The commits between two, of which one changed the level. */
export function rangeLink(after: string, commit: string, webAddress: string | null): HTMLElement {
  const text = element('code', {}, `${after.slice(0, 7)}…${commit.slice(0, 7)}`)
  if (webAddress === null) return text
  const [from, to] = [encodeURIComponent(after), encodeURIComponent(commit)]
  return outward(`${webAddress}/compare/${from}...${to}`, text)
}
