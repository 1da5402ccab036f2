import type { Evidence } from '../model/index.ts'
import { together } from './extras.ts'

/** Rounds of each slowdown with which most decisions can come to a verdict of `regressed`. */
export const fewestPasses = 24
/** What starting the processes of a round takes, shared out to its benchmarks, and what else is lost. */
const overhead = 1.15

/**
 * The first of the benchmarks, as many as there is time to measure often enough; at least one.
 *
 * @param measured each with its first round
 * @param seconds of all jobs together
 */
export function affordableBenchmarks(
  measured: readonly Evidence[],
  seconds: number,
): readonly Evidence[] {
  let spent = 0
  const count = measured.findIndex((one) => {
    spent += secondsWanted(one)
    return spent > seconds
  })
  return count === -1 ? measured : measured.slice(0, Math.max(1, count))
}

/** Its first round had two arms. */
function secondsWanted({ secondsPerRound }: Evidence): number {
  const perArm = (secondsPerRound ?? 0) / 2
  const arms = together.reduce((total, group) => total + group.length + 2, 0)
  return fewestPasses * arms * perArm * overhead
}

/** Suites to draw for a figure: enough for steady digits, few enough that large suites do not take minutes. */
export function suitesToDraw(benchmarks: number): number {
  return Math.max(20, Math.min(400, Math.round(4000 / Math.max(1, benchmarks))))
}
