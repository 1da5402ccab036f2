import type { ArchiveRefused, Member, Sieve } from '../platform/ports.ts'

/** The first member of a prepared checkout's archive; no project has a file of that name at its top. */
export const manifestName = 'benchgate-manifest.json'

/** What of a prepared checkout is kept: all but git's own files, and what is no file, such as a socket. */
export const packSieve: Sieve = (member) => {
  const { path, kind } = member
  if (kind === 'other' || hasGit(path)) return skip
  if (path === manifestName) return refused(`it has a file ${manifestName} of its own`)
  return kind === 'symbolic-link' ? linkAnswer(member) : take
}

/**
 * What an archive may write, whoever made it: files, directories and links, each path once, none of them outside the
 * directory or through a link. The library refuses most of it as well.
 */
export function unpackSieve(): Sieve {
  const seen = new Map<string, Member['kind']>()
  return (member) => {
    const { path, kind } = member
    const answer = pathAnswer(path) ?? parentAnswer(path, seen) ?? contentAnswer(member, seen)
    if (answer.kind === 'refused') return answer
    if (seen.has(path) && !(kind === 'directory' && seen.get(path) === kind))
      return refused(`${path} is in it twice`)
    seen.set(path, kind)
    return path === manifestName ? skip : take
  }
}

/**
 * Whether a symbolic link ends inside the directory, wherever the other links lead: `..` may only stand at its
 * beginning, where it counts real directories. (After a name, it would count from wherever that name's link leads.)
 *
 * @param path the link's own, relative to the directory
 */
export function staysInside(path: string, target: string): boolean {
  if (target === '' || /^[/\\]|^[a-z]:/i.test(target)) return false
  const steps = target.split(/[/\\]/).filter((step) => step !== '' && step !== '.')
  const names = steps.findIndex((step) => step !== '..')
  const up = names === -1 ? steps.length : names
  return !steps.slice(up).includes('..') && up < path.split('/').length
}

const take = { kind: 'take' } as const
const skip = { kind: 'skip' } as const

function refused(reason: string): ArchiveRefused {
  return { kind: 'refused', reason }
}

function linkAnswer({ path, target }: Member): ReturnType<Sieve> {
  return staysInside(path, target)
    ? take
    : refused(`the symbolic link ${path} leads out of it, to ${target}`)
}

function pathAnswer(path: string): ArchiveRefused | null {
  const steps = path.split('/')
  if (steps.includes('..')) return refused(`the path ${path} climbs out of it`)
  if (/^[/\\]|^[a-z]:/i.test(path)) return refused(`the path ${path} is absolute`)
  if (steps.some((step) => step === '' || step === '.'))
    return refused(`the path ${path} is no plain path`)
  return hasGit(path) ? refused(`${path} is git's own`) : null
}

/** Whether a path leads through a directory of git's, in whatever case: on some systems it is the same. */
function hasGit(path: string): boolean {
  return path.split('/').some((step) => step.toLowerCase() === '.git')
}

function parentAnswer(
  path: string,
  seen: ReadonlyMap<string, Member['kind']>,
): ArchiveRefused | null {
  const steps = path.split('/')
  for (let count = 1; count < steps.length; count += 1) {
    const parent = steps.slice(0, count).join('/')
    const kind = seen.get(parent)
    if (kind !== undefined && kind !== 'directory')
      return refused(`${path} lies behind ${parent}, which is no directory`)
  }
  return null
}

function contentAnswer(
  member: Member,
  seen: ReadonlyMap<string, Member['kind']>,
): ReturnType<Sieve> {
  const { path, kind, target } = member
  switch (kind) {
    case 'file':
    case 'directory':
      return take
    case 'symbolic-link':
      return linkAnswer(member)
    case 'hard-link':
      return seen.get(target) === 'file'
        ? take
        : refused(`the link ${path} is to ${target}, which is no file of it`)
    case 'other':
      return refused(`${path} is neither file, directory nor link`)
  }
}
