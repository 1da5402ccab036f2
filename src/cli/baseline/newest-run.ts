import { GateError } from '../../errors.ts'
import type { RecordedRun, Notice } from '../../model/index.ts'
import type { Keeper, Means } from './page.ts'

export interface NewestRun {
  readonly key: string
  readonly run: RecordedRun
  readonly warnings: readonly Notice[]
}

/**
 * The newest run of a branch.
 *
 * @param branch null for the one that is checked out
 * @throws GateError where there is none, or it cannot be read
 */
export async function newestRun(
  branch: string | null,
  { storage, shelf, branch: own }: Keeper,
  { engine: { branchPrefix, readRun }, ports }: Pick<Means, 'engine' | 'ports'>,
): Promise<NewestRun> {
  const wanted = branch ?? own
  if (wanted === null) throw new GateError({ code: 'no-branch' })
  const found = await readRun([branchPrefix(shelf, 'run', wanted)], storage, ports)
  switch (found.kind) {
    case 'found':
      return found
    case 'missing':
      throw new GateError({ code: 'nothing-kept', branch: wanted, place: storage.title })
    case 'unreachable':
    case 'corrupt':
    case 'incompatible':
      throw new GateError({ code: 'baseline-unreadable', branch: wanted, reason: found.message })
  }
}
