import { resolve } from 'node:path'
import { GateError } from '../errors.ts'
import type { NoticeOf } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { askGit } from '../git.ts'
import type { FoundVersion } from './kinds/index.ts'
import type { Place } from './place.ts'

type Twin = NoticeOf<'same-commit' | 'same-release' | 'same-results' | 'same-directory'>

/** A version, told by its content and not by its name. */
interface Identity {
  readonly version: FoundVersion
  /** Equal for two names of one thing. */
  readonly content: string
}

/**
 * Warns of versions that are the same: between them nothing can have changed. That is a way to see the noise, but more
 * often a mistake, such as a run on a branch that the base has had merged since.
 *
 * @param versions the base first, if there is one
 * @returns at most one for each version, which tells of the first that it is the same as
 */
export async function twinWarnings(
  versions: readonly FoundVersion[],
  place: Place,
  ports: Ports,
): Promise<readonly Twin[]> {
  const seen: Identity[] = []
  const found: Twin[] = []
  for (const version of versions) {
    const content = await contentOf(version, place, ports)
    const identity = { version, content }
    for (const other of seen) {
      const same = await sameness(other, identity, place, ports)
      if (same === null) continue
      found.push(same)
      break
    }
    seen.push(identity)
  }
  return found
}

/** Refuses a run that has to compare something and cannot. @param twin what is told of its only head, or the first */
export function nothingCompared(twin: Twin): GateError {
  const { version, other } = twin
  const commit = twin.code === 'same-commit' ? twin.commit : null
  return new GateError({ code: 'same-version', version, other, same: kinds[twin.code], commit })
}

const kinds = {
  'same-commit': 'commit',
  'same-release': 'release',
  'same-results': 'results',
  'same-directory': 'directory',
} as const

/** Refuses a run of a pull request whose checkout has nothing of it. */
export function notCheckedOut({ commit }: NoticeOf<'other-checkout'>): GateError {
  return new GateError({ code: 'pull-request-not-checked-out', commit })
}

async function contentOf(
  { source, files }: FoundVersion,
  { directory }: Place,
  ports: Ports,
): Promise<string> {
  switch (source.kind) {
    case 'git':
      return source.commit
    case 'npm':
      return `${source.name}@${source.version}`
    case 'results':
      return resolve(directory, source.path)
    case 'directory':
      return ports.files.realPath(files.kind === 'ready' ? files.directory : source.path)
  }
}

async function sameness(
  { version: one, content }: Identity,
  { version: two, content: other }: Identity,
  place: Place,
  ports: Ports,
): Promise<Twin | null> {
  const both = { version: two.label, other: one.label }
  if (one.source.kind === two.source.kind) {
    return content === other ? sameThing(both, one) : null
  }
  const commit = await checkedOut(one, two, place, ports)
  return commit === null ? null : { code: 'same-commit', ...both, commit }
}

function sameThing(both: Pick<Twin, 'version' | 'other'>, { source }: FoundVersion): Twin {
  switch (source.kind) {
    case 'git':
      return { code: 'same-commit', ...both, commit: source.commit }
    case 'npm':
      return { code: 'same-release', ...both }
    case 'results':
      return { code: 'same-results', ...both }
    case 'directory':
      return { code: 'same-directory', ...both }
  }
}

/**
 * The commit of one that the other has lying checked out, without a change to any file of it; else null. Files that git
 * does not track are no change: most are what a build has made, and no tracked file uses a new one without a change.
 */
async function checkedOut(
  one: FoundVersion,
  two: FoundVersion,
  { repository }: Place,
  ports: Ports,
): Promise<string | null> {
  const [git, other] = one.source.kind === 'git' ? [one, two] : [two, one]
  const { source } = git
  if (source.kind !== 'git' || other.source.kind !== 'directory') return null
  if (other.files.kind !== 'ready' || repository.kind === 'none') return null
  const { directory } = other.files
  const head = await askGit(['rev-parse', 'HEAD', '--show-prefix'], directory, ports)
  const [commit, prefix = ''] = (head ?? '').split('\n')
  // A directory elsewhere in the repository, such as a copy of an old version, is no checkout of the project.
  if (commit !== source.commit || prefix.replace(/\/$/, '') !== repository.folder) return null
  const status = ['--no-optional-locks', 'status', '--porcelain', '--untracked-files=no']
  return (await askGit(status, directory, ports)) === '' ? commit : null
}
