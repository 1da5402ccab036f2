import { tryGit } from '../git.ts'
import type { Ports } from '../platform/ports.ts'

/** More than a look-up asks for. */
const most = 10

/**
 * A commit and those before it on its branch, nearest first. As far as the clone has them: of a shallow one the commit
 * alone.
 */
export async function firstParents(
  commit: string,
  repository: string,
  ports: Ports,
): Promise<readonly string[]> {
  const args = ['rev-list', '--first-parent', `--max-count=${most}`, commit]
  const { exitCode, stdout, stderr } = await tryGit(args, repository, ports)
  if (exitCode !== 0) throw new Error(`git rev-list failed on a commit that it knows: ${stderr}`)
  return stdout.split('\n').filter((line) => line !== '')
}
