import { constants } from 'node:fs'
import { copyFile, link } from 'node:fs/promises'

/**
 * Gives a file a second name where nothing has it: a link cannot take the place of anything, as a renamed file would.
 *
 * @returns false, and nothing is done, where something is
 */
export async function linkNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (isThere(error)) return false
  }
  // Not every file system has links.
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (isThere(error)) return false
    throw error
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
