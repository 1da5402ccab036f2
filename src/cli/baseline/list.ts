import { GateError } from '../../errors.ts'
import { reasonOf, tryGit } from '../../git.ts'
import type { Ports } from '../../platform/ports.ts'
import type { EntryKind, StoredEntry } from '../../store/index.ts'
import type { BaselinePage, Keeper, Means } from './page.ts'

interface Row extends StoredEntry {
  readonly kind: EntryKind
  /** Keys have only a hash of it: known where the repository has a branch of that hash. */
  readonly branch: string
  readonly commit: string
}

const kindNames: Readonly<Record<EntryKind, string>> = {
  run: 'figures',
  tree: 'checkout',
  told: 'alerts',
}

/** What is kept, newest first. */
export async function listPage(
  { storage, shelf, repository }: Keeper,
  means: Means,
): Promise<BaselinePage> {
  const { anyKey, branchPrefix, count, formatSize, logText, parseKey, textTable } = means.engine
  const listing = await storage.list(anyKey)
  if (listing.kind !== 'listed') throw cannotList('entries', listing.message)
  const branches = await branchesOf(repository, means.ports)
  const rows = listing.entries.flatMap((entry): Row[] => {
    const parts = parseKey(entry.key)
    if (parts === null) return []
    const { kind, commit, branchHash } = parts
    const branch = branches.find((name) => entry.key.startsWith(branchPrefix(shelf, kind, name)))
    return [{ ...entry, kind, commit, branch: branch ?? `? (${branchHash})` }]
  })
  const column = (title: string, cell: (row: Row) => string) =>
    ({ title, align: 'left', cell, fit: 'keep' }) as const
  const table = textTable(
    [
      { ...column('branch', ({ branch }) => logText(branch)), fit: 'shorten' },
      column('commit', ({ commit }) => commit.slice(0, 7)),
      column('what', ({ kind }) => kindNames[kind]),
      { ...column('size', ({ bytes }) => formatSize(bytes)), align: 'right' },
      column('kept', ({ createdAt }) => `${createdAt.slice(0, 16).replace('T', ' ')} UTC`),
    ],
    rows,
    means.width,
  )
  const title = `${count(rows.length, 'baseline')} in ${storage.title}`.replace(
    'baselines',
    'entries',
  )
  const text = [title, ...(rows.length === 0 ? [] : ['', table.header, ...table.lines])].join('\n')
  return { text, data: rows, warnings: [] }
}

async function branchesOf(repository: string, ports: Ports): Promise<readonly string[]> {
  const args = ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes']
  const listed = await tryGit(args, repository, ports)
  if (listed.exitCode !== 0) throw cannotList('branches', reasonOf(listed))
  const names = listed.stdout
    .split('\n')
    .map((ref) => ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, ''))
  return [...new Set(names)].filter((name) => name !== '')
}

function cannotList(what: 'entries' | 'branches', reason: string): GateError {
  return new GateError({ code: 'cannot-list', what, reason })
}
