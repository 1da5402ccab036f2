import { resolve } from 'node:path'
import { GateError } from '../errors.ts'
import { askGit, isGitMissing } from '../git.ts'
import type { Ports } from '../platform/ports.ts'
import { locate } from '../prepare/index.ts'

/** The commit that lies checked out, and where. */
export interface Checkout {
  /** The root of the repository, absolute. */
  readonly repository: string
  /** The project's place in it; empty for the whole. */
  readonly folder: string
  /** Git's own directory, which all worktrees of the repository share. */
  readonly gitDirectory: string
  readonly commit: string
  /** Null where none is checked out. */
  readonly branch: string | null
}

/** Null where the directory lies in no repository, or in one without a commit. */
export async function checkoutAt(workingDirectory: string, ports: Ports): Promise<Checkout | null> {
  const { repository: found } = await locate(workingDirectory, ports)
  if (found.kind === 'none') return null
  const { root: repository, folder } = found
  const ask = (...args: readonly string[]): Promise<string | null> =>
    askGit(args, repository, ports)
  const commit = await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')
  const gitDirectory = await ask('rev-parse', '--git-common-dir')
  if (commit === null || gitDirectory === null) return null
  const branch = await ask('symbolic-ref', '--short', '--quiet', 'HEAD')
  return {
    repository,
    folder,
    gitDirectory: resolve(repository, gitDirectory),
    commit,
    branch,
  }
}

/** The error for a command that needs the place of baselines where there is none. */
export async function noBaselinesHere(workingDirectory: string, ports: Ports): Promise<GateError> {
  const isMissing = await isGitMissing(resolve(workingDirectory), ports)
  return new GateError({ code: isMissing ? 'git-missing' : 'no-baselines-here' })
}
