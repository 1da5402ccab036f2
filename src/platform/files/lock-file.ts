/**
 * A lock that says whose it is: one of a process that is gone counts for nothing. Written here, since the packages tell
 * by time: they touch the lock every few seconds, which a process does not get to that computes or is stopped.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { linkNew } from './link-new.ts'
import type { Lock } from '../ports.ts'
import { identityOf, processIdentitySchema, standingOf } from '../processes/process-identity.ts'

/** @returns null where a process has it that runs, or may run */
export async function takeLock(path: string): Promise<Lock | null> {
  const file = `${path}.lock`
  const text = JSON.stringify({ ...identityOf(process.pid), token: unique() })
  await mkdir(dirname(file), { recursive: true })
  // Somebody else may break the same lock, and be the first to take it then.
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await writeNew(file, text)) return { release: () => releaseLock(file, text) }
    const found = await readIfThere(file)
    if (found !== null && (await isHeld(file, found))) return null
    if (found !== null) await breakLock(file, found)
  }
  return null
}

async function releaseLock(file: string, text: string): Promise<void> {
  if ((await readIfThere(file)) === text) await rm(file, { force: true })
}

/** Whole or not at all, so that nobody reads a part of it. */
async function writeNew(file: string, text: string): Promise<boolean> {
  const whole = `${file}.${unique()}`
  try {
    await writeFile(whole, text)
    return await linkNew(whole, file)
  } finally {
    await rm(whole, { force: true })
  }
}

/** Nobody can tell whether the holder runs if it is in another container, or if the lock cannot be read. */
const longestHeldMs = 24 * 3600 * 1000

async function isHeld(file: string, text: string): Promise<boolean> {
  const written = processIdentitySchema.safeParse(parsed(text))
  const isAnotherBoot = written.success && written.data.boot !== identityOf(process.pid).boot
  // It came here with the files around it, such as a cache of another machine, or is of before a restart.
  if (isAnotherBoot) return false
  const standing = written.success ? standingOf(written.data) : 'unknown'
  if (standing !== 'unknown') return standing === 'runs'
  const changed = await stat(file).catch(unlessGone)
  return changed !== null && Date.now() - changed.mtimeMs < longestHeldMs
}

/** Takes away the lock that was read, and not another that somebody has put in its place meanwhile. */
async function breakLock(file: string, found: string): Promise<void> {
  const aside = `${file}.${unique()}`
  try {
    await rename(file, aside)
    if ((await readIfThere(aside)) !== found) await linkNew(aside, file)
  } catch (error) {
    if (!isGone(error)) throw error
  } finally {
    await rm(aside, { force: true })
  }
}

function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(unlessGone)
}

function unlessGone(error: unknown): null {
  if (isGone(error)) return null
  throw error
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function unique(): string {
  return randomBytes(6).toString('hex')
}
