import type { Evidence } from '../model/index.ts'
import type { Pairing } from './pairing.ts'

/** Whether a benchmark cannot reach the change in a head: it was looked at, and all that it runs is the same in the base. */
export function isUntouched({ reach = [] }: Pick<Evidence, 'reach'>, head: string): boolean {
  return reach.some(({ version, kind }) => version === head && kind === 'cannot-reach')
}

/** Whether both versions of a pairing run the same code: that of the run's base, of which nothing was told. */
export function runsSameCode({ evidence, base, head }: Pairing): boolean {
  const isBase = evidence.reach?.every(({ version }) => version !== base) ?? true
  return isUntouched(evidence, head) && (isBase || isUntouched(evidence, base))
}

/** Whether it cannot in any of the heads that have it. */
export function isUntouchedEverywhere(
  evidence: Pick<Evidence, 'reach' | 'versions'>,
  heads: readonly string[],
): boolean {
  const having = heads.filter((head) => evidence.versions.includes(head))
  return having.length > 0 && having.every((head) => isUntouched(evidence, head))
}
