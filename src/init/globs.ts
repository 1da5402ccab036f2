import picomatch from 'picomatch'

/**
 * Globs for files, so that a new file beside them is found as well, and none that is not meant.
 *
 * @param files those meant, in order
 * @param others which no glob may match
 * @param built copies that a build makes, each with the name of the folder that is to be left out where a glob matches
 * @returns for files that have neither a name nor a folder in common, their paths
 */
export function globsFor(
  files: readonly string[],
  others: readonly string[],
  built: ReadonlyMap<string, string>,
): readonly string[] {
  const globs = groupsOf(files, 1).flatMap((group) => groupGlobs(group, 1, others))
  const matches = globs.filter((glob) => !glob.startsWith('!')).map((glob) => picomatch(glob))
  const folders = [...built].flatMap(([path, folder]) =>
    matches.some((isMatch) => isMatch(path)) ? [folder] : [],
  )
  return [...globs, ...[...new Set(folders)].map((folder) => `!**/${folder}/**`)]
}

const suffixed = /(\.(?:bench|benchmark|perf))\.\w+$/

/** Those of a folder, so many parts deep, whose names have an ending in common: `bench/.bench` of `bench/a/b.bench.ts`. */
function groupsOf(files: readonly string[], depth: number): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const [, suffix = ''] = suffixed.exec(file) ?? []
    const place = `${topOf(file, depth)}/${suffix}`
    groups.set(place, [...(groups.get(place) ?? []), file])
  }
  return [...groups.values()]
}

function topOf(file: string, depth: number): string {
  return file.split('/').slice(0, -1).slice(0, depth).join('/')
}

/** One for the whole group, or for those of its folders of which one glob says no more than is meant. */
function groupGlobs(
  group: readonly string[],
  depth: number,
  others: readonly string[],
): readonly string[] {
  const [first = ''] = group
  const [, suffix] = suffixed.exec(first) ?? []
  if (suffix === undefined) return groupsOf(group, 99).flatMap((one) => folderGlobs(one, others))
  const top = topOf(first, depth)
  const glob = `${top === '' ? '' : `${escaped(top)}/**/`}*${suffix}.${endingsOf(group)}`
  const isMatch = picomatch(glob)
  if (!others.some((other) => isMatch(other))) return [glob]
  const finer = groupsOf(group, depth + 1)
  const isLeaf = finer.length === 1 && group.every((file) => file.split('/').length <= depth + 1)
  return isLeaf ? group.map(escaped) : finer.flatMap((one) => groupGlobs(one, depth + 1, others))
}

/** How many files of a folder make a rule of which the others are exceptions. */
const fewest = 3

function folderGlobs(group: readonly string[], others: readonly string[]): readonly string[] {
  const folder = topOf(group[0] ?? '', 99)
  const glob = `${folder === '' ? '' : `${escaped(folder)}/`}*.${endingsOf(group)}`
  const isMatch = picomatch(glob)
  const exceptions = others.filter((other) => isMatch(other))
  if (group.length < fewest || folder === '' || exceptions.length >= group.length)
    return group.map(escaped)
  return [glob, ...exceptions.map((path) => `!${escaped(path)}`)]
}

function endingsOf(files: readonly string[]): string {
  const endings = [...new Set(files.map((file) => file.split('.').at(-1) ?? ''))].toSorted()
  return endings.length === 1 ? (endings[0] ?? '') : `{${endings.join(',')}}`
}

/** A path as a glob that matches it alone. */
function escaped(path: string): string {
  return path.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw`\$&`)
}
