/** The page of trends: shows what its address says, and puts what is chosen into the address. */
import type { BranchPage, SiteIndex } from '../../site/contract.ts'
import type { Chart } from './chart.ts'
import { controls } from './controls.ts'
import { detail } from './detail.ts'
import { domElement, nameNode, outward, type DomChild } from './dom.ts'
import { loadBranch, loadCommits, loadIndex, loadMetric, loadSeriesFile, takeData } from './load.ts'
import { overview } from './overview.ts'
import { addressOf, stateIn, type State } from './state.ts'
import { addThemeSwitch } from '../theme.ts'
import { counted } from './words.ts'

takeData()

const header = domElement('header')
const chosen = domElement('div')
const main = domElement('main', { id: 'main' })
const footer = domElement('footer')
const skip = domElement('a', { class: 'skip', href: '#main' }, 'Skip to the figures')
skip.addEventListener('click', (event) => {
  event.preventDefault()
  main.querySelector<HTMLElement>('h2, a, [tabindex]')?.focus()
})
document.body.append(skip, header, chosen, main, footer)

let state = stateIn(location.hash)
let drawnChart: Chart | null = null
/** Counts what was asked to be shown, so that what arrives late is not. */
let turn = 0

window.addEventListener('hashchange', () => {
  const before = state
  state = stateIn(location.hash)
  void show(before)
})
window.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement
  if (event.key === '/' && !isTyping) {
    const box = document.querySelector<HTMLInputElement>('input[type=search]')
    if (box !== null) {
      event.preventDefault()
      box.focus()
    }
  }
  if (event.key === 'Escape' && state.benchmark !== null) change({ benchmark: null })
})
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawnChart?.redraw())
// The folded table is to be on paper as well.
window.addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details')) folded.open = true
})
void show(null)

function change(changed: Partial<State>): void {
  const before = state
  state = { ...state, ...changed }
  const isTyping = 'text' in changed
  // Letters of a search are no places to come back to.
  history[isTyping ? 'replaceState' : 'pushState'](null, '', addressOf(state))
  void show(before)
}

async function show(before: State | null): Promise<void> {
  const own = ++turn
  try {
    const index = await loadIndex()
    const branch = index.branches.find(({ name }) => name === state.branch) ?? index.branches[0]
    if (branch === undefined) throw new Error('this site has no branch')
    const page = await loadBranch(branch.folder)
    const children = await content(index, branch.folder, page)
    if (own !== turn) return
    showHeader(index, branch.name, page)
    showControls(index, page, before)
    drawnChart?.destroy()
    drawnChart = null
    main.replaceChildren(...children.nodes.filter((child) => child !== null))
    drawnChart = children.draw?.() ?? null
    if (before !== null && before.benchmark !== state.benchmark) {
      scrollTo(0, 0)
      main.querySelector<HTMLElement>('h2.title')?.focus({ preventScroll: true })
    }
    document.body.dataset['ready'] = String(own)
  } catch (error) {
    if (own !== turn) return
    const reason = error instanceof Error ? error.message : String(error)
    main.replaceChildren(
      domElement(
        'p',
        { class: 'notice', role: 'alert' },
        `The figures cannot be shown: ${reason}.`,
      ),
    )
  }
}

interface Content {
  readonly nodes: readonly DomChild[]
  readonly draw: (() => Chart) | null
}

async function content(index: SiteIndex, folder: string, page: BranchPage): Promise<Content> {
  const { webAddress } = index
  const metric = page.metrics.find(({ name }) => name === state.metric) ?? page.metrics[0]
  if (metric === undefined) {
    const text = 'No push of this branch has figures yet.'
    return { nodes: [domElement('p', { class: 'notice' }, text)], draw: null }
  }
  const number = page.metrics.indexOf(metric)
  if (state.benchmark === null) {
    const metricPage = await loadMetric(folder, number)
    return { nodes: overview({ state, page, metric, metricPage, webAddress }), draw: null }
  }
  const benchmark = page.benchmarks.findIndex(({ id }) => id === state.benchmark)
  if (benchmark === -1) {
    const back = domElement(
      'a',
      { href: addressOf({ ...state, benchmark: null }) },
      'All benchmarks',
    )
    const text = ['No benchmark of this branch is called ', nameNode(state.benchmark), '. ', back]
    return { nodes: [domElement('p', { class: 'notice' }, ...text)], draw: null }
  }
  const [series, commits] = await Promise.all([
    loadSeriesFile(folder, benchmark),
    loadCommits(folder),
  ])
  const view = detail({ state, page, metric, benchmark, series, commits, webAddress })
  return { nodes: view.children, draw: view.draw }
}

function showHeader(index: SiteIndex, branch: string, page: BranchPage): void {
  const { title, createdAt, webAddress } = index
  const name = webAddress === null ? nameNode(title) : outward(webAddress, nameNode(title))
  const days =
    page.from === null ? '' : `, ${page.from.slice(0, 10)} to ${(page.to ?? '').slice(0, 10)}`
  header.replaceChildren(
    domElement('h1', {}, 'Benchmarks of ', name),
    domElement(
      'p',
      { class: 'quiet' },
      nameNode(branch),
      `: ${counted(page.pushes, 'push', 'pushes')}${days}`,
    ),
  )
  addThemeSwitch(header, () => drawnChart?.redraw())
  const unknown =
    page.unknownCommits === 0
      ? []
      : [
          domElement(
            'p',
            {},
            `Of ${counted(page.unknownCommits, 'push', 'pushes')} the clone did not know the commit: a site made from a whole clone (fetch-depth: 0) has its subject and author.`,
          ),
        ]
  footer.replaceChildren(
    ...unknown,
    domElement(
      'p',
      {},
      `Made ${createdAt.slice(0, 16).replace('T', ' ')} UTC by benchgate. `,
      domElement('a', { href: 'history.csv', download: true }, 'All figures as CSV'),
    ),
  )
}

/** Whoever types into the search goes on typing. */
function showControls(index: SiteIndex, page: BranchPage, before: State | null): void {
  const isTyping =
    document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'search'
  const isSame = before !== null && before.text !== state.text && isTyping
  if (isSame) return
  const place = [...chosen.querySelectorAll('select, input')].indexOf(
    document.activeElement ?? document.body,
  )
  chosen.replaceChildren(controls(state, index, page, change))
  if (place !== -1) chosen.querySelectorAll<HTMLElement>('select, input')[place]?.focus()
}
