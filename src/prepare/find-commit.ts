import { resolve } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'
import { GateError } from '../errors.ts'
import type { MissingHistory } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { askGit } from '../git.ts'
import type { Place, Repository } from './place.ts'

type InRepository = Extract<Repository, { kind: 'repository' }>

/** @throws GateError where a place that git is needed for lies in no repository, or git is not installed */
export function inRepository(spec: string, { directory, repository }: Place): InRepository {
  if (repository.kind === 'repository') return repository
  const { reason } = repository
  if (reason === null) throw new GateError({ code: 'git-missing' })
  throw new GateError({ code: 'not-a-repository', spec, directory, reason })
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
    return new GateError({ code: 'unknown-version', ref, why: 'is-directory' })
  }
  if (await isShallow(root, ports)) return shallowClone({ missing: 'ref', ref })
  const nearest = await nearestRef(ref, root, ports)
  return new GateError({ code: 'unknown-version', ref, why: 'nowhere', root, nearest })
}

/** A branch or tag that is written alike; null where there is none. */
async function nearestRef(ref: string, root: string, ports: Ports): Promise<string | null> {
  const places = ['refs/heads', 'refs/tags', 'refs/remotes/origin']
  const listed = await askGit(['for-each-ref', '--format=%(refname)', ...places], root, ports)
  const names = (listed ?? '')
    .split('\n')
    .map((name) => name.replace(/^refs\/(?:heads|tags|remotes\/origin)\//, ''))
    .filter((name) => name !== '' && name !== 'HEAD')
  if (names.length === 0) return null
  const guess = closest(ref, names)
  return distance(ref, guess) <= mostEdits ? guess : null
}

/** Letters that were swapped are two. */
const mostEdits = 2

export async function isShallow(root: string, ports: Ports): Promise<boolean> {
  return (await askGit(['rev-parse', '--is-shallow-repository'], root, ports)) === 'true'
}

/** @param missing what was looked for */
export function shallowClone(missing: MissingHistory): GateError {
  return new GateError({ code: 'shallow-clone', ...missing })
}
