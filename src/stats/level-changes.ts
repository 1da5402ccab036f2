import type { ChangePoint } from './change-points.ts'
import type { Detector } from './detector.ts'
import { eDivisive } from './e-divisive.ts'
import { longestSeries, shortestSegment, type Level } from './largest-t.ts'
import { rankTest } from './rank-test.ts'
import type { Stretch } from './split.ts'
import { stepBetween } from './step.ts'
import { stepFit } from './step-fit.ts'
import { windows } from './windows.ts'

/**
 * The places at which the level of a series changed, in order: those that two of three tests agree on, to within two
 * values. The tests are E-divisive, a robust step fit and a rank test; what misleads one of them, such as a value far
 * off, seldom misleads another in the same place.
 *
 * The series is searched in windows, and what is found there is weighed again between its neighbours. A level lasts
 * three values at least. Each test looks for one step: a short level between two that are alike can be missed. How often each test and the vote err stands in bench/RESULTS.md, written by
 * `npm run bench -- change-points`.
 *
 * @param values in time order, finite, any number of them; independent around their level: never a running sum
 * @param detector the vote, unless one test is to be tried alone
 * Source: Fleming et al. (2023), 3, for the windows
 */
export function levelChanges(
  values: readonly number[],
  detector: Detector = vote,
): readonly ChangePoint[] {
  const found = windows(values.length).flatMap((window) => cuts(values, window, detector))
  const settled = settle(values, inOrder(found), detector)
  return settled.map((index, i) => {
    const from = settled[i - 1] ?? 0
    const to = settled[i + 1] ?? values.length
    return { index, ...stepBetween(values.slice(from, index), values.slice(index, to)) }
  })
}

/** Two of three. E-divisive, which takes longest, is asked only where its vote decides. */
export const vote: Detector = (values, level) => {
  const fit = stepFit(values, level)
  const rank = rankTest(values, level)
  if (fit === null && rank === null) return null
  if (fit !== null && rank !== null && agree(fit, rank)) return fit
  const third = eDivisive(values, level)
  if (third === null) return null
  if (fit !== null && agree(fit, third)) return fit
  return rank !== null && agree(rank, third) ? rank : null
}

const tolerance = 2

function agree(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance
}

/** Cuts in two for as long as the parts differ. */
function cuts(values: readonly number[], { from, to }: Stretch, detector: Detector): number[] {
  const found = detector(values.slice(from, to), 0.05)
  if (found === null) return []
  const index = from + found
  return [
    ...cuts(values, { from, to: index }, detector),
    index,
    ...cuts(values, { from: index, to }, detector),
  ]
}

/** Takes away the weakest of those that do not stand between their neighbours, until all do. */
function settle(values: readonly number[], found: readonly number[], detector: Detector): number[] {
  const weighed = weigher(values, detector, 0.01)
  let indexes = [...found]
  for (;;) {
    const each = indexes.map((index, i) =>
      weighed({ from: indexes[i - 1] ?? 0, index, to: indexes[i + 1] ?? values.length }),
    )
    const failed = each.filter(({ place }) => place === null)
    if (failed.length === 0) return apart(each.map(({ place }) => place ?? 0))
    const weakest = failed.reduce((a, b) => (b.size < a.size ? b : a))
    indexes = indexes.toSpliced(each.indexOf(weakest), 1)
  }
}

interface Cut extends Stretch {
  readonly index: number
}

/** Where the cut is when it is looked at between its neighbours, null for nowhere; and how large the step is. */
interface Weighed {
  readonly place: number | null
  readonly size: number
}

/** Most cuts keep their neighbours from one time to the next: each is weighed once. */
function weigher(
  values: readonly number[],
  detector: Detector,
  level: Level,
): (cut: Cut) => Weighed {
  const known = new Map<string, Weighed>()
  return ({ from: before, index, to: after }) => {
    const from = Math.max(before, index - longestSeries / 2)
    const to = Math.min(after, index + longestSeries / 2)
    const key = `${from} ${index} ${to}`
    const weighed = known.get(key) ?? weigh(values, { from, index, to }, detector, level)
    known.set(key, weighed)
    return weighed
  }
}

function weigh(
  values: readonly number[],
  { from, index, to }: Cut,
  detector: Detector,
  level: Level,
): Weighed {
  if (Math.min(index - from, to - index) < 1 || to - from < 2 * shortestSegment) {
    return { place: null, size: 0 }
  }
  const found = detector(values.slice(from, to), level)
  const { t } = stepBetween(values.slice(from, index), values.slice(index, to))
  return { place: found === null ? null : from + found, size: Math.abs(t) }
}

function inOrder(indexes: readonly number[]): number[] {
  return [...new Set(indexes)].toSorted((a, b) => a - b)
}

/** Two that have moved towards each other may have met. */
function apart(indexes: readonly number[]): number[] {
  const kept: number[] = []
  for (const index of inOrder(indexes)) {
    if (index - (kept.at(-1) ?? -shortestSegment) >= shortestSegment) kept.push(index)
  }
  return kept
}
