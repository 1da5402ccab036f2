import type { HistoryEntry, Notice } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { mergeHistories } from './history.ts'
import { branchPrefix } from './keys.ts'
import { lookUp, lookUpEntry, type LookUp, type LookUpRequest } from './look-up.ts'
import type { Storage } from './storage.ts'

/** `unread` is no history that is empty: who then saves one of a single push, says so. */
export type BranchHistory =
  | {
      readonly kind: 'read'
      readonly entries: readonly HistoryEntry[]
      readonly warnings: readonly Notice[]
    }
  | { readonly kind: 'unread'; readonly message: string }

/**
 * The history of a branch that its next push goes on with. After two pushes at once, neither's entry has the other: so
 * it is put together from the nearest two ancestors that have an entry, and the branch's newest. Where all of those are
 * corrupt, it goes on from the newest that is not, and says so: else it would end for as long as they are there.
 *
 * @param request its commits are the first parents of the commit that is about to be saved
 */
export async function branchHistory(
  request: Omit<LookUpRequest, 'defaultBranch'>,
  storage: Storage,
  ports: Pick<Ports, 'files' | 'clock'>,
): Promise<BranchHistory> {
  const found = await several(request, storage, ports)
  const failed = found.filter((each) => each.kind !== 'found' && each.kind !== 'missing')
  const near = found.filter((each) => each.kind === 'found')
  const isLost = near.length === 0 && failed.some(({ kind }) => kind === 'corrupt')
  const older = isLost ? await newestReadable(request, storage, ports) : null
  const read = older === null ? near : [older]
  const [failure] = failed
  if (read.length === 0 && failure !== undefined)
    return { kind: 'unread', message: failure.message }
  const warnings = [...read.flatMap((each) => each.warnings), ...failed.map(unreadWarning)]
  if (older !== null) warnings.push(olderWarning(older))
  return {
    kind: 'read',
    entries: read.map(({ run }) => run.history).reduce(mergeHistories, []),
    warnings: [...new Map(warnings.map((each) => [JSON.stringify(each), each])).values()],
  }
}

/** Each is fetched to be read. */
const mostTried = 8

/** Null where none can be, or where the place does not tell what it has. */
async function newestReadable(
  { shelf, branch, savedBy }: Omit<LookUpRequest, 'defaultBranch'>,
  storage: Storage,
  ports: Pick<Ports, 'files' | 'clock'>,
): Promise<(LookUp & { readonly kind: 'found' }) | null> {
  const listing = await storage.list(branchPrefix(shelf, 'run', branch))
  if (listing.kind !== 'listed') return null
  for (const { key } of listing.entries.slice(0, mostTried)) {
    const found = await lookUpEntry(key, { shelf, branch, savedBy }, storage, ports)
    if (found.kind === 'found') return found
  }
  return null
}

async function several(
  { commits, ...request }: Omit<LookUpRequest, 'defaultBranch'>,
  storage: Storage,
  ports: Pick<Ports, 'files' | 'clock'>,
): Promise<readonly LookUp[]> {
  const look = (some: readonly string[]) =>
    lookUp({ ...request, commits: some, defaultBranch: null }, storage, ports)
  const nearest = await look(commits)
  return [nearest, ...(await Promise.all(alsoWanted(nearest, commits).map(look)))]
}

/** Commits of further look-ups; none for the branch's newest. */
function alsoWanted(nearest: LookUp, commits: readonly string[]): readonly (readonly string[])[] {
  switch (nearest.kind) {
    case 'found': {
      const place = commits.indexOf(nearest.run.manifest.commit)
      return place === -1 ? [] : [commits.slice(place + 1), []]
    }
    case 'corrupt':
    case 'incompatible':
      return [[]]
    case 'missing':
    case 'unreachable':
      return []
  }
}

function unreadWarning({ message }: { readonly message: string }): Notice {
  return { code: 'history-unread', what: 'part', reason: message }
}

function olderWarning({ run }: LookUp & { readonly kind: 'found' }): Notice {
  const { commit, createdAt } = run.manifest
  return { code: 'history-unread', what: 'newer-ones', commit, createdAt }
}
