import type { PreparedVersion, Warning } from '../model/index.ts'

/** File systems allow 255; some that encrypt names allow 143. */
const longestName = 140

/**
 * Names for some directories below one, all of the same length; if it can be, so long that the whole paths are as
 * long as wanted. The length of paths shifts a process's memory, and with it its timings.
 *
 * @param parent the directory they will lie in
 * @param wanted length of the whole path; null where any will do
 * @returns the name by its number, from 0
 */
export function equalNames(
  count: number,
  parent: string,
  wanted: number | null,
): (index: number) => string {
  const shortest = String(count - 1).length
  const room = wanted === null ? shortest : wanted - parent.length - 1
  const length = room < shortest || room > longestName ? shortest : room
  return (index) => String(index).padEnd(length, '-')
}

/** What the reader should know where the versions lie at paths of different length after all. */
export function pathWarnings(versions: readonly PreparedVersion[]): readonly Warning[] {
  const lengths = versions.map(({ directory }) => directory.length)
  if (new Set(lengths).size <= 1) return []
  const places = versions.map(({ label, directory }) => `${label} ${directory.length}`)
  return [
    {
      code: 'path-lengths',
      message: `The versions lie at paths of different length (${places.join(', ')} characters), which can shift timings a little. Put them at paths of equal length to rule it out.`,
    },
  ]
}
