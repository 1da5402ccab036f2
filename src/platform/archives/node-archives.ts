import { ArchiveRefusal, refusedOr } from './refusal.ts'
import { blockBytes, inflatedArchive } from './inflated-archive.ts'
import { packArchive } from './pack-archive.ts'
import type { Archives, FirstMember } from '../ports.ts'
import { unpackArchive } from './unpack-archive.ts'

/** Archives as tar, compressed. */
export function nodeArchives(stop: AbortSignal): Archives {
  return {
    pack: (request) => packArchive(request, stop),
    readFirst: (archive, path, mostBytes) => readFirst(archive, path, mostBytes, stop),
    unpack: (request) => unpackArchive(request, stop),
  }
}

/** A header of one block, and the content after it: none of our own names needs more. */
async function readFirst(
  archive: string,
  path: string,
  mostBytes: number,
  stop: AbortSignal,
): Promise<FirstMember> {
  const { Header } = await import('tar')
  try {
    const start = await beginning(archive, blockBytes + mostBytes, stop)
    if (start.length < blockBytes) throw new ArchiveRefusal('it is cut short')
    const header = new Header(start)
    const { size = 0 } = header
    if (!header.cksumValid || header.type !== 'File' || header.path !== path)
      throw new ArchiveRefusal(`it does not begin with ${path}`)
    if (size > mostBytes) throw new ArchiveRefusal(`its ${path} is longer than ${mostBytes} bytes`)
    if (start.length < blockBytes + size) throw new ArchiveRefusal('it is cut short')
    return { kind: 'read', text: start.toString('utf8', blockBytes, blockBytes + size) }
  } catch (error) {
    return refusedOr(error)
  }
}

async function beginning(archive: string, bytes: number, stop: AbortSignal): Promise<Buffer> {
  const limits = { packed: Infinity, unpacked: Infinity }
  const chunks: Buffer[] = []
  let read = 0
  for await (const chunk of inflatedArchive(archive, limits, stop)) {
    chunks.push(chunk)
    read += chunk.length
    if (read >= bytes) break
  }
  return Buffer.concat(chunks)
}
