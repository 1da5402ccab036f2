import { lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { pieceBytes } from './compression.ts'
import { ArchiveRefusal, unpackedLargerThan } from './refusal.ts'
import { blockBytes } from './inflated-archive.ts'
import type { Member, PackRequest } from '../ports.ts'

type Tar = typeof import('tar')

/**
 * A directory as the bytes of a tar archive, in pieces of about a megabyte.
 *
 * Small files are read synchronously: by way of the thread pool, a call takes ten times as long as the reading.
 *
 * @throws ArchiveRefusal where the sieve refuses, or the limits do
 */
export async function* packedMembers(request: PackRequest): AsyncGenerator<Buffer> {
  yield* inPieces(membersOf(request, await import('tar')))
}

async function* membersOf(request: PackRequest, tar: Tar): AsyncGenerator<Buffer> {
  const { directory, first, limits } = request
  if (first !== null) yield* textMember(first.path, Buffer.from(first.text), tar)
  const entryOf = entriesOf(directory, tar)
  let unpacked = 0
  for (const { path, stats } of walk('', request)) {
    unpacked += stats.isFile() ? stats.size : 0
    if (unpacked > limits.unpacked) throw new ArchiveRefusal(unpackedLargerThan(limits.unpacked))
    yield* entryOf(path, stats)
  }
  yield endOfArchive
}

const endOfArchive = Buffer.alloc(2 * blockBytes)

interface Found {
  readonly path: string
  readonly stats: Stats
}

/** Depth first, each directory before what is in it; what the sieve skips is not looked into. */
function* walk(folder: string, { directory, sieve, ...rest }: PackRequest): Generator<Found> {
  for (const name of readdirSync(join(directory, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`
    const stats = lstatSync(join(directory, path))
    const answer = sieve(memberOf(path, stats, directory))
    if (answer.kind === 'refused') throw new ArchiveRefusal(answer.reason)
    if (answer.kind === 'skip') continue
    yield { path, stats }
    if (stats.isDirectory()) yield* walk(path, { directory, sieve, ...rest })
  }
}

function memberOf(path: string, stats: Stats, directory: string): Member {
  if (stats.isSymbolicLink())
    return { path, kind: 'symbolic-link', target: readlinkSync(join(directory, path)) }
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other'
  return { path, kind, target: '' }
}

/** By the library: its heads, names of any length, and a file's further names as links. */
function entriesOf(
  directory: string,
  { WriteEntry, WriteEntrySync }: Tar,
): (path: string, stats: Stats) => AsyncGenerator<Buffer> {
  const shared = {
    cwd: directory,
    portable: true,
    // Since a name that the library would change could not be found again.
    strict: true,
    linkCache: new Map(),
    maxReadSize: pieceBytes,
  }
  return async function* entryOf(path, stats) {
    const absolute = join(directory, path)
    const options = { ...shared, absolute, statCache: new Map([[absolute, stats]]) }
    try {
      // The synchronous one holds a whole file in memory.
      if (stats.size <= pieceBytes) yield* new WriteEntrySync(path, options)
      else yield* whole(new WriteEntry(path, options))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EOF')
        throw new ArchiveRefusal(`${path} changed while it was read`)
      throw error
    }
  }
}

/** Lets go of the file where nobody wants the rest of it. */
async function* whole(entry: import('tar').WriteEntry): AsyncGenerator<Buffer> {
  try {
    yield* entry
  } finally {
    entry.resume()
  }
}

function* textMember(path: string, bytes: Buffer, { Header }: Tar): Generator<Buffer> {
  const header = new Header({ path, type: 'File', size: bytes.length, mode: 0o644 })
  header.encode()
  if (header.block === undefined) throw new TypeError('a header without its bytes')
  yield header.block
  yield bytes
  yield Buffer.alloc((blockBytes - (bytes.length % blockBytes)) % blockBytes)
}

/** A compressor takes each piece as a task of its own, also one of a few bytes. */
async function* inPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let some: Buffer[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    some.push(chunk)
    bytes += chunk.length
    if (bytes < pieceBytes) continue
    yield Buffer.concat(some)
    some = []
    bytes = 0
  }
  if (bytes > 0) yield Buffer.concat(some)
}
