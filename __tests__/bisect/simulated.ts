/** Searches over commits that are made up: their levels are known, and rounds stray from them by chance. */
import { lookAt, withRounds, type BisectOutlook, type BisectState } from '../../src/bisect/index.ts'
import { random, type Random } from '../../src/stats/index.ts'

export interface SimulatedRange {
  readonly last: number
  /** By the commit that made it slower, as a fraction. */
  readonly steps: Readonly<Record<number, number>>
  readonly threshold: number
  /** Standard deviation of a round. */
  readonly spread: number
  readonly skipped?: ReadonlySet<number>
  /** Share of the rounds that something disturbs, which stray five times as far; left out, none. */
  readonly disturbed?: number
  readonly seed: number
}

export interface SimulatedSearch {
  readonly outlook: BisectOutlook
  readonly state: BisectState
  readonly rounds: number
  readonly comparisons: number
  readonly prepared: number
}

/** Beyond this many comparisons a search does not end. */
const most = 1000

export function searchIn(range: SimulatedRange): SimulatedSearch {
  const { last, threshold } = range
  const coins = random(range.seed)
  let state: BisectState = { last, threshold, compared: [], skipped: range.skipped ?? new Set() }
  const prepared = new Set([0, last])
  let rounds = 0
  for (let comparisons = 0; comparisons < most; comparisons++) {
    const outlook = lookAt(state, { prepareSeconds: 10, roundSeconds: 1, prepared })
    const { next } = outlook
    if (next === null) return { outlook, state, rounds, comparisons, prepared: prepared.size }
    prepared.add(next.from).add(next.to)
    rounds += next.rounds
    const changes = Array.from({ length: next.rounds }, () => oneRound(next, range, coins))
    state = withRounds(state, next.from, next.to, changes)
  }
  throw new Error(`no end after ${most} comparisons, with seed ${range.seed}`)
}

/** The search that halves the range at every step by one round, and believes each. */
export function plainSearch(range: SimulatedRange): { at: number; comparisons: number } {
  const coins = random(range.seed)
  const limit = levelAt(range.last, range) / 2
  let [before, at, comparisons] = [0, range.last, 0]
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2)
    comparisons += 1
    if (oneRound({ from: 0, to: middle }, range, coins) > limit) at = middle
    else before = middle
  }
  return { at, comparisons }
}

function oneRound(
  { from, to }: { readonly from: number; readonly to: number },
  range: SimulatedRange,
  coins: Random,
): number {
  const isDisturbed = coins.uniform() < (range.disturbed ?? 0)
  const stray = normal(coins) * range.spread * (isDisturbed ? 5 : 1)
  return levelAt(to, range) - levelAt(from, range) + stray
}

function levelAt(place: number, { steps }: SimulatedRange): number {
  return Object.entries(steps)
    .filter(([commit]) => Number(commit) <= place)
    .reduce((sum, [, step]) => sum + Math.log1p(step), 0)
}

/** Box and Muller (1958). */
function normal(coins: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - coins.uniform()))
  return radius * Math.cos(2 * Math.PI * coins.uniform())
}
