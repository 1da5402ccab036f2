import { mean } from 'simple-statistics'
import type { PlacedFrame, ProfiledSide } from './functions.ts'
import { placeOf, type VersionRoot } from './places.ts'

/** What a profiler has sampled of a benchmark in one arm of a round. */
export interface ArmSamples {
  readonly frames: readonly PlacedFrame[]
  /** How much of an operation's time a sample stands for, in seconds. */
  readonly secondsASample: number
  readonly samples: number
}

/** Both arms of a round, which took turns. */
export type SampledRound = Readonly<Record<ProfiledSide, ArmSamples>>

/** What an operation of the base took while it was sampled. @param rounds at least one */
export function secondsOf(rounds: readonly SampledRound[]): number {
  return mean(rounds.map(({ base }) => base.samples * base.secondsASample))
}

/** A call as a worker tells it: its caller's place, address, line, column, name and samples. */
type ToldFrame = readonly [
  caller: number,
  url: string,
  line: number,
  column: number,
  name: string,
  samples: number,
]

/**
 * An arm's samples, with places that are the same in all versions.
 *
 * @param seconds that its slices took, and how many operations they made
 * @returns null where nothing was sampled
 */
export function armSamples(
  {
    frames,
    seconds,
    operations,
  }: {
    readonly frames: readonly ToldFrame[]
    readonly seconds: number
    readonly operations: number
  },
  root: VersionRoot,
): ArmSamples | null {
  const placed = placedFrames(frames, root)
  const samples = placed.reduce((sum, each) => sum + each.samples, 0)
  if (samples === 0 || operations === 0) return null
  return { frames: placed, secondsASample: seconds / operations / samples, samples }
}

/** A call's place is that within its version. */
export function placedFrames(
  frames: readonly ToldFrame[],
  root: VersionRoot,
): readonly PlacedFrame[] {
  return frames.map(([caller, url, line, column, name, samples]) => ({
    caller,
    path: placeOf(url, root),
    line,
    column,
    name,
    samples,
  }))
}
