import { createWriteStream, readlinkSync, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ReadEntry } from 'tar'
import { refusedOr } from './archive-refusal.ts'
import { largerThan, unpackedLargerThan } from './inflated-archive.ts'
import type { Member, Packed, PackRequest } from './ports.ts'

/** A better compression saves a tenth of the bytes and takes several times as long. */
const fastest = 1

/** What is refused leaves a part of an archive behind. */
export async function packArchive(request: PackRequest, stop: AbortSignal): Promise<Packed> {
  const { directory, archive, first } = request
  const tar = await import('tar')
  const scale = scaleOf(request)
  // Strict, since a name that the library would change could not be found again.
  const pack = new tar.Pack({ cwd: directory, portable: true, strict: true, filter: scale.filter })
  const gzip = createGzip({ level: fastest })
  pack.on('error', (error) => gzip.destroy(asError(error)))
  pack.pipe(gzip)
  if (first !== null) pack.add(textEntry(tar, first.path, Buffer.from(first.text)))
  for (const name of await readdir(directory)) pack.add(name)
  pack.end()
  try {
    await pipeline(gzip, scale.meter, createWriteStream(archive), { signal: stop })
  } catch (error) {
    scale.close()
    pack.unpipe(gzip)
    pack.resume() // lets go of the file that it reads
    stop.throwIfAborted()
    return refusedOr(error)
  }
  const reason = scale.refusal()
  if (reason !== null) return { kind: 'refused', reason }
  return { kind: 'packed', bytes: (await stat(archive)).size }
}

interface Scale {
  readonly filter: (path: string, entry: Stats | ReadEntry) => boolean
  /** Lets nothing more through once something was refused, so that what is open comes to its end. */
  readonly meter: Transform
  readonly close: () => void
  readonly refusal: () => string | null
}

/** Holds everything against the sieve and the limits; after a refusal, nothing is taken any more. */
function scaleOf({ directory, limits, sieve }: PackRequest): Scale {
  let refusal: string | null = null
  let unpacked = 0
  let packed = 0
  const refuse = (reason: string) => {
    refusal ??= reason
  }
  const weigh = (path: string, stats: Stats): boolean => {
    const answer = sieve(memberOf(path, stats, directory))
    if (answer.kind === 'skip') return false
    if (answer.kind === 'refused') refuse(answer.reason)
    unpacked += stats.isFile() ? stats.size : 0
    if (unpacked > limits.unpacked) refuse(unpackedLargerThan(limits.unpacked))
    return refusal === null
  }
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      packed += chunk.length
      if (packed > limits.packed) refuse(largerThan(limits.packed))
      done(null, refusal === null ? chunk : undefined)
    },
  })
  return {
    meter,
    close: () => refuse('it is not wanted any more'),
    refusal: () => refusal,
    filter(path, entry) {
      if (refusal !== null) return false
      if ('header' in entry) return true // the text that comes first
      try {
        return weigh(path, entry)
      } catch (error) {
        meter.destroy(asError(error))
        return false
      }
    },
  }
}

function memberOf(path: string, stats: Stats, directory: string): Member {
  if (stats.isSymbolicLink())
    return { path, kind: 'symbolic-link', target: readlinkSync(join(directory, path)) }
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other'
  return { path, kind, target: '' }
}

function textEntry(
  { Header, ReadEntry: Entry }: typeof import('tar'),
  path: string,
  bytes: Buffer,
): ReadEntry {
  const entry = new Entry(new Header({ path, type: 'File', size: bytes.length, mode: 0o644 }))
  entry.end(bytes)
  return entry
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
