import type { RoundPlan } from '../model/index.ts'
import { affordable } from './affordable.ts'
import { needs } from './needs.ts'
import { plans } from './plans.ts'
import type { Situation } from './situation.ts'

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
  const open = wanted.filter(({ evidence }) => evidence.kind !== 'pair')
  return { kind: 'measure', rounds, settled: situation.evidence.length - open.length }
}
