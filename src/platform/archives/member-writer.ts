import {
  closeSync,
  futimesSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeSync,
} from 'node:fs'
import { join, posix } from 'node:path'
import { ArchiveRefusal } from './refusal.ts'

/** Writes an archive's members, in their order. A path is relative, with forward slashes. */
export interface MemberWriter {
  directory(path: string, mode: number): void
  /** Its content follows by `content`, and `endFile` ends it. */
  beginFile(path: string, mode: number): void
  content(chunk: Buffer): void
  endFile(modifiedAt: Date | undefined): void
  symbolicLink(path: string, target: string): void
  /** @param target a file that was written before */
  hardLink(path: string, target: string): void
  /** Closes the file that is still open, after whatever ended the writing. */
  close(): void
}

/**
 * Each member goes to where nothing is, and never through a link, whatever the archive says and whatever lay in the
 * directory before: what does not fit is refused, with an `ArchiveRefusal`, and nothing is ever replaced or removed.
 *
 * Synchronous: a file takes four calls of some microseconds each, and by way of the thread pool each takes ten times as
 * long. A directory is looked at once, not for each file in it.
 *
 * @param into a directory that exists
 */
export function memberWriter(into: string): MemberWriter {
  const directories = new Set([''])
  const files = new Set<string>()
  let open: number | null = null

  /** Where it may be written, after the directories above it. */
  function placeOf(path: string): string {
    if (!isPlain(path)) throw new ArchiveRefusal(`the path ${path} is no plain path`)
    makeDirectory(parentOf(path), 0o755)
    return join(into, path)
  }

  function makeDirectory(path: string, mode: number): void {
    if (directories.has(path)) return
    const place = placeOf(path)
    // Who owns it has to be able to write into it.
    if (!madeNew(() => mkdirSync(place, mode | 0o700)) && !lstatSync(place).isDirectory())
      throw new ArchiveRefusal(`${path} is a directory in it, and lies where something else is`)
    directories.add(path)
  }

  function writeNew(path: string, write: (place: string) => void): void {
    const place = placeOf(path)
    if (!madeNew(() => write(place)))
      throw new ArchiveRefusal(`${path} lies where something is already`)
  }

  function endOpen(): void {
    if (open === null) return
    const ended = open
    open = null
    closeSync(ended)
  }

  return {
    directory: makeDirectory,
    beginFile(path, mode) {
      // Exclusive: it neither replaces anything nor follows a link.
      writeNew(path, (place) => (open = openSync(place, 'wx', mode)))
      files.add(path)
    },
    content(chunk) {
      if (open === null) throw new TypeError('content of no file')
      for (let at = 0; at < chunk.length;) at += writeSync(open, chunk, at)
    },
    endFile(modifiedAt) {
      const isDate = modifiedAt !== undefined && !Number.isNaN(modifiedAt.getTime())
      if (open !== null && isDate) futimesSync(open, modifiedAt, modifiedAt)
      endOpen()
    },
    symbolicLink(path, target) {
      if (!leadsInside(path, target))
        throw new ArchiveRefusal(`the symbolic link ${path} leads out of it, to ${target}`)
      writeNew(path, (place) => symlinkSync(target, place))
    },
    hardLink(path, target) {
      if (!files.has(target))
        throw new ArchiveRefusal(`the link ${path} is to ${target}, which is no file of it`)
      writeNew(path, (place) => linkSync(join(into, target), place))
      files.add(path)
    },
    close: endOpen,
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** False where something was there already. */
function madeNew(make: () => void): boolean {
  try {
    make()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Windows cuts dots and spaces off the end of a name, and knows further separators. */
const foreign = process.platform === 'win32' ? /[\\:\0]|[. ]$/ : /\0/

function isPlain(path: string): boolean {
  return path
    .split('/')
    .every((step) => step !== '' && step !== '.' && step !== '..' && !foreign.test(step))
}

function leadsInside(path: string, target: string): boolean {
  const forward = target.replaceAll('\\', '/')
  if (forward === '' || /^\/|^[a-z]:|\0/i.test(forward)) return false
  return !/^\.\.(\/|$)/.test(posix.join(parentOf(path), forward))
}
