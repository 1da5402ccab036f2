import type { Ports } from '../../platform/ports.ts'
import { gitSays } from '../../git.ts'
import { parseKey } from '../keys.ts'
import type { StoredEntry } from '../storage.ts'
import { withTemporaryFile } from '../temporary-file.ts'
import type { GitPorts } from './branch-tip.ts'

/** An entry as a file of the branch. */
export interface BranchEntry extends StoredEntry {
  readonly path: string
  /** The hash of its content, in git. */
  readonly blob: string
}

/** Git keeps no times of files, so the name has the time at which it was saved: `<key>.20260131T120000000Z.ndjson`. */
export function branchPath(key: string, now: Date): string {
  return `${key}.${now.toISOString().replaceAll(/[-:.]/g, '')}.ndjson`
}

/** The entries in a commit of the branch; null for the branch that is not there yet. Other files are none of ours. */
export async function entriesOf(
  commit: string | null,
  repository: string,
  ports: GitPorts,
): Promise<readonly BranchEntry[]> {
  if (commit === null) return []
  const args = ['ls-tree', '-z', '--long', '--full-tree', commit]
  const listing = await outputOf(args, repository, ports)
  return [...listing.matchAll(/\d+ blob ([0-9a-f]+) +(\d+)\t([^\0]+)\0/g)].flatMap(
    ([, blob = '', bytes, path = '']) => {
      const [, key = '', time = ''] = /^([^.]+)\.(\w+)\.ndjson$/.exec(path) ?? []
      const createdAt = time.replace(compactTime, '$1-$2-$3T$4:$5:$6.$7Z')
      if (parseKey(key) === null || createdAt === time) return []
      return [{ key, path, blob, bytes: Number(bytes), createdAt }]
    },
  )
}

/** A blob's text, whole. */
export function entryText(blob: string, repository: string, ports: GitPorts): Promise<string> {
  return outputOf(['cat-file', 'blob', blob], repository, ports)
}

const compactTime = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/

function outputOf(
  args: readonly string[],
  repository: string,
  ports: GitPorts & Pick<Ports, 'files'>,
): Promise<string> {
  return withTemporaryFile(ports, async (outputFile) => {
    await gitSays(args, repository, ports, { outputFile })
    return ports.files.readText(outputFile)
  })
}
