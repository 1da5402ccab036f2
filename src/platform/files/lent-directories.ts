import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { orDiskFull } from './disk-trouble.ts'
import type { LentDirectory } from '../ports.ts'

/** Enough for all that run at a time; with more, paths get longer by a digit. */
const digits = 3

/** @param openRoot makes the directory that holds them all, once */
export function lentDirectories(
  openRoot: () => Promise<string>,
): (owner: string) => Promise<LentDirectory> {
  const free = new Map<string, string[]>()
  let root: Promise<string> | null = null
  let made = 0
  return async (owner) => {
    const own = free.get(owner) ?? []
    free.set(owner, own)
    const path = own.pop() ?? (await nextPath())
    // A benchmark may remove the directory that it was given.
    await orDiskFull(() => mkdir(path, { recursive: true }))
    return { path, giveBack: () => void own.push(path) }
  }

  async function nextPath(): Promise<string> {
    root ??= openRoot()
    return join(await root, String(made++).padStart(digits, '0'))
  }
}
