import { median } from 'simple-statistics'
import { controlLabel, type Evidence } from '../model/index.ts'
import { random } from '../stats/index.ts'
import { expectedSecondsPerRound } from './schedule.ts'

/** What is known of a benchmark before its next round. */
export interface Expectation {
  readonly secondsPerRound: number
  readonly secondsWithControl: number
  /** False where the seconds are an assumption. */
  readonly isMeasured: boolean
  /** Its place in the order in which benchmarks get their turn when time is short. */
  readonly turn: number
}

/** Expectations of every benchmark of a run; those not yet measured are taken to be like the others. */
export function expectations(
  evidence: readonly Evidence[],
  seed: number,
  suspected: ReadonlySet<string>,
): (one: Evidence) => Expectation {
  const known = evidence.map((one) => one.secondsPerRound).filter((seconds) => seconds !== null)
  const typical = known.length === 0 ? expectedSecondsPerRound : median(known)
  const turns = turnOrder(evidence, seed, suspected)
  return (one) => {
    const secondsPerRound = one.secondsPerRound ?? typical
    const arms = Math.max(1, one.versions.length)
    const isWithControl = one.samples.some((sample) => controlLabel in sample.arms)
    return {
      secondsPerRound,
      secondsWithControl: isWithControl ? secondsPerRound : (secondsPerRound * (arms + 1)) / arms,
      isMeasured: one.secondsPerRound !== null,
      turn: turns.get(one) ?? 0,
    }
  }
}

/**
 * Suites, and benchmarks within them, in random order: with too little time, not always the same ones go short. Those
 * under suspicion come first.
 */
function turnOrder(
  evidence: readonly Evidence[],
  seed: number,
  suspected: ReadonlySet<string>,
): Map<Evidence, number> {
  const chance = random(seed)
  const bySuite = Map.groupBy(evidence, ({ benchmark }) => benchmark.suite)
  const order = chance.shuffled([...bySuite.values()]).flatMap((suite) => chance.shuffled(suite))
  const isLater = ({ benchmark }: Evidence): number => (suspected.has(benchmark.id) ? 0 : 1)
  const sorted = order.toSorted((a, b) => isLater(a) - isLater(b))
  return new Map(sorted.map((one, turn) => [one, turn]))
}
