import { isSteady } from '../../decide/index.ts'
import type { Count, Counts } from '../../measure/index.ts'
import type { NotCounted } from '../../model/index.ts'

/** What came of one benchmark's counts: figures of both arms, or why there are none. */
export type CountOutcome =
  | { readonly base: readonly number[]; readonly head: readonly number[] }
  | NotCounted

export function outcomeOf(
  id: string,
  counts: { readonly base: readonly Counts[]; readonly head: readonly Counts[] },
  least: number,
  isByClock: (wallSeconds: number) => boolean,
): CountOutcome {
  const of = (arm: readonly Counts[]): Count[] => arm.flatMap((each) => each.get(id) ?? [])
  const [base, head] = [of(counts.base), of(counts.head)]
  const all = [...base, ...head]
  const failure = all.find((each) => each.kind === 'failed')
  if (failure !== undefined) return { kind: 'failed', reason: failure.message }
  const figures = (arm: readonly Count[]): number[] =>
    arm.flatMap((each) => (each.kind === 'counted' ? [each.instructions] : []))
  if (figures(base).length < least || figures(head).length < least) return { kind: 'cut' }
  const walls = all.flatMap((each) =>
    each.kind === 'counted' && each.wallSeconds !== null ? [each.wallSeconds] : [],
  )
  return walls.some(isByClock) ? { kind: 'clock' } : { base: figures(base), head: figures(head) }
}

/** Counts that do not repeat are none. */
export function steadyOutcome(outcome: CountOutcome, threshold: number): CountOutcome {
  if ('kind' in outcome || isSteady(outcome, threshold)) return outcome
  const spread = Math.max(...[outcome.base, outcome.head].map(spreadOf))
  return { kind: 'unsteady', spread }
}

function spreadOf(counts: readonly number[]): number {
  const most = Math.max(...counts)
  return (most - Math.min(...counts)) / most
}
