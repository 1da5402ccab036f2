import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import type { ReadEntry, Unpack } from 'tar'
import { ArchiveRefusal, refusedOr } from './archive-refusal.ts'
import { inflatedArchive } from './inflated-archive.ts'
import type { Member, Unpacked, UnpackRequest } from './ports.ts'

/** When it has ended, whichever way, nothing writes below `into` any more. */
export async function unpackArchive(request: UnpackRequest, stop: AbortSignal): Promise<Unpacked> {
  const { Unpack } = await import('tar')
  await mkdir(request.into, { recursive: true })
  let refusal: ArchiveRefusal | null = null
  const unpack = new Unpack({
    cwd: request.into,
    // Whatever the library merely warns of, such as a path that it would change, is a reason to refuse.
    strict: true,
    preserveOwner: false,
    filter: (_path, entry) => {
      if (!isReadEntry(entry)) throw new TypeError('only what is packed comes from the file system')
      const answer = request.sieve(memberOf(entry))
      if (answer.kind === 'refused') refusal ??= new ArchiveRefusal(answer.reason)
      // Neither who runs as somebody else nor who may write is for the archive to say.
      entry.mode = (entry.mode ?? 0o644) & 0o755
      return refusal === null && answer.kind === 'take'
    },
  })
  const { failed, closed } = endOf(unpack)
  const refuse = () => {
    if (refusal !== null) throw refusal
  }
  try {
    for await (const chunk of inflatedArchive(request.archive, request.limits, stop)) {
      const more = unpack.write(chunk)
      refuse()
      if (!more) await Promise.race([once(unpack, 'drain'), failed])
    }
    unpack.end()
    await Promise.race([closed, failed])
    refuse()
    return { kind: 'unpacked' }
  } catch (error) {
    unpack.end()
    await closed
    return refusedOr(error)
  }
}

function isReadEntry(entry: object): entry is ReadEntry {
  return 'header' in entry
}

function memberOf({ path, type, linkpath = '' }: ReadEntry): Member {
  return { path: path.replace(/\/+$/, ''), kind: kinds[type] ?? 'other', target: linkpath }
}

const kinds: Readonly<Record<string, Member['kind']>> = {
  File: 'file',
  OldFile: 'file',
  ContiguousFile: 'file',
  Directory: 'directory',
  SymbolicLink: 'symbolic-link',
  Link: 'hard-link',
}

/** The library goes on after an error, with what it has begun. */
function endOf(unpack: Unpack): {
  readonly failed: Promise<never>
  readonly closed: Promise<void>
} {
  const end = Promise.withResolvers<void>()
  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => undefined) // may come when nobody waits for it
  unpack.on('close', end.resolve)
  unpack.on('error', (error: Error) => {
    failure.reject(error)
    // Where the directory itself is gone, no end is told.
    if (error.name === 'CwdError') end.resolve()
  })
  return { failed: failure.promise, closed: end.promise }
}
