import { median } from 'simple-statistics'
import { controlLabel, type EitherEvidence, type Pace } from '../model/index.ts'
import { random } from '../stats/index.ts'
import { paced } from './pace.ts'
import { expectedSecondsPerRound, expectedStartUpSeconds } from './schedule.ts'
import type { Situation } from './situation.ts'

/** What is known of a benchmark before its next round. */
export interface Expectation {
  readonly secondsPerRound: number
  readonly secondsWithControl: number
  /** Left out before its first round, and where there are no slices. */
  readonly pace?: Pace
  /** False where the seconds are an assumption. */
  readonly isMeasured: boolean
  /** Its place in the order in which benchmarks get their turn when time is short. */
  readonly turn: number
}

/** Expectations of every benchmark of a run; those not yet measured are taken to be like the others. */
export function expectations(
  evidence: readonly EitherEvidence[],
  {
    settings,
    suspected = new Set(),
    startUpSeconds,
  }: Pick<Situation, 'settings' | 'suspected' | 'startUpSeconds'>,
): (one: EitherEvidence) => Expectation {
  const measured = evidence.map((one) => one.secondsPerRound).filter((each) => each !== null)
  const typical = measured.length === 0 ? expectedSecondsPerRound : median(measured)
  const turns = turnOrder(evidence, settings.seed, suspected)
  const sharing = Map.groupBy(evidence, ({ benchmark }) => benchmark.suite)
  return (one) => {
    const arms = Math.max(1, one.versions.length)
    const members = sharing.get(one.benchmark.suite)?.length ?? 1
    const next = paced(one, (startUpSeconds ?? expectedStartUpSeconds) / members, settings)
    const isWithControl = one.samples.some((sample) => controlLabel in sample.arms)
    const known = one.secondsPerRound ?? typical
    const secondsPerRound = next === null ? known : next.seconds * arms
    const isLongest = next === null && isWithControl
    return {
      ...(next !== null && { pace: next.pace }),
      secondsPerRound,
      secondsWithControl: isLongest ? secondsPerRound : (secondsPerRound * (arms + 1)) / arms,
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
  evidence: readonly EitherEvidence[],
  seed: number,
  suspected: ReadonlySet<string>,
): Map<EitherEvidence, number> {
  const chance = random(seed)
  const bySuite = Map.groupBy(evidence, ({ benchmark }) => benchmark.suite)
  const order = chance.shuffled([...bySuite.values()]).flatMap((suite) => chance.shuffled(suite))
  const isLater = ({ benchmark }: EitherEvidence): number => (suspected.has(benchmark.id) ? 0 : 1)
  const sorted = order.toSorted((a, b) => isLater(a) - isLater(b))
  return new Map(sorted.map((one, turn) => [one, turn]))
}
