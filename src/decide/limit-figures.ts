import type { Current, LimitStatus, Target } from '../model/index.ts'
import { hodgesLehmann } from '../stats/index.ts'
import { reached, shareOf, upcoming } from './looks.ts'
import { limitLooks, type LimitLook } from './schedule.ts'

/** What figures say of a target. */
export interface LimitFigures {
  readonly status: LimitStatus
  /** Null without figures. */
  readonly current: Current | null
  /** The first so many figures decided, or those of the last look, where none did. */
  readonly judged: number
  /** Figures missing until the next look; 0 where it is decided, or more would be no use. */
  readonly missing: number
}

/**
 * Holds figures against a target at the planned looks, the first of which that tells decides. Not the point counts but
 * the interval: beyond the target as a whole is exceeded, within it as a whole is met. A figure that always is the
 * target itself meets it.
 *
 * The interval is Hodges and Lehmann's of the logarithms, by the confidence that the look has to spend; so it never
 * says otherwise than the status.
 *
 * @param figures in time order; what is zero or below counts as the smallest there is
 * @param smallest those below it are not told apart; 0 where no figure may be zero
 * @param isFinal no more rounds will come
 */
export function judgeFigures(
  figures: readonly number[],
  { bound, value }: Target,
  smallest: number,
  isFinal: boolean,
): LimitFigures {
  const least = Math.max(smallest, Number.MIN_VALUE)
  const log = (figure: number): number => Math.log(Math.max(figure, least))
  const goal = log(value)
  const away = figures.map((figure) => log(figure) - goal)
  const current = (rounds: number, { low, high }: Interval): Current | null => {
    if (rounds === 0) return null
    const { estimate } = hodgesLehmann(away.slice(0, rounds))
    const at = (distance: number): number => figureAt(goal + distance, least)
    return { value: at(estimate), low: at(low), high: at(high) }
  }
  let last = { rounds: figures.length, interval: unbounded }
  for (const { rounds, alpha } of reached(limitLooks, figures.length, isFinal, rest)) {
    const interval = hodgesLehmann(away.slice(0, rounds), 1 - 2 * alpha)
    const status = statusOf(interval, bound)
    if (status !== 'undecided') {
      return { status, current: current(rounds, interval), judged: rounds, missing: 0 }
    }
    last = { rounds, interval }
  }
  const next = upcoming(limitLooks, figures.length)
  return {
    status: 'undecided',
    current: current(last.rounds, last.interval),
    judged: last.rounds,
    missing: next === null ? 0 : next.rounds - figures.length,
  }
}

function rest(ahead: readonly LimitLook[]): Pick<LimitLook, 'alpha'> {
  return { alpha: shareOf(ahead, 'alpha') }
}

/** An interval of logarithms of figure to target. */
interface Interval {
  readonly low: number
  readonly high: number
}

const unbounded: Interval = { low: -Infinity, high: Infinity }

function statusOf({ low, high }: Interval, bound: Target['bound']): LimitStatus {
  const [beyond, within] = bound === 'max' ? [low > 0, high <= 0] : [high < 0, low >= 0]
  if (beyond) return 'exceeded'
  return within ? 'met' : 'undecided'
}

/** What counts as the least may as well be none. */
function figureAt(log: number, least: number): number {
  const figure = Math.exp(log)
  return figure <= least * (1 + 1e-9) ? 0 : figure
}
