import { noUse, usedThings, type PairedCount, type UseCounts } from '../model/index.ts'
import type { LookedFile } from '../worker/cover/looked.ts'
import type { CodeLook } from './look.ts'

/**
 * What loading a file and one call of a benchmark use in two versions, where that differs; and how often a call stops the
 * program for a file, also where it does not.
 *
 * @returns empty where a look has failed
 */
export function pairedUse(base: CodeLook, head: CodeLook, benchmark: string): PairedCount[] {
  if (base.kind === 'failed' || head.kind === 'failed') return []
  const [was, is] = [base.file, head.file].map((file) => usedBy(file, benchmark))
  if (was === undefined || is === undefined) return []
  return (['load', 'call'] as const).flatMap((during) => {
    const [before, now] = [was[during], is[during]]
    if (before === null || now === null) return []
    return usedThings
      .map((what) => ({ what, name: '', during, base: before[what], head: now[what] }))
      .filter((one) => one.base !== one.head || (isTold(one) && one.head > 0))
  })
}

function isTold({ what, during }: PairedCount): boolean {
  return what === 'synchronous-files' && during === 'call'
}

interface Used {
  /** Beside all benchmarks. */
  readonly load: UseCounts | null
  readonly call: UseCounts | null
}

function usedBy({ stretches, threw }: LookedFile, benchmark: string): Used {
  const beside = stretches.filter((one) => one.benchmark === null)
  const own = stretches.filter((one) => one.benchmark === benchmark)
  return {
    // Nobody knows what a file would still have used that did not come to its end.
    load: threw === null ? beside.reduce((sum, { used }) => added(sum, used), noUse) : null,
    call: own.length === 1 ? (own[0]?.used ?? null) : null,
  }
}

function added(sum: UseCounts, used: UseCounts | null): UseCounts {
  if (used === null) return sum
  return {
    modules: sum.modules + used.modules,
    files: sum.files + used.files,
    'synchronous-files': sum['synchronous-files'] + used['synchronous-files'],
    'child-processes': sum['child-processes'] + used['child-processes'],
    requests: sum.requests + used.requests,
  }
}
