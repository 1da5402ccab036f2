import { askGit } from '../git.ts'
import type { PreparedVersion, Versions } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'

/**
 * Names of the files that differ between the base and any head, without folders and endings: `chunk` of
 * `src/array/chunk.ts`. Empty where git cannot say.
 */
export async function changedNames(
  { base, heads }: Versions<PreparedVersion>,
  workingDirectory: string,
  ports: Ports,
): Promise<ReadonlySet<string>> {
  if (base?.source.kind !== 'git') return new Set()
  const names = new Set<string>()
  for (const { source, directory } of heads) {
    if (source.kind !== 'git' && source.kind !== 'directory') continue
    const [place, to] =
      source.kind === 'git' ? [workingDirectory, [source.commit]] : [directory, []]
    const args = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff']
    const listed = await askGit([...args, base.source.commit, ...to, '--'], place, ports)
    for (const path of listed?.split('\0') ?? []) if (path !== '') names.add(stemOf(path))
  }
  return names
}

/** A file's name to its first dot. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/, '')
}
