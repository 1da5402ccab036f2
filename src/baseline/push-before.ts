import { askGit } from '../git.ts'
import type { HistoryEntry } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'

/**
 * The newest push that was recorded before the commit was made that is checked out here.
 *
 * @param history oldest first
 * @returns null where there is none, or nothing is checked out
 */
export async function pushBefore(
  history: readonly HistoryEntry[],
  directory: string,
  ports: Pick<Ports, 'processes' | 'stop'>,
): Promise<HistoryEntry | null> {
  const made = await askGit(['log', '-1', '--format=%cI'], directory, ports)
  const date = Date.parse(made ?? '')
  return history.findLast(({ createdAt }) => Date.parse(createdAt) < date) ?? null
}
