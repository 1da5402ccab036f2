import type { BranchPage, CommitsFile, MetricChoice, SeriesLine } from '../../site/contract.ts'
import { commitAddress } from './commit-address.ts'
import { domElement, outward } from './dom.ts'
import { changeWords, dayOfPush, toneOf } from './words.ts'

interface Of {
  readonly line: SeriesLine
  readonly page: BranchPage
  readonly commits: CommitsFile
  readonly metric: MetricChoice
  readonly webAddress: string | null
}

/** A push in words: its commit, what was measured, and how it compares with the one before. */
export function pushWords(push: number, { line, page, commits, metric, webAddress }: Of): Node[] {
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
