import {
  instructionsChange,
  type BenchmarkReport,
  type CountsReason,
  type DeoptsReason,
  type InstructionsReason,
  type KeptReach,
  type MetricName,
  type Mover,
  type MoversReason,
  type PairedCount,
  type Reason,
  type Result,
} from '../../model/index.ts'
import { plain, sentence, type Phrase, type Phrases } from '../text/phrase.ts'
import { displayName } from '../text/display-name.ts'
import { grouped } from './count.ts'
import { deoptText } from './deopt-words.ts'
import { formatLimit, formatPercent } from './percent.ts'
import { formatQuantity } from './quantity.ts'
import { keptReachText } from './reach-words.ts'

/** What is known of why a benchmark changed. */
export interface KnownReasons {
  /** Null where nobody has looked. */
  readonly reach: KeptReach | null
  readonly why: readonly Reason[]
}

/**
 * Why a result changed, in one line such as `reaches src/parse.ts:41-58 · self time +3.1 ms in tokenize · allocations equal`.
 *
 * @returns empty where nothing is known of it
 */
export function reasonPhrases(
  benchmark: BenchmarkReport,
  result: Result,
  { reach, why }: KnownReasons,
): Phrases {
  const reaching = reach?.kind === 'reaches' ? [sentence(keptReachText(reach), 200)] : []
  const texts = reasonTexts(benchmark, result, why).map((text) => sentence(text, 200))
  return [...reaching, ...texts].flatMap((phrase, at): Phrase[] =>
    at === 0 ? [phrase] : [plain(' · '), phrase],
  )
}

/** The same without what it reaches, a part each: hostile text, since functions and files are the versions' own. */
export function reasonTexts(
  benchmark: BenchmarkReport,
  result: Result,
  why: readonly Reason[],
): readonly string[] {
  if (result.verdict !== 'regressed' && result.verdict !== 'suspected') return []
  const known = order.flatMap((kind) => why.filter((reason) => reason.kind === kind))
  return [...known.map(reasonText), allocationsText(benchmark, result)].filter(
    (text) => text !== '',
  )
}

/** What tells the most first. */
const order = [
  'movers',
  'deopts',
  'instructions',
  'counts',
] as const satisfies readonly Reason['kind'][]

function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'instructions':
      return instructionsText(reason)
    case 'movers':
      return moversText(reason)
    case 'deopts':
      return deoptsText(reason)
    case 'counts':
      return countsText(reason)
  }
}

/** Differences below it are nobody's: counts of one arm differ by less, and so do addresses and lengths of paths. */
const leastInstructions = 0.001

/** Such as `+12 % instructions`; empty where there is no figure. */
function instructionsText(reason: InstructionsReason): string {
  const change = instructionsChange(reason)
  if (change === null) return ''
  const { ratio, spread } = change
  const isEqual = Math.abs(ratio - 1) <= Math.max(spread, leastInstructions)
  // Equal work may still be slower for what the change does: it waits, or reaches memory in another order.
  if (isEqual) return 'instructions equal: memory, waiting, layout or environment'
  return `${ratio < 1 ? '−' : '+'}${formatPercent(Math.abs(ratio - 1))} instructions`
}

const mostMoversNamed = 2

/** Such as `self time +3.1 ms in tokenize, −0.4 ms in scan (no longer seen)`; empty where none moved. */
function moversText({ movers, others }: MoversReason): string {
  const named = movers.slice(0, mostMoversNamed).map(moverText)
  if (named.length === 0) return ''
  const more = movers.length - named.length + others
  return `self time ${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`
}

function moverText(mover: Mover): string {
  const by = mover.head - mover.base
  const how = howSeen[mover.how]
  const figure = formatQuantity('s', Math.abs(by), 2)
  return `${by < 0 ? '−' : '+'}${figure} in ${functionText(mover)}${how === '' ? '' : ` (${how})`}`
}

/** A profile tells what it has seen, and not whether there is more. */
export const howSeen = { changed: '', new: 'not seen before', gone: 'no longer seen' } as const

const namedColumns = 60

/** A function as a reader finds it: by its name, or where it begins. Hostile text. */
export function functionText({ name, path, line }: Pick<Mover, 'name' | 'path' | 'line'>): string {
  if (name !== '') return displayName(name, namedColumns)
  if (path === '') return 'native code'
  const place = displayName(path.replace(/^\.[/\\]/, ''), namedColumns)
  return line === 0 ? place : `${place}:${line}`
}

const mostDeoptsNamed = 2

/** Such as `deoptimised 6 times in tokenize (wrong map) at src/a.ts:12`; empty where the base alone has any. */
function deoptsText({ sites }: DeoptsReason): string {
  const own = sites.filter(({ side }) => side === 'head')
  const named = own.slice(0, mostDeoptsNamed).map((site) => deoptText(site, functionText(site)))
  const more = own.length - named.length
  return `${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`
}

const mostCountsNamed = 3

/** Such as `modules loaded 12 → 48, openat calls 40 → 410`. */
function countsText({ counts, others }: CountsReason): string {
  const different = counts.filter(({ base, head }) => base !== head)
  const named = different.slice(0, mostCountsNamed).map(differentCountText)
  const more = different.length - named.length + others
  return `${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`
}

function differentCountText({ what, name, during, base, head }: PairedCount): string {
  const when = during === 'call' ? ' a call' : ''
  return `${countedText(what, name)}${when} ${amount(base)} → ${amount(head)}`
}

function countedText(what: PairedCount['what'], name: string): string {
  switch (what) {
    case 'modules':
      return 'modules loaded'
    case 'files':
      return 'files read'
    case 'synchronous-files':
      return 'synchronous file accesses'
    case 'child-processes':
      return 'child processes'
    case 'requests':
      return 'requests'
    case 'system-calls':
      return `system calls ${displayName(name, 30)}`
  }
}

function amount(value: number): string {
  return Number.isInteger(value) ? grouped(value) : String(Number(value.toPrecision(3)))
}

/** Interval within which two figures are taken for one. */
const equalWithin = 0.01

/** Whether it allocates as much as before, which says where not to look; empty where it does not, or it is not known. */
function allocationsText({ results }: BenchmarkReport, { metric, version }: Result): string {
  if (!ofTime.has(metric)) return ''
  const allocated = results.find(
    (other) => other.metric === 'allocated' && other.version === version,
  )
  if (allocated?.verdict !== 'unchanged' || allocated.change === null) return ''
  const { low, high } = allocated.change
  const isEqual = low >= 1 - equalWithin && high <= 1 + equalWithin
  return isEqual ? 'allocations equal' : `allocations within ${formatLimit(allocated.threshold)}`
}

const ofTime: ReadonlySet<MetricName> = new Set(['time', 'cpu', 'p99'])
