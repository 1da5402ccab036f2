import { median } from 'simple-statistics'
import { firstPace, type EitherEvidence, type Gait, type Pace } from '../model/index.ts'
import { midSpread } from '../stats/index.ts'
import { margin, type Settings } from './settings.ts'

/** How a benchmark's next rounds are measured, and what one takes. */
export interface Paced {
  readonly pace: Pace
  /** What one arm takes. */
  readonly seconds: number
}

/** What a benchmark's rounds are fitted by. */
export const pacing = {
  /** From one number of slices to the next it is twice as many. */
  fewestSlices: 80,
  mostSlices: 1280,
  leastWarmupMs: 15,
  mostWarmupMs: 100,
  /** The warm-up lasts so many times as long as it took until the benchmark was as fast as at the end. */
  timesSettled: 1.2,
  /** Spread between the processes of a benchmark, where too few rounds have told of it. */
  expectedBetween: 0.01,
  /** No benchmark's processes are taken to be more alike. */
  leastBetween: 0.004,
  /** Rounds before which their spread says little. */
  fewestForSpread: 4,
  /** A round that varies by this part of the threshold lies within it, but for one in a thousand. */
  quietShare: 0.3,
  /** Slices take at least this part of what a round takes beside them: shorter ones would save nothing. */
  leastShare: 1 / 3,
} as const

/**
 * Fits a benchmark's rounds to what the earlier ones showed.
 *
 * A round's variance is that between processes, and that within one, shared by its slices. With what a round costs
 * beside its slices, there is one number of slices that decides soonest: what varies within a process asks for long
 * rounds, what varies between processes for many short ones. A benchmark that is quiet beside its threshold gets no more
 * slices than its first look needs.
 *
 * @param startUpSeconds of a round, shared by its benchmarks
 * @returns null before the first round
 */
export function paced(
  { gaits = [], versions, samples }: EitherEvidence,
  startUpSeconds: number,
  settings: Settings,
): Paced | null {
  const last = gaits.at(-1)
  if (last === undefined) return null
  const arms = Math.max(1, versions.length)
  const perSlice = mean(gaits, ({ withinVariance, slices }) => withinVariance * slices)
  const between = betweenVariance(gaits, changesOf(samples, versions))
  const beside = median(gaits.map(({ secondsBeside }) => secondsBeside))
  const secondsPerSlice = mean(gaits, (gait) => gait.secondsPerSlice)
  const overhead = startUpSeconds / arms + beside
  const soonest = Math.sqrt((perSlice * overhead) / (between * secondsPerSlice))
  const room = (pacing.quietShare * margin(settings)) ** 2 - between
  const quiet = room > 0 ? perSlice / room : Infinity
  const least = (pacing.leastShare * overhead) / secondsPerSlice
  const slices = inSteps(Math.max(least, Math.min(soonest, quiet)))
  return {
    pace: { slices, warmupMs: warmupOf(gaits) },
    seconds: beside + slices * secondsPerSlice,
  }
}

function warmupOf(gaits: readonly Gait[]): number {
  const settled = median(gaits.map(({ settledMs }) => settledMs))
  const wanted = Math.ceil(settled * pacing.timesSettled)
  return Math.min(pacing.mostWarmupMs, Math.max(pacing.leastWarmupMs, wanted))
}

function betweenVariance(gaits: readonly Gait[], changes: readonly number[]): number {
  if (changes.length < pacing.fewestForSpread) return pacing.expectedBetween ** 2
  const within = mean(gaits, ({ withinVariance }) => withinVariance)
  // A wild round says nothing of the others.
  return Math.max(pacing.leastBetween ** 2, midSpread(changes) ** 2 - within)
}

/** log(head / base) of the time, of the first head. */
function changesOf(
  samples: EitherEvidence['samples'],
  [base = '', head = '']: readonly string[],
): number[] {
  return samples.flatMap(({ arms }) => {
    const [one, other] = [arms[base]?.time, arms[head]?.time]
    return one === undefined || other === undefined ? [] : [Math.log(other / one)]
  })
}

function inSteps(slices: number): number {
  const steps = Math.round(Math.log2(slices / firstPace.slices))
  const rounded = firstPace.slices * 2 ** (Number.isFinite(steps) ? steps : 0)
  return Math.min(pacing.mostSlices, Math.max(pacing.fewestSlices, rounded))
}

function mean<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0) / all.length
}
