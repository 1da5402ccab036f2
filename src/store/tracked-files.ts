import { createHash } from 'node:crypto'
import { dirname, join, sep } from 'node:path'
import type { Ports } from '../platform/ports.ts'
import { gitSays, GitProblem } from '../git.ts'
import { orProblem } from './system-problem.ts'
import { withTemporaryFile } from './temporary-file.ts'

type TrackedPorts = Pick<Ports, 'processes' | 'files' | 'stop'>

/**
 * Holds a directory against a commit: every file that git has of it must lie there as git has it, at its own path and
 * not behind a link. Files that git does not have are not looked at, nor are submodules, whose files it does not know.
 *
 * Line ends may differ, as they do where git checks files out with those of Windows. Other filters, such as Git LFS,
 * make a difference.
 *
 * @param directory the root of a checkout of the commit, or of what claims to be one
 * @returns what differs, or why that cannot be told, in words; null where nothing does
 */
export async function differsFromCommit(
  directory: string,
  commit: string,
  repository: string,
  ports: TrackedPorts,
): Promise<string | null> {
  const tracked = await trackedFiles(commit, repository, ports)
  if (typeof tracked === 'string') return tracked
  const root = await ports.files.realPath(directory)
  for (let i = 0; i < tracked.length; i += atATime) {
    const some = tracked.slice(i, i + atATime)
    const answers = await Promise.all(some.map((file) => difference(file, root, ports)))
    const first = answers.find((answer) => answer !== null)
    if (first !== undefined) return first
  }
  return null
}

/** Enough to keep the disk busy, few enough for large files in memory. */
const atATime = 16

interface TrackedFile {
  readonly path: string
  readonly isLink: boolean
  /** The hash of git's object; its length tells the algorithm. */
  readonly hash: string
}

async function trackedFiles(
  commit: string,
  repository: string,
  ports: TrackedPorts,
): Promise<readonly TrackedFile[] | string> {
  try {
    return await withTemporaryFile(ports, async (outputFile) => {
      const args = ['ls-tree', '-r', '-z', '--full-tree', commit]
      await gitSays(args, repository, ports, { outputFile })
      return parseListing(await ports.files.readText(outputFile))
    })
  } catch (error) {
    if (error instanceof GitProblem) return `git cannot tell what is in ${commit}: ${error.message}`
    throw error
  }
}

const linkMode = '120000'

function parseListing(text: string): readonly TrackedFile[] {
  return [...text.matchAll(/(\d+) (\w+) ([0-9a-f]+)\t([^\0]+)\0/g)]
    .filter(([, , type]) => type === 'blob')
    .map(([, mode, , hash = '', path = '']) => ({ path, hash, isLink: mode === linkMode }))
}

function difference(file: TrackedFile, root: string, ports: TrackedPorts): Promise<string | null> {
  return orProblem(
    async () => {
      const content = await contentOf(file, root, ports)
      if (content === null) return `${file.path} is reached by a symbolic link`
      return isSame(content, file.hash) ? null : `${file.path} is not what git has`
    },
    (problem) => `${file.path} cannot be read: ${problem}`,
  )
}

/** Null where the path leads over a link that git does not have. */
async function contentOf(
  { path, isLink }: TrackedFile,
  root: string,
  { files }: TrackedPorts,
): Promise<Buffer | null> {
  const place = join(root, ...path.split('/'))
  if (isLink) {
    if ((await files.realPath(dirname(place))) !== dirname(place)) return null
    return Buffer.from((await files.readLink(place)).replaceAll(sep, '/'))
  }
  if ((await files.realPath(place)) !== place) return null
  return Buffer.from(await files.readBytes(place))
}

function isSame(content: Buffer, hash: string): boolean {
  return (
    blobHash(content, hash.length) === hash || blobHash(unixLines(content), hash.length) === hash
  )
}

function unixLines(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

/** Git's own: over a header with the length, then the content. */
function blobHash(content: Buffer, digits: number): string {
  return createHash(digits === 40 ? 'sha1' : 'sha256')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex')
}
