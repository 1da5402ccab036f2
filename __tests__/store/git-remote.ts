import { join } from 'node:path'
import { gitBranchStorage } from '../../src/store/backends/git-branch.ts'
import type { Storage } from '../../src/store/index.ts'
import { emptyDirectory, repository, type Repository, repositoryAt } from '../prepare/repository.ts'
import { testPorts } from './builders.ts'

export interface Remote {
  /** The bare repository. */
  readonly path: string
  readonly git: Repository['git']
  /** A clone of it, with a commit of its own on `main`. */
  readonly clone: () => Repository
}

/** A bare repository with one commit on `main`. */
export function bareRemote(): Remote {
  const path = join(emptyDirectory(), 'remote.git')
  repository().git('clone', '--bare', '--quiet', '.', path)
  const { git } = repositoryAt(path)
  return {
    path,
    git,
    clone() {
      const place = join(emptyDirectory(), 'clone')
      git('clone', '--quiet', path, place)
      return repositoryAt(place)
    },
  }
}

export const branch = 'benchgate-baselines'

export function branchOf(clone: Repository, ports = testPorts()): Storage {
  return gitBranchStorage({ repository: clone.path, remote: 'origin', branch }, ports)
}
