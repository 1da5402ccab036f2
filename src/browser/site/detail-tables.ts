/** The tables below a benchmark's line: where its level changed, and its figures. */
import type { BranchPage, CommitsFile, MetricChoice, SeriesLine } from '../../site/contract.ts'
import { rangeLink } from './changes.ts'
import { commitAddress } from './commit-address.ts'
import { domElement, inScroller, outward } from './dom.ts'
import { isInRange, type PushSpan } from './range.ts'
import { changeWords, dayOfPush, intervalText, toneOf } from './words.ts'

interface Of {
  readonly page: BranchPage
  readonly metric: MetricChoice
  readonly commits: CommitsFile
  readonly webAddress: string | null
}

export function changesTable(
  changes: SeriesLine['chained']['changes'],
  { page, metric, commits, webAddress }: Of,
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

export function pushesTable(
  line: SeriesLine,
  span: PushSpan,
  { page, commits, webAddress }: Of,
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
