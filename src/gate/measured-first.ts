import type { rolesOf } from '../decide/index.ts'
import type { Evidence } from '../model/index.ts'

/** Whom a run measures before others. */
export interface FirstMeasured {
  /** Ids of benchmarks to measure before others until all have a figure. */
  readonly namesakes: ReadonlySet<string>
  /** Ids of benchmarks to measure before others from then on, by what is measured so far. */
  readonly suspected: (evidence: readonly Evidence[]) => ReadonlySet<string>
}

/**
 * @param roleOf of the run's benchmarks
 * @returns the ids that come first, to be asked for before each turn of rounds
 */
export function measuredFirst(
  { namesakes, suspected }: FirstMeasured,
  roleOf: ReturnType<typeof rolesOf>,
): (evidence: readonly Evidence[]) => ReadonlySet<string> {
  let first: ReadonlySet<string> | null = null
  return (evidence) => {
    // Once: with a figure of everything there is enough to suspect somebody, and no later figure would say much more.
    first ??= isAllMeasured(evidence, roleOf) ? suspected(evidence) : null
    return first ?? namesakes
  }
}

function isAllMeasured(evidence: readonly Evidence[], roleOf: ReturnType<typeof rolesOf>): boolean {
  return evidence.every((one) => {
    const { kind, samples, failures } = one
    return samples.length > 0 || failures.length > 0 || kind === 'unread' || roleOf(one) === 'left'
  })
}
