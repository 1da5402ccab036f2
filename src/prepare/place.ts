import { join, resolve } from 'node:path'
import { GateError } from '../errors.ts'
import type { Ports } from '../platform/ports.ts'
import { isGitMissing, tryGit } from '../git.ts'

/** The repository that a directory lies in. */
export type Repository =
  | {
      readonly kind: 'repository'
      /** Absolute, without symbolic links. */
      readonly root: string
      /** Where in it the run was started; empty for its root. */
      readonly folder: string
    }
  | {
      readonly kind: 'none'
      /** Git's own words; null where git is not installed. */
      readonly reason: string | null
    }

/** Where a run was started: what version specs are relative to. */
export interface Place {
  /** Absolute; without symbolic links where it lies in a repository. */
  readonly directory: string
  readonly repository: Repository
}

/** @throws GateError where there is no such directory */
export async function locate(workingDirectory: string, ports: Ports): Promise<Place> {
  const directory = resolve(workingDirectory)
  if (!(await ports.files.exists(directory))) {
    throw new GateError({ code: 'no-working-directory', directory })
  }
  const repository = await findRepository(directory, ports)
  if (repository.kind === 'none') return { directory, repository }
  return { directory: join(repository.root, repository.folder), repository }
}

async function findRepository(directory: string, ports: Ports): Promise<Repository> {
  const asked = await tryGit(['rev-parse', '--show-toplevel', '--show-prefix'], directory, ports)
  if (asked.exitCode !== 0) {
    const isMissing = await isGitMissing(directory, ports)
    return { kind: 'none', reason: isMissing ? null : asked.stderr.trim() }
  }
  const [root = '', prefix = ''] = asked.stdout.split('\n')
  return { kind: 'repository', root: resolve(root), folder: prefix.replace(/\/$/, '') }
}
