import type {
  BranchPage,
  CommitsFile,
  MetricChoice,
  SeriesFile,
  SeriesLine,
} from '../../site/contract.ts'
import { budgetChart } from './budget-chart.ts'
import { budgetsSection } from './budgets.ts'
import { chart, type Chart } from './chart.ts'
import { commitAddress } from './commit-address.ts'
import { changesTable, pushesTable } from './detail-tables.ts'
import { domElement, nameNode, type DomChild } from './dom.ts'
import { plotted, type Plotted } from './plotted.ts'
import { pushWords } from './push-words.ts'
import { isInRange, spanOf } from './range.ts'
import { addressOf, type State } from './state.ts'
import { counted } from './words.ts'

/** What a benchmark's page is drawn from. */
export interface Detail {
  readonly state: State
  readonly page: BranchPage
  readonly metric: MetricChoice
  /** Number of the benchmark. */
  readonly benchmark: number
  readonly series: SeriesFile
  readonly commits: CommitsFile
  readonly webAddress: string | null
}

/** A benchmark, and what draws it once it stands in the page. */
export interface DetailView {
  readonly children: readonly DomChild[]
  /** Null where there is nothing to draw. */
  readonly draw: (() => Chart) | null
}

export function detail(of: Detail): DetailView {
  const { state, page, metric, benchmark, series } = of
  const { id = '', name = '' } = page.benchmarks[benchmark] ?? {}
  const number = page.metrics.indexOf(metric)
  const line = series.lines.find((one) => one.metric === number)
  const back = domElement(
    'a',
    { class: 'back', href: addressOf({ ...state, benchmark: null }) },
    '‹ All benchmarks',
  )
  const head = [
    domElement('p', {}, back),
    domElement('h2', { class: 'title', tabindex: -1 }, nameNode(name)),
    domElement('p', { class: 'quiet id' }, nameNode(id)),
  ]
  if (line === undefined) {
    const missing = `It has no figures for ${metric.title}.`
    return { children: [...head, domElement('p', { class: 'notice' }, missing)], draw: null }
  }
  const span = spanOf(state.range, page)
  const drawn = plotted(line, span, state.figures, of.commits)
  const own = page.budgets.filter((each) => each.benchmark === benchmark && each.metric === number)
  const told = state.figures === 'chain' ? line.chained : line.absolute
  const changes = told.changes.filter(({ push }) => isInRange(push, span))
  if (drawn.places.length === 0) {
    const missing = 'It has no figures in these pushes.'
    return { children: [...head, domElement('p', { class: 'notice' }, missing)], draw: null }
  }
  const root = domElement('div', {
    class: 'plot',
    tabindex: 0,
    role: 'application',
    'aria-label': `${metric.title} over ${counted(new Set(drawn.places).size, 'push', 'pushes')}: arrow keys choose a push, Enter opens its commit`,
  })
  const said = domElement('div', { class: 'said', role: 'status' })
  const courses = own.map((budget) => budgetChart(budget, line, page))
  return {
    children: [
      ...head,
      domElement('p', { class: 'legend' }, ...legend(drawn, state, told.from)),
      root,
      said,
      changesTable(changes, of),
      own.length === 0 ? null : budgetsSection(own, of),
      ...courses,
      pushesTable(line, span, of),
    ],
    draw: () => drawInto(root, said, { ...of, line, drawn, changes, budgets: own }),
  }
}

interface Drawing extends Detail {
  readonly line: SeriesLine
  readonly drawn: Plotted
  readonly changes: SeriesLine['chained']['changes']
  readonly budgets: BranchPage['budgets']
}

function drawInto(root: HTMLElement, said: HTMLElement, of: Drawing): Chart {
  const { line, drawn, changes, budgets, page, commits, webAddress } = of
  let at: number | null = null
  const show = (push: number | null): void => {
    at = push
    said.replaceChildren(...(push === null ? [hint(webAddress)] : pushWords(push, of)))
  }
  const open = (push: number): void => {
    const address = commitAddress(commits.commits[push], webAddress)
    if (address !== null) window.open(address, '_blank', 'noopener')
  }
  show(null)
  const made = chart(root, { plotted: drawn, line, page, changes, budgets }, show, open)
  root.addEventListener('keydown', (event) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      PageUp: -10,
      PageDown: 10,
      Home: -Infinity,
      End: Infinity,
    }
    const by = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined
    if (by !== undefined) {
      event.preventDefault()
      made.step(by)
    } else if (event.key === 'Enter' && at !== null) open(at)
  })
  return made
}

function hint(webAddress: string | null): HTMLElement {
  const click = webAddress === null ? '' : ' A click opens the commit.'
  return domElement(
    'p',
    { class: 'quiet' },
    `Point at the line, or use the arrow keys, to see a push.${click}`,
  )
}

function legend(
  { lines }: Plotted,
  { figures }: State,
  from: SeriesLine['chained']['from'],
): readonly DomChild[] {
  const told = {
    chain:
      'Changes of level are told from pushes compared with the one before, side by side in one job.',
    values: 'Changes of level are told from the figures of one CPU model, by two of three tests.',
    'too-short': 'There are too few pushes to tell changes of level.',
  }[from]
  const own =
    figures === 'chain'
      ? [
          domElement(
            'span',
            { class: 'key' },
            'what the newest machine would have shown, by same-job ratios',
          ),
          domElement('span', { class: 'key band' }, '95 % interval of each step'),
        ]
      : [
          ...lines.map(({ name }, i) =>
            domElement('span', { class: `key key-${i + 1}` }, nameNode(name)),
          ),
          domElement('span', { class: 'key band' }, '95 % of the figures at a level'),
        ]
  return [...own, domElement('span', { class: 'told' }, told)]
}
