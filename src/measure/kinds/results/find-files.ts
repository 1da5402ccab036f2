import { basename, dirname, resolve } from 'node:path'
import type { Files } from '../../../platform/ports.ts'

/** A results file, relative to the version's directory, and when it was written. */
export interface FoundFile {
  readonly path: string
  readonly modifiedAt: number
}

/** @param pattern a path, or a glob where there is no such path */
export async function findFiles(
  pattern: string,
  directory: string,
  files: Files,
): Promise<readonly FoundFile[]> {
  const isPath = await files.exists(resolve(directory, pattern))
  const paths = isPath ? [pattern] : await files.glob([pattern], directory)
  return Promise.all(
    paths.map(async (path) => ({
      path,
      modifiedAt: await modifiedAt(resolve(directory, path), files),
    })),
  )
}

/** The files that were not there before, or have been written since. */
export function written(
  before: readonly FoundFile[],
  after: readonly FoundFile[],
): readonly FoundFile[] {
  const times = new Map(before.map((file) => [file.path, file.modifiedAt]))
  return after.filter(({ path, modifiedAt: time }) => times.get(path) !== time)
}

async function modifiedAt(path: string, files: Files): Promise<number> {
  const all = await files.list(dirname(path))
  return all.find((file) => file.name === basename(path))?.modifiedAt.getTime() ?? Number.NaN
}
