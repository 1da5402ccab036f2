/** Directories for as long as a run, and what killed runs have left of theirs. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { lstat, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noTemporaryDirectory } from './disk-trouble.ts'
import { identityOf, processIdentitySchema, standingOf } from './process-identity.ts'

/** In each of them, so that a later run can tell whether anybody still needs it. */
const markerName = '.benchgate-run'

const prefixes = ['bg-', 'benchgate-']

/**
 * Makes one, which says whose it is.
 *
 * @returns its real path
 * @throws GateError `disk-full` or `no-temporary-directory`
 */
export function makeTemporary(prefix: string): string {
  let path: string | null = null
  try {
    path = realpathSync(mkdtempSync(join(tmpdir(), prefix)))
    writeFileSync(join(path, markerName), `${JSON.stringify(identityOf(process.pid))}\n`)
    return path
  } catch (error) {
    if (path !== null) rmSync(path, { recursive: true, force: true })
    throw error instanceof Error ? noTemporaryDirectory(error, tmpdir()) : error
  }
}

/** The mark goes last: of what a kill leaves over halfway, the rest can still be told to be nobody's. */
export async function removeTemporary(path: string): Promise<void> {
  const names = await readdir(path).catch(() => [])
  const others = names.filter((name) => name !== markerName)
  for (const name of others) await rm(join(path, name), { recursive: true, force: true })
  await rm(path, { recursive: true, force: true })
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
  const ours = names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
  const left: string[] = []
  for (const path of ours.map((name) => join(root, name))) {
    // Two runs may sweep at the same time, and another may remove its own: what is gone is gone.
    if (!(await isLeft(path).catch(() => false))) continue
    await removeTemporary(path).catch(() => left.push(path))
  }
  return left
}

/** No run takes so long: then nobody needs what somebody has left who cannot be asked. */
const longestRunMs = 7 * 24 * 3600 * 1000

async function isLeft(path: string): Promise<boolean> {
  const about = await lstat(path)
  // In a directory that everybody may write to, anybody may write a mark.
  const isOwn = process.getuid === undefined || about.uid === process.getuid()
  if (!about.isDirectory() || !isOwn) return false
  const mark = processIdentitySchema.parse(
    JSON.parse(await readFile(join(path, markerName), 'utf8')),
  )
  const standing = standingOf(mark)
  const isOld = Date.now() - about.mtimeMs > longestRunMs
  return standing === 'gone' || (standing === 'unknown' && isOld)
}
