import { resolve } from 'node:path'
import { GateError } from '../errors.ts'
import type { Ports } from '../platform/ports.ts'
import { askGit } from '../git.ts'
import type { Place, Repository } from './place.ts'

type InRepository = Extract<Repository, { kind: 'repository' }>

/** @throws GateError where a place that git is needed for lies in no repository */
export function inRepository(spec: string, { directory, repository }: Place): InRepository {
  if (repository.kind === 'repository') return repository
  throw new GateError(
    'not-a-repository',
    `${spec} would be a git ref, but git finds no repository in ${directory}: ${repository.reason}`,
    'Run inside of a repository, or compare directories, written with ./ before the name.',
  )
}

/**
 * The commit that a ref stands for. A branch that only origin has is found too, since on a runner every branch but
 * the one checked out is such.
 *
 * @throws GateError that tells an unknown ref, a directory and a clone without history apart
 */
export async function findCommit(ref: string, place: Place, ports: Ports): Promise<string> {
  const { root } = inRepository(ref, place)
  // Git has no ref that begins with a dash; it would take it for an option.
  const candidates = ref.startsWith('-') ? [] : [ref, `refs/remotes/origin/${ref}`]
  for (const candidate of candidates) {
    const args = ['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`]
    const commit = await askGit(args, root, ports)
    if (commit !== null) return commit
  }
  throw await unknownRef(ref, root, place, ports)
}

async function unknownRef(
  ref: string,
  root: string,
  place: Place,
  ports: Ports,
): Promise<GateError> {
  if (await ports.files.exists(`${resolve(place.directory, ref)}/.`)) {
    return new GateError(
      'unknown-version',
      `git knows no ${ref}, but there is a directory of that name`,
      `Write ./${ref} for the directory.`,
    )
  }
  if (await isShallow(root, ports)) return shallowClone(ref)
  return new GateError(
    'unknown-version',
    `${ref} is neither a git ref nor a directory: ${root} has no such branch, tag or commit, and no directory or file ./${ref} is there`,
    'Check the spelling, or fetch it: `git fetch origin` (a commit that a forced push replaced may be gone for good).',
  )
}

export async function isShallow(root: string, ports: Ports): Promise<boolean> {
  return (await askGit(['rev-parse', '--is-shallow-repository'], root, ports)) === 'true'
}

/** @param missing what was looked for */
export function shallowClone(missing: string): GateError {
  return new GateError(
    'shallow-clone',
    `${missing} is not in this clone, which is shallow: it lacks most of the history`,
    'With actions/checkout, set `fetch-depth: 0`; by hand, run `git fetch --unshallow`.',
  )
}
