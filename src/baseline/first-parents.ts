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
  const { exitCode, stdout } = await ports.processes.run('git', args, { cwd: repository })
  ports.stop.throwIfAborted()
  const found = exitCode === 0 ? stdout.split('\n').filter((line) => line !== '') : []
  return found.length === 0 ? [commit] : found
}
