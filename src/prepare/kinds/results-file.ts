import { resolve } from 'node:path'
import type { Ports } from '../../platform/ports.ts'
import { askGit } from '../../git.ts'
import type { Place } from '../place.ts'
import { isPath } from './directory.ts'
import type { VersionKind } from './kind.ts'

/**
 * A file of results that were measured before, or a glob of several, each a round. No ref of git has a star, a question
 * mark or a bracket; what is both a file and a ref is the ref, unless it is written as a path.
 */
export const resultsFile: VersionKind = {
  async claims(spec, place, ports) {
    if (await isFile(resolve(place.directory, spec), ports))
      return isPath(spec) || !(await isRef(spec, place, ports))
    return /[*?[]/.test(spec) && !/[:^]|@\{/.test(spec)
  },

  find: async (spec, place) => ({
    label: spec,
    detail: resolve(place.directory, spec),
    source: { kind: 'results', path: spec },
    files: { kind: 'ready', directory: place.directory, root: place.directory },
  }),
}

/** A directory has an entry of this name, a file never has. */
async function isFile(path: string, { files }: Ports): Promise<boolean> {
  return (await files.exists(path)) && !(await files.exists(`${path}/.`))
}

async function isRef(spec: string, { repository }: Place, ports: Ports): Promise<boolean> {
  if (repository.kind === 'none' || spec.startsWith('-')) return false
  const args = ['rev-parse', '--verify', '--quiet', `${spec}^{commit}`]
  return (await askGit(args, repository.root, ports)) !== null
}
