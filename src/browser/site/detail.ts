import type {
  BranchPage,
  CommitsFile,
  MetricChoice,
  SeriesFile,
  SeriesLine,
} from '../../site/contract.ts'
import { budgetChart } from './budget-chart.ts'
import { budgetsSection } from './budgets.ts'
import { rangeLink } from './changes.ts'
import { chart, type Chart } from './chart.ts'
import { domElement, nameNode, outward, inScroller, type DomChild } from './dom.ts'
import { plotted, type Plotted } from './plotted.ts'
import { isInRange, spanOf, type PushSpan } from './range.ts'
import { addressOf, type State } from './state.ts'
import { changeWords, counted, dayOfPush, intervalText, toneOf } from './words.ts'

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

/** A push in words: its commit, what was measured, and how it compares with the one before. */
function pushWords(push: number, { line, page, commits, metric, webAddress }: Drawing): Node[] {
  const place = line.pushes.indexOf(push)
  const commit = commits.commits[push] ?? ''
  const { size, unit } = line.scale
  const figure = (value: number): string =>
    `${Number((value / size).toPrecision(4))} ${unit}`.trimEnd()
  const [level, low, high] = [line.levels[place] ?? 0, line.lows[place], line.highs[place]]
  const interval =
    low == null || high == null
      ? ''
      : ` (95 % of the step from before: ${figure(low)} to ${figure(high)})`
  const measured = figure(line.values[place] ?? 0)
  const change = [...line.chained.changes, ...line.absolute.changes].find(
    (one) => one.push === push,
  )
  const address = commitAddress(commit, webAddress)
  const hash = domElement('code', {}, commit.slice(0, 7))
  return [
    domElement(
      'p',
      {},
      address === null ? hash : outward(address, hash),
      ' ',
      domElement(
        'bdi',
        { class: 'subject' },
        commits.subjects[push] || '(the clone does not know this commit)',
      ),
    ),
    domElement(
      'p',
      { class: 'quiet' },
      domElement('bdi', {}, commits.authors[push] || 'unknown author'),
      `, ${dayOfPush(page, push)}, `,
      domElement('bdi', {}, commits.machines[commits.machine[push] ?? 0] ?? ''),
    ),
    domElement('p', {}, `${figure(level)}${interval}; measured then: ${measured}`),
    ...(change === undefined
      ? []
      : [
          domElement(
            'p',
            {},
            'The level changed here: ',
            domElement('b', { class: `tone-${toneOf(change)}` }, changeWords(change, metric)),
            change.accepted === null ? '' : ' Accepted: ',
            change.accepted === null ? null : domElement('bdi', {}, change.accepted),
          ),
        ]),
  ]
}

function commitAddress(commit: string | undefined, webAddress: string | null): string | null {
  if (webAddress === null || commit === undefined || commit === '') return null
  return `${webAddress}/commit/${encodeURIComponent(commit)}`
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

function changesTable(
  changes: SeriesLine['chained']['changes'],
  { page, metric, commits, webAddress }: Detail,
): HTMLElement | null {
  if (changes.length === 0) return null
  const bySize = changes.toSorted(
    (a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)),
  )
  const rows = bySize.map((change) =>
    domElement(
      'tr',
      {},
      domElement(
        'td',
        { class: 'figure' },
        domElement('b', { class: `tone-${toneOf(change)}` }, changeWords(change, metric)),
      ),
      domElement('td', { class: 'figure' }, intervalText(change, metric) ?? ''),
      domElement('td', {}, rangeLink(change.after, change.commit, webAddress)),
      domElement('td', {}, domElement('bdi', {}, commits.subjects[change.push] ?? '')),
      domElement('td', {}, domElement('bdi', {}, commits.authors[change.push] ?? '')),
      domElement('td', {}, dayOfPush(page, change.push)),
    ),
  )
  return domElement(
    'section',
    {},
    domElement('h3', {}, 'Where its level changed'),
    inScroller(
      'Where its level changed',
      table(['.Change', '.95 % interval', 'Commits', 'Subject', 'Author', 'Measured'], rows),
    ),
  )
}

/** So many are for reading; all are in history.csv. */
const mostRows = 500

function pushesTable(
  line: SeriesLine,
  span: PushSpan,
  { page, commits, webAddress }: Detail,
): HTMLElement {
  const { size, unit } = line.scale
  const folded = domElement(
    'details',
    { class: 'pushes' },
    domElement('summary', {}, 'The figures in a table'),
  )
  folded.addEventListener(
    'toggle',
    () => {
      const chosen = line.pushes.flatMap((push, place) =>
        isInRange(push, span) ? [[push, place] as const] : [],
      )
      const rows = chosen
        .slice(-mostRows)
        .toReversed()
        .map(([push, place]) => {
          const commit = commits.commits[push] ?? ''
          const address = commitAddress(commit, webAddress)
          const hash = domElement('code', {}, commit.slice(0, 7))
          return domElement(
            'tr',
            {},
            domElement('td', {}, address === null ? hash : outward(address, hash)),
            domElement(
              'td',
              { class: 'figure' },
              String(Number(((line.values[place] ?? 0) / size).toPrecision(4))),
            ),
            domElement(
              'td',
              { class: 'figure' },
              String(Number(((line.levels[place] ?? 0) / size).toPrecision(4))),
            ),
            domElement('td', {}, dayOfPush(page, push)),
            domElement('td', {}, domElement('bdi', {}, commits.authors[push] ?? '')),
            domElement('td', {}, domElement('bdi', {}, commits.subjects[push] ?? '')),
          )
        })
      const suffix = unit === '' ? '' : `, ${unit}`
      const titles = [
        'Commit',
        `.Measured${suffix}`,
        `.Reckoned${suffix}`,
        'Date',
        'Author',
        'Subject',
      ]
      folded.append(inScroller('The figures', table(titles, rows)))
    },
    { once: true },
  )
  return folded
}

/** Titles of figures begin with a dot. */
function table(titles: readonly string[], rows: readonly HTMLElement[]): HTMLTableElement {
  const heads = titles.map((title) =>
    domElement(
      'th',
      { scope: 'col', class: title.startsWith('.') ? 'figure' : null },
      title.replace(/^\./, ''),
    ),
  )
  return domElement(
    'table',
    {},
    domElement('thead', {}, domElement('tr', {}, ...heads)),
    domElement('tbody', {}, ...rows),
  )
}
