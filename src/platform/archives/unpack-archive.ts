import { mkdir } from 'node:fs/promises'
import type { ReadEntry } from 'tar'
import { ArchiveRefusal, refusedOr } from './refusal.ts'
import { inflatedArchive } from './inflated-archive.ts'
import { type MemberWriter, memberWriter } from './member-writer.ts'
import type { Member, Unpacked, UnpackRequest } from '../ports.ts'

/** The library parses, and we write: its own writing asks of every directory above every file whether it is there. */
export async function unpackArchive(request: UnpackRequest, stop: AbortSignal): Promise<Unpacked> {
  await mkdir(request.into, { recursive: true })
  const writer = memberWriter(request.into)
  try {
    const parsing = await parserInto(writer, request)
    for await (const chunk of inflatedArchive(request.archive, request.limits, stop))
      parsing.write(chunk)
    parsing.end()
    return { kind: 'unpacked' }
  } catch (error) {
    return refusedOr(error)
  } finally {
    writer.close()
  }
}

interface Parsing {
  /** All whole members are written when it returns. */
  readonly write: (chunk: Buffer) => void
  readonly end: () => void
}

async function parserInto(writer: MemberWriter, { sieve }: UnpackRequest): Promise<Parsing> {
  const { Parser } = await import('tar')
  let failure: Error | null = null
  let hasEnd = false
  const parser = new Parser({
    // Whatever the library merely warns of is a reason to refuse.
    strict: true,
    filter: (_path, entry) => {
      if (failure !== null) return false
      if (!isReadEntry(entry)) throw new TypeError('only what is packed comes from the file system')
      const answer = sieve(memberOf(entry))
      if (answer.kind === 'refused') throw new ArchiveRefusal(answer.reason)
      return answer.kind === 'take'
    },
    onReadEntry: (entry) => writeMember(entry, writer),
  })
  parser.on('eof', () => (hasEnd = true))
  // It would go on after an error.
  parser.on('error', (error: Error) => (failure ??= error))
  const refuse = (): void => {
    if (failure !== null) throw failure
  }
  return {
    write(chunk) {
      parser.write(chunk)
      refuse()
    },
    end() {
      parser.end()
      refuse()
      if (!hasEnd) throw new ArchiveRefusal('it is cut short')
    },
  }
}

/** Synchronous, as the library is with what is in memory: nothing waits for a member that comes later. */
function writeMember(entry: ReadEntry, writer: MemberWriter): void {
  const { path, kind, target } = memberOf(entry)
  // Neither who runs as somebody else nor who may write is for the archive to say.
  const mode = (entry.mode ?? 0o644) & 0o755
  switch (kind) {
    case 'file':
      writer.beginFile(path, mode)
      entry.on('end', () => writer.endFile(entry.mtime))
      entry.on('data', (chunk) => writer.content(chunk))
      return
    case 'directory':
      writer.directory(path, mode)
      break
    case 'symbolic-link':
      writer.symbolicLink(path, target)
      break
    case 'hard-link':
      writer.hardLink(path, target)
      break
    case 'other':
      throw new ArchiveRefusal(`${path} is neither file, directory nor link`)
  }
  entry.resume()
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
