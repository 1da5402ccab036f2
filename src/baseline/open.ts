import type { Config } from '../config/index.ts'
import { GateError } from '../errors.ts'
import { benchmarkFiles, type BaselineTree, type Notice, type TreeRefusal } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { BaseWanted, Restore } from '../prepare/index.ts'
import { lookUp, restoreTree, type LookUp } from '../store/index.ts'
import type { BaselineAccess } from './access.ts'
import { firstParents } from './first-parents.ts'

/** What was found for the base, and whether its prepared checkout was used. */
export interface LookedUp {
  readonly found: LookUp
  readonly tree: BaselineTree
}

/** The base's baseline; it is looked for when the base's commit is known. */
export interface OpenedBaseline {
  /** For `prepare`: restores the base's prepared checkout where that can be trusted. */
  readonly restore: Restore
  /** Null where there was nothing to look for: the base is no commit, or there is none. */
  looked(): LookedUp | null
}

type Wanted = Pick<
  Config,
  'id' | 'setup' | 'suites' | 'baselineTree' | 'baselineTreeLimitBytes' | 'requireBaseline'
>

/**
 * @param access null where there is nowhere to look, which is an error of a base that has to have a baseline
 * @param node the Node.js that the benchmarks run under, such as `v24.1.0`
 */
export function openBaseline(
  access: BaselineAccess | null,
  wanted: Wanted,
  node: string,
  ports: Ports,
): OpenedBaseline {
  return access === null ? nowhereToLook(wanted) : openAt(access, wanted, node, ports)
}

/** A base that need not have a baseline is prepared from git. */
function nowhereToLook({ requireBaseline }: Wanted): OpenedBaseline {
  return {
    looked: () => null,
    async restore({ commit }) {
      if (requireBaseline) throw noPlace(commit)
      return false
    },
  }
}

function openAt(
  access: BaselineAccess,
  wanted: Wanted,
  node: string,
  ports: Ports,
): OpenedBaseline {
  let looked: LookedUp | null = null
  return {
    looked: () => looked,
    async restore(base, path) {
      const found = await lookFor(base, access, wanted, ports)
      if (wanted.requireBaseline && !isExact(found)) throw noBaseline(base.commit, access, found)
      const tree = await restoredTree(found, base, path)
      looked = { found, tree }
      return tree.kind === 'used'
    },
  }

  async function restoredTree(
    found: LookUp,
    base: BaseWanted,
    path: string,
  ): Promise<BaselineTree> {
    if (wanted.baselineTree === 'never') return rebuilt({ why: 'switched-off' })
    if (!isExact(found)) return rebuilt({ why: 'other-commit' })
    const start = ports.clock.seconds()
    const { id, setup, suites, baselineTreeLimitBytes: limitBytes } = wanted
    const { storage, provenance, branch } = access
    const tree = { shelf: shelfOf(id, ports), branch, limitBytes, provenance }
    const restored = await restoreTree(
      { ...tree, ...base, setup, node, benchmarks: benchmarkFiles(suites) },
      path,
      storage,
      ports,
    )
    if (restored.kind === 'unusable') return rebuilt(restored.refusal)
    return { kind: 'used', seconds: ports.clock.seconds() - start }
  }
}

/** Notices about the entry that was found: what is wrong with it, and that it was not used although it is the base's own. */
export function lookedWarnings({ found, tree }: LookedUp): readonly Notice[] {
  if (found.kind !== 'found') return []
  const isUnused = isExact(found) && tree.kind === 'rebuilt'
  return [...found.warnings, ...(isUnused ? [baseRebuilt(tree.refusal)] : [])]
}

function baseRebuilt(refusal: TreeRefusal): Notice {
  return { code: 'base-rebuilt', ...refusal }
}

async function lookFor(
  { commit, repository }: BaseWanted,
  { storage, provenance, branch, defaultBranch }: BaselineAccess,
  { id }: Wanted,
  ports: Ports,
): Promise<LookUp> {
  const commits = await firstParents(commit, repository, ports)
  const savedBy = provenance === null ? 'anybody' : 'workflow'
  const request = { shelf: shelfOf(id, ports), branch, defaultBranch, commits, savedBy } as const
  return lookUp(request, storage, ports)
}

export function shelfOf(id: string, { machine: { os, arch } }: Pick<Ports, 'machine'>) {
  return { id, os, arch }
}

function isExact(found: LookUp): boolean {
  return found.kind === 'found' && found.match === 'exact'
}

function rebuilt(refusal: TreeRefusal): BaselineTree {
  return { kind: 'rebuilt', refusal }
}

function noBaseline(commit: string, { storage, branch }: BaselineAccess, found: LookUp): GateError {
  const sought = { code: 'no-baseline', commit, branch, place: storage.title } as const
  switch (found.kind) {
    case 'found':
      return new GateError({ ...sought, why: 'other-commit', nearest: found.run.manifest.commit })
    case 'missing':
      return new GateError({ ...sought, why: 'missing' })
    case 'unreachable':
    case 'corrupt':
    case 'incompatible':
      return new GateError({ ...sought, why: 'unread', reason: found.message })
  }
}

function noPlace(commit: string): GateError {
  return new GateError({ code: 'no-baseline', commit, why: 'nowhere-to-look' })
}
