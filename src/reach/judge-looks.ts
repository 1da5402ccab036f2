import type { Reach, Unseen } from '../model/index.ts'
import type { LookDepth } from '../worker/cover/looked.ts'
import type { CodeLook } from './look.ts'
import { compareLooks, type Compared } from './compare.ts'
import { isSettled } from './settled.ts'

/** What one look at a file of both versions has told. */
export interface JudgedLooks {
  readonly known: ReadonlyMap<string, Reach>
  /**
   * Benchmarks that have to be looked at once more, called as often as they are measured: in further calls they may run
   * other code. The others are left out then: these ran what was changed in the same process, and may have left something
   * behind.
   */
  readonly again: readonly string[]
}

/**
 * @param candidates ids of the benchmarks that were to run, and no others did
 * @param depth how often both looks have called them
 */
export function judgeLooks(
  base: CodeLook,
  head: CodeLook,
  candidates: readonly string[],
  depth: LookDepth,
): JudgedLooks {
  if (base.kind === 'failed') return all(candidates, unknown(base.why))
  if (head.kind === 'failed') return all(candidates, unknown(head.why))
  const { shared, benchmarks } = compareLooks(base.file, head.file)
  const everywhere = reachOf(shared)
  if (everywhere.kind !== 'cannot-reach') return all(candidates, everywhere)
  const own = candidates.map((id) => {
    const compared = benchmarks.get(id)
    const reach: Reach =
      compared === undefined ? unknown({ code: 'not-run', text: '' }) : reachOf(compared)
    return [id, reach] as const
  })
  const proved = own.filter(([, { kind }]) => kind === 'cannot-reach')
  const isEnough = depth === 'as-measured' || isSettled(base.file, head.file)
  if (proved.length === own.length && isEnough) return { known: new Map(own), again: [] }
  const others = own.filter(([, { kind }]) => kind !== 'cannot-reach')
  return { known: new Map(others), again: proved.map(([id]) => id) }
}

function unknown(why: Unseen): Reach {
  return { kind: 'unknown', because: [why] }
}

function all(ids: readonly string[], reach: Reach): JudgedLooks {
  return { known: new Map(ids.map((id) => [id, reach])), again: [] }
}

function reachOf({ differences, unseen, counted }: Compared): Reach {
  // Several functions of a line are one place to look at.
  const each = new Map(differences.map((one) => [JSON.stringify(one), one]))
  if (each.size > 0) return { kind: 'reaches', differences: [...each.values()] }
  if (unseen.length > 0) return { kind: 'unknown', because: unseen }
  return { kind: 'cannot-reach', compared: counted }
}
