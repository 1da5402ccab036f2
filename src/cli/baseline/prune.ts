import { GateError } from '../../errors.ts'
import type { Notice } from '../../model/index.ts'
import type { Keeper, Means, BaselinePage } from './page.ts'

export interface PruneAsked {
  /** How many entries of each kind stay of each branch: the newest. */
  readonly keep: number
  readonly days: number
}

/** Removes what is too old, or more than is to be kept. */
export async function prunePage(
  { keep, days }: PruneAsked,
  { storage }: Keeper,
  { engine: { anyKey, prune }, ports }: Means,
): Promise<BaselinePage> {
  const rule = { keep: { run: keep, tree: keep, told: keep }, mostDays: days }
  const pruned = await prune(anyKey, rule, storage, ports.clock.date())
  if (pruned.kind !== 'pruned')
    throw new GateError({ code: 'cannot-prune', reason: pruned.message })
  const { removed, failed } = pruned
  const text = `${removed.length} entries removed from ${storage.title}`
  const warnings = failed.map(({ key, outcome }): Notice => ({
    code: 'not-removed',
    key,
    reason: outcome.message,
  }))
  return { text, data: { removed, failed }, warnings }
}
