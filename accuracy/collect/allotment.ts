/** How the time for collecting is shared out. */

/** By number of busy neighbours: everything takes longer beside them. An hour is enough for ten workloads in each. */
export const conditions = [
  { neighbours: 0, share: 0.3, slowdown: 1 },
  { neighbours: 1, share: 0.32, slowdown: 1.4 },
  { neighbours: 2, share: 0.38, slowdown: 1.9 },
] as const

export type Condition = (typeof conditions)[number]

/** The gate's rounds, sequential runs, and whole commands. */
export const kindShares = { rounds: 0.55, runs: 0.33, commands: 0.12 } as const

/** Of every pool of rounds, at least so many: enough for most decisions. */
const fewestPasses = 20
/** Two rounds of four arms, on an idle machine. */
const secondsPerPass = 4.3

/**
 * How many workloads there is time to measure often enough; at least two.
 *
 * @param seconds for rounds, of one job
 */
export function affordableWorkloads(seconds: number, jobs: number, slowdown: number): number {
  return Math.max(2, Math.floor((seconds * jobs) / (fewestPasses * secondsPerPass * slowdown)))
}
