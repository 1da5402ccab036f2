import { constants, existsSync, type Dirent } from 'node:fs'
import {
  appendFile,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { glob } from 'tinyglobby'
import { orDiskFull } from './disk-trouble.ts'
import { lentDirectories } from './lent-directories.ts'
import { linkNew } from './link-new.ts'
import { takeLock } from './lock-file.ts'
import { ownSecret } from './own-secret.ts'
import type { Entry, Files, ListedFile } from '../ports.ts'
import {
  makeTemporary,
  removeTemporary,
  removeTemporaryNow,
  sweepTemporary,
} from './temporary-directories.ts'

export function nodeFiles(): Files {
  const temporary = new Set<string>()
  process.once('exit', () => {
    temporary.forEach(removeTemporaryNow)
  })
  const temporaryDirectory: Files['temporaryDirectory'] = async (prefix) => {
    const path = makeTemporary(prefix)
    temporary.add(path)
    return path
  }
  return {
    temporaryDirectory,
    sweepTemporary,
    lendDirectory: lentDirectories(() => temporaryDirectory('bg-t-')),
    lock: (path) => orDiskFull(() => takeLock(path)),
    exists: async (path) => existsSync(path),
    readText: (path) => readFile(path, 'utf8'),
    writeText: (path, text) =>
      orDiskFull(async () => {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, text)
      }),
    appendText: (path, text) => orDiskFull(() => appendFile(path, text)),
    readBytes: (path) => readFile(path),
    writeBytes: (path, bytes) => orDiskFull(() => writeFile(path, bytes)),
    makeDirectory: (path) => orDiskFull(async () => void (await mkdir(path, { recursive: true }))),
    copy: (from, to) => orDiskFull(() => copyFile(from, to, constants.COPYFILE_FICLONE)),
    copyNew: (from, to) => orDiskFull(() => copyNew(from, to)),
    async remove(path) {
      if (temporary.has(path)) await removeTemporary(path)
      else await rm(path, { recursive: true, force: true })
      temporary.delete(path)
    },
    move: (from, to) => rename(from, to),
    // A junction is the one that Windows lets everybody make.
    linkDirectory: (target, path) => symlink(target, path, 'junction'),
    secret: ownSecret,
    stamp,
    size: async (path) => (await stat(path)).size,
    list,
    entries: entriesOf,
    realPath: (path) => realpath(path),
    readLink: (path) => readlink(path),
    glob: async (patterns, directory) => {
      const ignore = ['**/node_modules/**', '**/.git/**']
      const found = await glob([...patterns], { cwd: directory, ignore, dot: false })
      return found.toSorted()
    },
  }
}

async function copyNew(from: string, to: string): Promise<boolean> {
  const directory = await mkdtemp(join(dirname(to), '.new-'))
  try {
    const whole = join(directory, 'whole')
    await copyFile(from, whole, constants.COPYFILE_FICLONE)
    return await linkNew(whole, to)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

async function stamp(path: string): Promise<string | null> {
  const found = await lstat(path, { bigint: true }).catch(() => null)
  return found && [found.size, found.mtimeNs, found.ino, found.mode].join(' ')
}

async function entriesOf(directory: string): Promise<readonly Entry[]> {
  const found = await readdir(directory, { withFileTypes: true })
  return found.map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'directory'
  return entry.isFile() ? 'file' : 'other'
}

async function list(directory: string): Promise<readonly ListedFile[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const listed = await Promise.all(
    files.map(({ name }) => listedFile(name, directory).catch(unlessGone)),
  )
  return listed.filter((file) => file !== null)
}

async function listedFile(name: string, directory: string): Promise<ListedFile> {
  const { size: bytes, mtime: modifiedAt } = await stat(join(directory, name))
  return { name, bytes, modifiedAt }
}

/** Another process may remove a file while it is listed. */
function unlessGone(error: unknown): null {
  if (hasCode(error, 'ENOENT')) return null
  throw error
}
