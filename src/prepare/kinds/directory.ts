import { resolve } from 'node:path'
import { GateError } from '../../errors.ts'
import type { Files } from '../../platform/ports.ts'
import type { Place } from '../place.ts'
import type { VersionKind } from './kind.ts'

/** Directories are written `.`, `./old`, `../old` or `/old`, so that none is ever taken for a branch. */
const form = /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/

export function isPath(spec: string): boolean {
  return form.test(spec)
}

/** A directory, as it lies there: nothing is copied, and no set-up runs in it. `.` is the working tree. */
export const directory: VersionKind = {
  claims: isPath,

  async find(spec, place, { files }) {
    const path = resolve(place.directory, spec)
    // A file has no entry of this name, a directory always has.
    if (!(await files.exists(`${path}/.`))) {
      throw new GateError({ code: 'no-such-directory', spec, path })
    }
    return {
      label: path === place.directory ? 'working tree' : spec,
      detail: path,
      source: { kind: 'directory', path: spec },
      files: { kind: 'ready', directory: path, root: await rootOf(path, place, files) },
    }
  },
}

/** The working tree is the whole checkout, of which the project may be a folder; another directory is what it is. */
async function rootOf(path: string, place: Place, files: Files): Promise<string> {
  const { repository } = place
  if (path === place.directory && repository.kind === 'repository') return repository.root
  return files.realPath(path)
}
