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
  { engine: { branchPrefix, readRun }, ports }: Means,
): Promise<NewestRun> {
  const wanted = branch ?? own
  if (wanted === null) throw noBranch()
  const found = await readRun([branchPrefix(shelf, 'run', wanted)], storage, ports)
  switch (found.kind) {
    case 'found':
      return found
    case 'missing':
      throw nothingKept(wanted, storage.title)
    case 'unreachable':
    case 'corrupt':
    case 'incompatible':
      throw new GateError(
        'baseline-unreadable',
        `what is kept of ${wanted} cannot be read: ${found.message}`,
        'See `benchgate baseline list`; `benchgate baseline prune` removes old entries.',
      )
  }
}

function noBranch(): GateError {
  return new GateError(
    'no-branch',
    'no branch is checked out, so it is not clear whose baseline is meant',
    'Name a branch.',
  )
}

function nothingKept(branch: string, title: string): GateError {
  return new GateError(
    'nothing-kept',
    `nothing is kept of ${branch} in ${title}`,
    'Keep a run with `benchgate run --save`; where another place is meant, name it with `--storage`.',
  )
}
