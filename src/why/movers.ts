import { mean, sampleStandardDeviation } from 'simple-statistics'
import { mostReasons, type Mover } from '../model/index.ts'
import { sides, type FunctionBook, type KnownFunction, type ProfiledSide } from './functions.ts'
import { secondsOf, type ArmSamples, type SampledRound } from './sampled-rounds.ts'

/** Functions of which the own time moved, and how many more there are. */
export interface Movers {
  readonly movers: readonly Mover[]
  readonly others: number
}

/**
 * Fewer rounds cannot tell a function that moved from one that the optimiser treated otherwise this time: of so many, all
 * have to agree.
 */
export const fewestProfiles = 7

/** How often a comparison of a version with itself may name a function, at most. */
const level = 1 / 64

/** What moved by less than this share of an operation is nobody's reason. */
const leastShare = 0.01

/** Of two figures that hardly vary, the difference is not made much of. */
const fudgeShare = 0.004

/**
 * Functions whose own time an operation differs by more than chance.
 *
 * Processes differ by more than their samples: the optimiser decides anew in each. So rounds are what is counted. If both
 * versions were the same, each round could as well have had its arms swapped; the largest difference of any function has to
 * be larger than in nearly all ways to swap them. That holds for all functions together, and asks nothing of how they vary.
 * Westfall & Young (1993), step-down left out.
 */
export function moversOf(rounds: readonly SampledRound[], book: FunctionBook): Movers {
  if (rounds.length < fewestProfiles) return { movers: [], others: 0 }
  const own = ownTimes(rounds, book)
  const whole = secondsOf(rounds)
  const functions = [...own.values()]
  const differences = functions.map(({ base, head }) =>
    rounds.map((_, at) => (head[at] ?? 0) - (base[at] ?? 0)),
  )
  const fudge = fudgeShare * whole
  const sizes = differences.map((each) => sizeOf(each, fudge))
  const largest = largestBySwaps(differences, fudge)
  const isSure = (size: number): boolean =>
    largest.filter((other) => other >= size).length <= level * largest.length
  const moved = functions
    .flatMap(({ known, base, head }, at): Mover[] => {
      const each = differences[at] ?? []
      const by = mean(each)
      if (!isSure(sizes[at] ?? 0) || Math.abs(by) < leastShare * whole) return []
      const { path, line, name, seen } = known
      const how = seen.base ? (seen.head ? 'changed' : 'gone') : 'new'
      const noise =
        (halfWidth[each.length] ?? 2) * (sampleStandardDeviation(each) / Math.sqrt(each.length))
      return [{ how, path, line, name, base: mean(base), head: mean(head), noise }]
    })
    .toSorted((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base))
  const movers = moved.slice(0, mostReasons.movers)
  return { movers, others: moved.length - movers.length }
}

interface OwnTimes {
  readonly known: KnownFunction
  /** Seconds an operation, by round. */
  readonly base: number[]
  readonly head: number[]
}

function ownTimes(rounds: readonly SampledRound[], book: FunctionBook): Map<string, OwnTimes> {
  const found = new Map<string, OwnTimes>()
  for (const [at, round] of rounds.entries()) {
    for (const side of sides) add(found, round[side], { side, at, rounds: rounds.length }, book)
  }
  return found
}

function add(
  found: Map<string, OwnTimes>,
  { frames, secondsASample }: ArmSamples,
  {
    side,
    at,
    rounds,
  }: { readonly side: ProfiledSide; readonly at: number; readonly rounds: number },
  book: FunctionBook,
): void {
  for (const frame of frames) {
    if (frame.samples === 0) continue
    const known = book.of(side, frame)
    const none = (): number[] => Array.from({ length: rounds }, () => 0)
    const one = found.get(known.key) ?? { known, base: none(), head: none() }
    found.set(known.key, one)
    one[side][at] = (one[side][at] ?? 0) + frame.samples * secondsASample
  }
}

/** How large a difference is, in its own spread. */
function sizeOf(differences: readonly number[], fudge: number): number {
  const spread = sampleStandardDeviation([...differences]) / Math.sqrt(differences.length)
  return Math.abs(mean([...differences])) / (spread + fudge)
}

/** More ways to swap the arms say no more. */
const mostSwaps = 256

/** The largest size of any function, for each way to swap the arms of rounds; the first is to swap none. */
function largestBySwaps(differences: readonly (readonly number[])[], fudge: number): number[] {
  const rounds = differences[0]?.length ?? 0
  // To swap all is as good as to swap none, so that the first round keeps its arms.
  const ways = Math.min(mostSwaps, 2 ** (rounds - 1))
  return Array.from({ length: ways }, (_, way) =>
    Math.max(
      ...differences.map((each) =>
        sizeOf(
          each.map((by, at) => (at > 0 && (way >> (at - 1)) & 1 ? -by : by)),
          fudge,
        ),
      ),
    ),
  )
}

/** Half of a 95 % interval of a mean, in standard errors, by the number of rounds: Student's t. */
const halfWidth: Readonly<Record<number, number>> = {
  7: 2.447,
  8: 2.365,
  9: 2.306,
  10: 2.262,
  11: 2.228,
  12: 2.201,
}
