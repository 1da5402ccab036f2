import picomatch from 'picomatch'

/**
 * Globs for files, so that a new file beside them is found as well, and none that is not meant.
 *
 * @param files those meant, in order
 * @param others which no glob may match
 * @param built copies that a build makes, each with the name of the folder that is to be left out where a glob matches
 * @returns for files that have no name in common, their paths
 */
export function globsFor(
  files: readonly string[],
  others: readonly string[],
  built: ReadonlyMap<string, string>,
): readonly string[] {
  const globs = wholeGroups(files, others)
  const matches = globs.map((glob) => picomatch(glob))
  const folders = [...built].flatMap(([path, folder]) =>
    matches.some((isMatch) => isMatch(path)) ? [folder] : [],
  )
  return [...globs, ...[...new Set(folders)].map((folder) => `!**/${folder}/**`)]
}

function wholeGroups(files: readonly string[], others: readonly string[]): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const place = placeOf(file)
    groups.set(place, [...(groups.get(place) ?? []), file])
  }
  return [...groups.values()].flatMap((group) => {
    const glob = globOf(group)
    const isMatch = glob === null ? () => true : picomatch(glob)
    return glob === null || others.some((other) => isMatch(other)) ? group.map(escaped) : [glob]
  })
}

/** The first folder, and what the names have in common: `bench/.bench` of `bench/a/b.bench.ts`. */
function placeOf(file: string): string {
  const [top = ''] = file.includes('/') ? file.split('/') : ['']
  const [, suffix = file] = /(\.(?:bench|benchmark))\.\w+$/.exec(file) ?? []
  return `${top}/${suffix}`
}

function globOf(files: readonly string[]): string | null {
  const [first = ''] = files
  const [, suffix] = /(\.(?:bench|benchmark))\.\w+$/.exec(first) ?? []
  if (suffix === undefined) return null
  const top = first.includes('/') ? `${escaped(first.split('/')[0] ?? '')}/**/` : ''
  const endings = [...new Set(files.map((file) => file.split('.').at(-1) ?? ''))].toSorted()
  return `${top}*${suffix}.${endings.length === 1 ? endings[0] : `{${endings.join(',')}}`}`
}

/** A path as a glob that matches it alone. */
function escaped(path: string): string {
  return path.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw`\$&`)
}
