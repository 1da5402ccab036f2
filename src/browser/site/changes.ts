import type { BranchPage, ListedChange, MetricChoice } from '../../site/contract.ts'
import { domElement, nameNode, outward, inScroller } from './dom.ts'
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
  const title = domElement('h2', {}, 'Where levels changed')
  if (changes.length === 0) {
    return domElement(
      'section',
      {},
      title,
      domElement('p', { class: 'quiet' }, 'Nowhere in these pushes.'),
    )
  }
  const body = domElement(
    'tbody',
    {},
    ...changes.slice(0, listedAtFirst).map((each) => row(each, around)),
  )
  const more = changes.length - listedAtFirst
  const button = domElement('button', { type: 'button' }, `Show ${more} more`)
  button.addEventListener('click', () => {
    body.append(...changes.slice(listedAtFirst).map((each) => row(each, around)))
    button.remove()
  })
  return domElement(
    'section',
    {},
    title,
    inScroller(
      'Where levels changed',
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
            domElement('th', { scope: 'col', class: 'figure' }, 'Change'),
            domElement('th', { scope: 'col', class: 'figure' }, '95 % interval'),
            domElement('th', { scope: 'col' }, 'Commits'),
            domElement('th', { scope: 'col' }, 'Measured'),
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
  return domElement(
    'tr',
    {},
    domElement(
      'td',
      {},
      domElement('a', { href: addressOf({ ...state, benchmark: id }) }, nameNode(name)),
    ),
    domElement(
      'td',
      { class: 'figure' },
      domElement('b', { class: `tone-${toneOf(change)}` }, changeWords(change, metric)),
    ),
    domElement('td', { class: 'figure' }, intervalText(change, metric) ?? ''),
    domElement('td', {}, rangeLink(change.after, change.commit, webAddress)),
    domElement('td', {}, dayOfPush(page, change.push)),
  )
}

/** The commits between two, of which one changed the level. */
export function rangeLink(after: string, commit: string, webAddress: string | null): HTMLElement {
  const text = domElement('code', {}, `${after.slice(0, 7)}…${commit.slice(0, 7)}`)
  if (webAddress === null) return text
  const [from, to] = [encodeURIComponent(after), encodeURIComponent(commit)]
  return outward(`${webAddress}/compare/${from}...${to}`, text)
}
