import { compress, decompress, mostTextBytes } from '../compressed.ts'
import { gitSays, GitProblem } from '../../git.ts'
import { parseKey } from '../keys.ts'
import { newestFirst, newestOf } from '../newest.ts'
import type {
  Listing,
  RemoveOutcome,
  SaveOutcome,
  Storage,
  Stored,
  Unreachable,
} from '../storage.ts'
import { orProblem } from '../system-problem.ts'
import { withTemporaryFile } from '../temporary-file.ts'
import { type BranchChange, commitToBranch } from './branch-commit.ts'
import { type BranchEntry, entriesOf, branchPath, entryText } from './branch-entries.ts'
import { type BranchOfRemote, fetchTip, type GitPorts } from './branch-tip.ts'

/**
 * A branch of the remote that shares no history with the code, with a file for each run. The files are text: so git
 * keeps of each only what is new in it, and a reader sees it on the host's page.
 */
export function gitBranchStorage(of: BranchOfRemote, ports: GitPorts): Storage {
  const { repository, remote, branch } = of

  async function entries(): Promise<Entries | Unreachable> {
    const tip = await fetchTip(of, ports)
    if (tip.kind !== 'tip') return tip
    return { kind: 'entries', entries: await entriesOf(tip.commit, repository, ports) }
  }

  /** @param plan sees the entry of that key, as it is on the tip that the commit is for */
  function commit<T extends { readonly kind: string }>(
    message: string,
    key: string,
    plan: (entry: BranchEntry | undefined) => BranchChange | T,
  ) {
    const planned = async (tip: string | null) =>
      plan((await entriesOf(tip, repository, ports)).find((entry) => entry.key === key))
    return commitToBranch(of, message, planned, ports)
  }

  return {
    title: `the branch ${branch} of ${remote}`,
    find: (prefixes, path) =>
      answered<Stored>(async () => {
        const listed = await entries()
        if (listed.kind !== 'entries') return listed
        const key = newestOf(prefixes, listed.entries)
        const found = listed.entries.find((entry) => entry.key === key)
        if (found === undefined) return { kind: 'missing' }
        if (found.bytes > mostTextBytes)
          return { kind: 'unreachable', message: `${found.path} of ${branch} is too large` }
        const text = await entryText(found.blob, repository, ports)
        await ports.files.writeBytes(path, compress(text))
        return { kind: 'found', key: found.key }
      }),
    save: (key, path) =>
      answered<SaveOutcome>(async () => {
        const blob = await blobOf(key, path, repository, ports)
        if (typeof blob !== 'string') return blob
        const pushed = await commit<{ readonly kind: 'exists' }>(`Add ${key}`, key, (entry) =>
          entry === undefined
            ? { kind: 'add', path: branchPath(key, ports.clock.date()), blob }
            : { kind: 'exists' },
        )
        return pushed.kind === 'pushed' ? { kind: 'saved' } : pushed
      }),
    list: (prefix) =>
      answered<Listing>(async () => {
        const listed = await entries()
        if (listed.kind !== 'entries') return listed
        const wanted = listed.entries.filter(({ key }) => key.startsWith(prefix))
        const stored = wanted.map(({ key, bytes, createdAt }) => ({ key, bytes, createdAt }))
        return { kind: 'listed', entries: newestFirst(stored) }
      }),
    remove: (key) =>
      answered<RemoveOutcome>(async () => {
        const pushed = await commit<{ readonly kind: 'missing' }>(`Remove ${key}`, key, (entry) =>
          entry === undefined ? { kind: 'missing' } : { kind: 'remove', path: entry.path },
        )
        return pushed.kind === 'pushed' ? { kind: 'removed' } : pushed
      }),
  }
}

interface Entries {
  readonly kind: 'entries'
  readonly entries: readonly BranchEntry[]
}

/** What is saved, as a blob of the repository; only results are. */
async function blobOf(
  key: string,
  path: string,
  repository: string,
  ports: GitPorts,
): Promise<string | SaveOutcome> {
  if (parseKey(key)?.kind !== 'run') {
    const message =
      'a git branch keeps results only, since prepared checkouts would make the repository too large'
    return { kind: 'refused', message }
  }
  const text = decompress(await ports.files.readBytes(path))
  if (text.kind !== 'ok') return { kind: 'refused', message: text.message }
  return withTemporaryFile(ports, async (file) => {
    await ports.files.writeText(file, text.value)
    return gitSays(['hash-object', '-w', '--no-filters', file], repository, ports)
  })
}

/** Whatever git or the disk refuses on the way is told in their words. */
async function answered<T>(body: () => Promise<T | Unreachable>): Promise<T | Unreachable> {
  const unreachable = (message: string): Unreachable => ({ kind: 'unreachable', message })
  try {
    return await orProblem<T | Unreachable>(body, unreachable)
  } catch (error) {
    if (error instanceof GitProblem) return unreachable(`git failed: ${error.message}`)
    throw error
  }
}
