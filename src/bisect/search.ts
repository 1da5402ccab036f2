/** Which commits made a benchmark slower, as far as the rounds so far tell, and what to compare next. */
import { hodgesLehmann } from '../stats/index.ts'
import { bestGroup, beliefIn, narrowest, type Group } from './belief.ts'
import { judgeEnds, type EndsVerdict } from './ends.ts'
import { mostWorthwhile, type BisectCosts } from './choose.ts'
import { levelBetween, mayDiffer } from './levels.ts'
import { changesBetween, spreadOfRounds, type BisectState } from './state.ts'

/** A share of the posterior: an answer is given from here on. */
const sure = 0.95

/** Commits to measure in turns. */
export interface NextComparison {
  readonly from: number
  readonly to: number
  readonly rounds: number
}

/** One slowdown. Between `before` and `at` are only commits that cannot be measured. */
export interface FoundStep extends Group {
  /** Log ratios of `at` beside `before`, one a round; positive is slower. */
  readonly changes: readonly number[]
}

/** What is known so far. */
export interface BisectOutlook {
  /** Of the ends of the whole range; null while it is open. */
  readonly ends: EndsVerdict | null
  /** In the order in which they were found. */
  readonly steps: readonly FoundStep[]
  /** Null where nothing is left to do. */
  readonly next: NextComparison | null
  /** The commits among which the step that is looked for lies by now; null where none is looked for. */
  readonly narrowed: Group | null
}

type Part = Omit<BisectOutlook, 'ends'>

const nothing: Part = { steps: [], next: null, narrowed: null }

/**
 * Looks at all rounds of a search; it remembers nothing.
 *
 * A step is found where the level passes half of what lies between two ends. What is left of their difference is then
 * looked for before the step and behind it, so that several steps of one range are found one after the other.
 */
export function lookAt(state: BisectState, costs: BisectCosts): BisectOutlook {
  const ends = judgeEnds(changesBetween(state, 0, state.last), state.threshold)
  const verdict = ends.kind === 'open' ? null : ends
  return { ends: verdict, ...within(0, state.last, state, costs) }
}

function within(first: number, last: number, state: BisectState, costs: BisectCosts): Part {
  if (first >= last) return nothing
  const between = changesBetween(state, first, last)
  const ends = judgeEnds(between, state.threshold)
  if (ends.kind === 'open')
    return { ...nothing, next: { from: first, to: last, rounds: ends.rounds } }
  if (ends.kind !== 'slower') return nothing
  const { estimate: size } = hodgesLehmann(between)
  const part = { first, last, size, spread: spreadOfRounds(state), endRounds: between.length }
  const halfway = levelBetween(part, state)
  if (halfway !== null)
    return joined(
      [],
      [() => within(first, halfway, state, costs), () => within(halfway, last, state, costs)],
    )
  const belief = beliefIn(part, state)
  const best = bestGroup(belief, state)
  if (best.confidence < sure) {
    const next = contradicted(best, first, state) ?? mostWorthwhile(belief, state, costs)
    return { ...nothing, next, narrowed: narrowest(belief, sure) }
  }
  const changes = changesBetween(state, best.before, best.at)
  if (changes.length < confirming) {
    const next = { from: best.before, to: best.at, rounds: confirming - changes.length }
    return { ...nothing, next, narrowed: best }
  }
  // Where the slowdown is spread, the commit that passes half of it need not be a step worth looking for.
  const isStep = hodgesLehmann(changes).estimate > Math.log1p(state.threshold) / 2
  return joined(isStep ? [{ ...best, changes }] : [], [
    () =>
      mayDiffer(first, best.before, part, state)
        ? within(first, best.before, state, costs)
        : nothing,
    () => (mayDiffer(best.at, last, part, state) ? within(best.at, last, state, costs) : nothing),
  ])
}

/**
 * Where a commit beside the one before it does not show the step that both show beside the first, the pair is compared as
 * often as they were.
 */
function contradicted(
  { before, at }: Group,
  first: number,
  state: BisectState,
): NextComparison | null {
  const own = changesBetween(state, before, at).length
  const others = changesBetween(state, first, at).length
  return own > 0 && own < others ? { from: before, to: at, rounds: others - own } : null
}

/** So many rounds of a commit beside the one before it give its own interval. */
const confirming = 6

/** One part after the other: the next one is looked at where nothing is left to do in those before. */
function joined(found: readonly FoundStep[], parts: readonly (() => Part)[]): Part {
  let all: Part = { ...nothing, steps: found }
  for (const part of parts) {
    if (all.next !== null) return all
    const { steps, next, narrowed } = part()
    all = { steps: [...all.steps, ...steps], next, narrowed }
  }
  return all
}
