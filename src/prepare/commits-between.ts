import { GateError } from '../errors.ts'
import { askGit, gitSays, isAncestor } from '../git.ts'
import type { Ports } from '../platform/ports.ts'
import { findCommit, inRepository, isShallow, shallowClone } from './find-commit.ts'
import { locate } from './place.ts'

/** A commit as its repository tells of it. */
export interface ListedCommit {
  readonly commit: string
  /** The first line of its message: hostile text. */
  readonly subject: string
}

/**
 * The commits from a good one to a bad one, both with them, oldest first: the bad one's branch by first parents, without
 * what was merged into it.
 *
 * @param good and `bad`: git refs
 * @returns at least two
 * @throws GateError where either is unknown, or the good one does not lie in the bad one's history
 */
export async function commitsBetween(
  good: string,
  bad: string,
  workingDirectory: string,
  ports: Ports,
): Promise<readonly ListedCommit[]> {
  const place = await locate(workingDirectory, ports)
  const { root } = inRepository(good, place)
  const first = await findCommit(good, place, ports)
  const last = await findCommit(bad, place, ports)
  if (first === last) throw new GateError({ code: 'bisect-nothing', good, bad, why: 'same' })
  if (!(await isAncestor(first, last, root, ports))) {
    if (await isAncestor(last, first, root, ports))
      throw new GateError({ code: 'bisect-nothing', good, bad, why: 'swapped' })
    if (await isShallow(root, ports)) throw shallowClone({ missing: 'ref', ref: good })
    const parted = await askGit(['merge-base', first, last], root, ports)
    throw new GateError({ code: 'bisect-nothing', good, bad, why: 'parted', parted })
  }
  const log = ['log', '--no-show-signature', '--format=%H %s']
  const start = await gitSays([...log, '-1', first], root, ports)
  const rest = await gitSays(
    [...log, '--first-parent', '--reverse', `${first}..${last}`],
    root,
    ports,
  )
  return [start, ...rest.split('\n')].map((line) => {
    const end = line.indexOf(' ')
    return { commit: line.slice(0, end), subject: line.slice(end + 1) }
  })
}
