/** Directories for as long as a run, and what killed runs have left of theirs. */
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync, type Stats } from 'node:fs'
import { lstat, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noTemporaryDirectory } from './disk-trouble.ts'
import { identityOf, processIdentitySchema, standingOf } from '../processes/process-identity.ts'

/** Beside each of them lies a file by which a later run can tell whether anybody still needs it. */
const markEnding = '.run'

const prefixes = ['bg-', 'benchgate-']

/**
 * Makes one, and the mark that says whose it is.
 *
 * @returns its real path
 * @throws GateError `disk-full` or `no-temporary-directory`
 */
export function makeTemporary(prefix: string): string {
  let path: string | null = null
  try {
    path = realpathSync(mkdtempSync(join(tmpdir(), prefix)))
    const mark = `${JSON.stringify(identityOf(process.pid))}\n`
    // Nobody else may have put anything there, such as a link to elsewhere.
    writeFileSync(path + markEnding, mark, { flag: 'wx' })
    return path
  } catch (error) {
    if (path !== null) rmSync(path, { recursive: true, force: true })
    throw error instanceof Error ? noTemporaryDirectory(error, tmpdir()) : error
  }
}

/** The mark goes last: what a kill leaves over halfway can still be told to be nobody's. */
export async function removeTemporary(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
  await rm(path + markEnding, { force: true })
}

/** Removes one at once, for a process that ends. */
export function removeTemporaryNow(path: string): void {
  rmSync(path, { recursive: true, force: true })
  rmSync(path + markEnding, { force: true })
}

/**
 * Removes those of processes that are gone.
 *
 * @returns those of them that could not be removed
 */
export async function sweepTemporary(): Promise<readonly string[]> {
  const root = tmpdir()
  // Where there is none, whoever needs one says so.
  const names = await readdir(root).catch(() => [])
  const marks = names.filter(
    (name) => name.endsWith(markEnding) && prefixes.some((prefix) => name.startsWith(prefix)),
  )
  const left: string[] = []
  for (const path of marks.map((name) => join(root, name.slice(0, -markEnding.length)))) {
    // Two runs may sweep at the same time, and another may remove its own: what is gone is gone.
    if (!(await isLeft(path).catch(() => false))) continue
    await removeTemporary(path).catch(() => left.push(path))
  }
  return left
}

/** No run takes so long: directories of a process that cannot be asked are nobody's after that. */
const longestRunMs = 7 * 24 * 3600 * 1000

async function isLeft(path: string): Promise<boolean> {
  const about = await lstat(path + markEnding)
  // In a directory that everybody may write to, anybody may write a mark.
  if (!about.isFile() || !isOwn(about) || !(await isOwnOrGone(path))) return false
  const mark = processIdentitySchema.parse(JSON.parse(await readFile(path + markEnding, 'utf8')))
  const standing = standingOf(mark)
  const isOld = Date.now() - about.mtimeMs > longestRunMs
  return standing === 'gone' || (standing === 'unknown' && isOld)
}

async function isOwnOrGone(path: string): Promise<boolean> {
  if (!existsSync(path)) return true
  const about = await lstat(path)
  return about.isDirectory() && isOwn(about)
}

function isOwn({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid()
}
