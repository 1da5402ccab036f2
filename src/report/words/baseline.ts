import type {
  BaselineOutcome,
  BaselineReport,
  Change,
  RecordedReport,
  Report,
  SuspectedBenchmark,
} from '../../model/index.ts'
import { count } from './count.ts'
import { formatDuration } from './duration.ts'
import { formatChange } from './percent.ts'
import { name, plain, type Phrase } from '../text/phrase.ts'

/** Which baseline the base had, from which commit and how old, and what its recorded runs make one suspect. */
export function baselineFacts({ baseline, createdAt }: Report): Phrase[][] {
  if (baseline === null) return []
  const { recorded } = baseline
  return [found(baseline, createdAt), ...(recorded === null ? [] : [advice(recorded)])]
}

function found({ outcome, storage }: BaselineReport, now: string): Phrase[] {
  switch (outcome.kind) {
    case 'found':
      return [
        plain(`baseline ${matches[outcome.match]} `),
        name(outcome.branch),
        plain(' at '),
        name(outcome.commit.slice(0, 7)),
        plain(`, saved ${age(outcome.createdAt, now)} in `),
        name(storage),
        plain(': '),
        ...treeWords(outcome.tree),
      ]
    case 'missing':
      return [plain('no baseline in '), name(storage), plain(': the base was prepared from git')]
    case 'unreachable':
      return [plain('a baseline may exist, but could not be asked for: '), name(outcome.message)]
    case 'corrupt':
      return [
        plain('the baseline in '),
        name(storage),
        plain(' is damaged, and was not used: '),
        name(outcome.message),
      ]
    case 'incompatible':
      return [
        plain('the baseline in '),
        name(storage),
        plain(' does not fit, and was not used: '),
        name(outcome.message),
      ]
  }
}

const matches = {
  exact: 'of',
  ancestor: 'of an earlier commit of',
  branch: 'approximate, the newest of',
  'default-branch': 'approximate, the newest of the default branch',
} as const satisfies Record<Extract<BaselineOutcome, { kind: 'found' }>['match'], string>

function treeWords(tree: Extract<BaselineOutcome, { kind: 'found' }>['tree']): Phrase[] {
  return tree.kind === 'used'
    ? [plain(`its prepared checkout was restored in ${formatDuration(tree.seconds)}`)]
    : [plain('the base was prepared from git')]
}

/** Clocks of runners differ by seconds; what comes from the future is as old as can be. */
function age(from: string, now: string): string {
  const seconds = (Date.parse(now) - Date.parse(from)) / 1000
  if (seconds < 0) return 'at a time that is yet to come'
  const days = Math.floor(seconds / 86_400)
  return days >= 2 ? `${days} days ago` : `${formatDuration(seconds)} ago`
}

const mostNamed = 5

function advice({ runs, factor, suspected }: RecordedReport): Phrase[] {
  const behind = `${count(runs, 'recorded run')} of the branch`
  const speed = speedWords(factor)
  if (suspected.length === 0) return [plain(`${behind}${speed}: nothing stands out`)]
  const named = suspected
    .slice(0, mostNamed)
    .flatMap((each, i) => [
      plain(i === 0 ? '' : ', '),
      name(each.name),
      plain(` ${formatChange(changeOf(each), each.metric)}`),
    ])
  const others = suspected.length - mostNamed
  return [
    plain(`${behind}${speed} make one suspect: `),
    ...named,
    ...(others > 0 ? [plain(` and ${others} more`)] : []),
    plain(' (other machines, other days: measured first, and decided by this run alone)'),
  ]
}

/** A suite's factor far above the machine's own says that the code is slower everywhere. */
function speedWords({ ratio, from, machine }: RecordedReport['factor']): string {
  if (from === 'nothing') return ''
  const alone =
    from === 'suite' && machine !== null ? ` (the machine alone ${machine.toFixed(2)})` : ''
  return `, beside which this one took ${ratio.toFixed(2)} times as long as a whole${alone}`
}

/** What such runs scatter by is how far the change is known. */
function changeOf({ ratio, predicted }: SuspectedBenchmark): Change {
  const { low, middle, high } = predicted
  return { ratio, low: (ratio * middle) / high, high: (ratio * middle) / low }
}
