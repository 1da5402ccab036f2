import type { Ports } from '../../platform/ports.ts'
import { reasonOf, tryGit } from '../../git.ts'
import type { Unreachable } from '../storage.ts'

export interface BranchOfRemote {
  readonly repository: string
  readonly remote: string
  readonly branch: string
}

export type GitPorts = Pick<Ports, 'processes' | 'files' | 'clock' | 'stop'>

/** Null where the remote has no such branch. */
export type Tip = { readonly kind: 'tip'; readonly commit: string | null } | Unreachable

/** The commit that the branch has at the remote now. */
export async function askTip(of: BranchOfRemote, ports: GitPorts): Promise<Tip> {
  const { repository, remote } = of
  const asked = await tryGit(['ls-remote', remote, branchRef(of)], repository, ports)
  if (asked.exitCode !== 0) return unreachable(of, reasonOf(asked))
  const lines = asked.stdout.split('\n').map((line) => line.split('\t'))
  // Git matches the ends of names.
  const found = lines.find(([, ref]) => ref === branchRef(of))
  return { kind: 'tip', commit: found?.[0] ?? null }
}

/**
 * The same, and all of the branch in the repository. It is fetched whole, since a fetch of its tip alone would make the
 * user's clone a shallow one. The user's own branches and what is known of the remote's stay as they are.
 */
export async function fetchTip(of: BranchOfRemote, ports: GitPorts): Promise<Tip> {
  const tip = await askTip(of, ports)
  if (tip.kind !== 'tip' || tip.commit === null) return tip
  const { repository, remote, branch } = of
  const has = ['cat-file', '-e', `${tip.commit}^{commit}`]
  if ((await tryGit(has, repository, ports)).exitCode === 0) return tip
  const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--refmap=']
  const fetched = await tryGit(['fetch', ...quietly, remote, branchRef(of)], repository, ports)
  if (fetched.exitCode !== 0) return unreachable(of, reasonOf(fetched))
  // So that the next fetch is of what is new; where another one writes it just now, that will do.
  await tryGit(['update-ref', `refs/benchgate/${branch}`, tip.commit], repository, ports)
  return tip
}

export function branchRef({ branch }: BranchOfRemote): string {
  return `refs/heads/${branch}`
}

function unreachable({ remote, branch }: BranchOfRemote, words: string): Unreachable {
  return { kind: 'unreachable', message: `git cannot read ${branch} of ${remote}: ${words}` }
}
