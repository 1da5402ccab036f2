import type { PreparedVersion, Notice } from '../model/index.ts'

/** File systems allow 255; some that encrypt names allow 143. */
const longestName = 140

/**
 * Names for directories below one, padded so that the project in each of them lies at a path of the same length: the wanted
 * one, where that can be. The length of paths shifts a process's memory, and with it its timings.
 *
 * @param folders where in each of them the project lies; empty for the directory itself
 * @param parent the directory they will lie in
 * @param wanted length of a project's whole path; null where any will do
 */
export function equalNames(
  folders: readonly string[],
  parent: string,
  wanted: number | null,
): readonly string[] {
  const within = folders.map((folder) => (folder === '' ? 0 : folder.length + 1))
  const [least, most] = [Math.min(...within), Math.max(...within)]
  const shortest = String(folders.length - 1).length + most
  const room = wanted === null ? shortest : wanted - parent.length - 1
  const length = room < shortest || room - least > longestName ? shortest : room
  return within.map((taken, index) => String(index).padEnd(length - taken, '-'))
}

/** What the reader should know where the versions lie at paths of different length after all. */
export function pathWarnings(versions: readonly PreparedVersion[]): readonly Notice[] {
  const lengths = versions.map(({ label, directory }) => ({
    version: label,
    length: directory.length,
  }))
  if (new Set(lengths.map(({ length }) => length)).size <= 1) return []
  return [{ code: 'path-lengths', lengths }]
}
