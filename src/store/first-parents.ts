import type { Ports } from '../platform/ports.ts'
import { reasonOf, runGit } from './git.ts'

export type FirstParents =
  | { readonly kind: 'known'; readonly commits: readonly string[] }
  | { readonly kind: 'unknown'; readonly message: string }

/**
 * The commits that a branch had before, nearest first: what `LookUpRequest.commits` asks for. Commits that were merged
 * are none of them. A shallow clone knows fewer.
 *
 * @param commit becomes the first of them
 */
export async function firstParents(
  commit: string,
  most: number,
  repository: string,
  ports: Pick<Ports, 'processes' | 'stop'>,
): Promise<FirstParents> {
  const args = ['rev-list', '--first-parent', `--max-count=${most}`, commit, '--']
  const finished = await runGit(args, repository, ports)
  return finished.exitCode === 0
    ? { kind: 'known', commits: finished.stdout.trimEnd().split('\n') }
    : { kind: 'unknown', message: reasonOf(finished) }
}
