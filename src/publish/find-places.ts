import { dirname, join, relative, sep } from 'node:path'
import type { Benchmark } from '../model/index.ts'
import type { Annotation, Files } from '../platform/ports.ts'
import { findLine } from './find-line.ts'

export type CodePlace = NonNullable<Annotation['place']>

/**
 * Where benchmarks stand in the repository's files, by their ids; those of which it is not known are left out.
 *
 * @param wanted those that are looked for, in as many files as they have
 * @param all the benchmarks of the same version
 * @param directory where the suites lie, absolute
 */
export async function findPlaces(
  wanted: readonly Benchmark[],
  all: readonly Benchmark[],
  directory: string,
  files: Pick<Files, 'exists' | 'readText'>,
): Promise<ReadonlyMap<string, CodePlace>> {
  const places = new Map<string, CodePlace>()
  const root = await repositoryOf(directory, files)
  if (root === null) return places
  for (const suite of new Set(wanted.map((benchmark) => benchmark.suite))) {
    const path = join(directory, suite)
    const source = await textAt(path, files)
    if (source === null) continue
    const names = all.filter((one) => one.suite === suite).map(({ name }) => name)
    for (const { id, name } of wanted.filter((one) => one.suite === suite)) {
      const line = findLine(source, name, names)
      if (line !== null) places.set(id, { path: withSlashes(relative(root, path)), line })
    }
  }
  return places
}

/**
 * Null where no text can be read there: suites that are commands have names that may be those of directories, and a file
 * may be gone, or unreadable, after its benchmarks ran. The report is to be published all the same.
 */
async function textAt(
  path: string,
  { exists, readText }: Pick<Files, 'exists' | 'readText'>,
): Promise<string | null> {
  return (await exists(path)) ? readText(path).catch(() => null) : null
}

/** The checkout may lie anywhere in the workspace; annotations name files from its top. */
async function repositoryOf(
  directory: string,
  { exists }: Pick<Files, 'exists'>,
): Promise<string | null> {
  for (let at = directory; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}

function withSlashes(path: string): string {
  return path.split(sep).join('/')
}
