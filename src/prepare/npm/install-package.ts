import { join } from 'node:path'
import type { Files, Ports } from '../../platform/ports.ts'
import type { Place } from '../place.ts'
import { npmFailed, runNpm } from './run-npm.ts'

/** A version of a package as it stands in the registry. */
export interface NpmRelease {
  readonly name: string
  readonly version: string
}

/**
 * Installs a release with all that it depends on, as whoever installs it today gets it, its install scripts included:
 * what they build is a part of it. All of it comes to lie in `prefix/node_modules`.
 *
 * @param prefix ours alone
 * @throws GateError where npm cannot
 */
export async function installPackage(
  { name, version }: NpmRelease,
  prefix: string,
  place: Place,
  ports: Ports,
): Promise<void> {
  const { files } = ports
  // Else npm would look for a project to install into further up.
  await files.writeText(join(prefix, 'package.json'), '{ "private": true }\n')
  const rc = await npmrcOf(place, files)
  const ownRc = join(prefix, '.npmrc')
  if (rc !== null) await files.writeText(ownRc, rc)
  try {
    const wanted = `${name}@${version}`
    const flags = ['--save=false', '--package-lock=false', '--prefer-offline']
    const answer = await runNpm(['install', wanted, '--prefix', prefix, ...flags], prefix, ports)
    if (answer.kind === 'failed') throw npmFailed('install', wanted, answer.finished)
  } finally {
    // It may hold a token, which nobody needs there any more.
    if (rc !== null) await files.remove(ownRc)
  }
}

/** Which registry the project uses: it says so itself, or its workspace does. */
async function npmrcOf({ directory, repository }: Place, files: Files): Promise<string | null> {
  const roots = repository.kind === 'repository' ? [repository.root] : []
  for (const each of [directory, ...roots]) {
    const path = join(each, '.npmrc')
    if (await files.exists(path)) return files.readText(path)
  }
  return null
}
