import type { Evidence, Limit, PairEvidence, RoundPlan } from '../model/index.ts'
import { affordable } from './affordable.ts'
import { needs } from './needs.ts'
import { plans } from './plans.ts'
import type { Settings } from './settings.ts'

export interface Situation {
  /** Every benchmark of the run, a suite's in its own order. */
  readonly evidence: readonly Evidence[]
  /** Of relations whose benchmarks are measured in turns. */
  readonly pairs?: readonly PairEvidence[]
  /** Budgets and relations; left out, there are none. */
  readonly limits?: readonly Limit[]
  readonly settings: Settings
  readonly base: string | null
  readonly heads: readonly string[]
  /** Until the time cap; may be infinite. */
  readonly secondsLeft: number
  /** Rounds that are measured at the same time. */
  readonly jobs: number
  /** What a round takes beside its benchmarks: starting processes, loading the suite. Null where not yet known. */
  readonly startUpSeconds: number | null
  /** Ids of benchmarks to measure before others like them, since something outside this run makes one suspect them. */
  readonly suspected?: ReadonlySet<string>
  /** Of all suites together: the next round's number. */
  readonly roundsSoFar: number
}

export type Next =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'measure'
      readonly rounds: readonly RoundPlan[]
      /** Benchmarks that want no more rounds. */
      readonly settled: number
    }

/**
 * What to measure next: the heart of the gate's loop. Looks at all evidence afresh each time and remembers nothing.
 *
 * Rounds come in batches, most urgent first. A batch ends where the verdicts can first be told, or earlier where an
 * estimate of its duration would have to be trusted too far; call again with what it brought.
 *
 * @returns `done` when all is settled, or nothing more fits in the time left
 */
export function nextRounds(situation: Situation): Next {
  const wanted = needs(situation)
  const rounds = plans(affordable(wanted, situation), situation)
  if (rounds.length === 0) return { kind: 'done' }
  const open = wanted.filter(({ evidence }) => !('pair' in evidence))
  return { kind: 'measure', rounds, settled: situation.evidence.length - open.length }
}
