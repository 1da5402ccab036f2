import { GateError } from '../errors.ts'
import { tryGit } from '../git.ts'
import type { Ports } from '../platform/ports.ts'
import { inRepository } from './find-commit.ts'
import { npmPrefix, parseNpmSpec } from './npm/npm-spec.ts'
import { publishedVersions } from './npm/resolve-version.ts'
import { locate } from './place.ts'

export interface LastWanted {
  /** At least two. */
  readonly count: number
  /** `npm:name`, whose releases are wanted; null for the repository's tags. */
  readonly of: string | null
}

/**
 * The last versions by their numbers, without pre-releases, as version specs with the oldest first; fewer where there are
 * fewer.
 *
 * Of tags those that are a version, with or without a `v`; where a repository has the tags of several packages
 * (`name@1.2.0`), those that have nothing before the number, or else those of the package that has the most.
 *
 * @throws GateError `last-versions` where there are not even two, `last-of-version`, or why they cannot be listed
 */
export async function lastVersions(
  { count, of }: LastWanted,
  workingDirectory: string,
  ports: Ports,
): Promise<readonly string[]> {
  const found =
    of === null
      ? await versionTags(workingDirectory, ports)
      : await releases(of, workingDirectory, ports)
  if (found.length < 2) throw new GateError({ code: 'last-versions', of, found })
  return found.slice(-count)
}

async function releases(
  spec: string,
  workingDirectory: string,
  ports: Ports,
): Promise<readonly string[]> {
  const { name } = parseNpmSpec(spec)
  if (spec !== `${npmPrefix}${name}`) throw new GateError({ code: 'last-of-version', spec, name })
  const { directory } = await locate(workingDirectory, ports)
  const versions = await publishedVersions(name, directory, ports)
  return versions.filter((version) => !version.includes('-')).map((version) => `${spec}@${version}`)
}

async function versionTags(workingDirectory: string, ports: Ports): Promise<readonly string[]> {
  const { root } = inRepository('--last', await locate(workingDirectory, ports))
  const format = '--format=%(refname:strip=2)'
  const listed = await tryGit(
    ['for-each-ref', '--sort=version:refname', format, 'refs/tags'],
    root,
    ports,
  )
  const named = listed.stdout.split('\n').flatMap((tag) => {
    const before = versionTag.exec(tag)?.groups?.['before']
    return before === undefined ? [] : [{ tag, before }]
  })
  const byName = Map.groupBy(named, ({ before }) => before)
  const [most = []] = [...byName.values()].toSorted((a, b) => b.length - a.length)
  return (byName.get('') ?? most).map(({ tag }) => tag)
}

/** One number alone is a name for the newest of many, such as an Action's `v1`. */
const versionTag = /^(?<before>|.*[^\w.])v?\d+(?:\.\d+)+$/
