import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { compressor } from './compression.ts'
import { ArchiveRefusal, largerThan, refusedOr } from './refusal.ts'
import { packedMembers } from './packed-members.ts'
import type { Packed, PackRequest } from '../ports.ts'

/** What is refused leaves a part of an archive behind. */
export async function packArchive(request: PackRequest, stop: AbortSignal): Promise<Packed> {
  const { archive, limits } = request
  try {
    await pipeline(
      packedMembers(request),
      compressor(),
      (chunks: AsyncIterable<Buffer>) => upTo(limits.packed, chunks),
      createWriteStream(archive),
      { signal: stop },
    )
  } catch (error) {
    stop.throwIfAborted()
    return refusedOr(error)
  }
  return { kind: 'packed', bytes: (await stat(archive)).size }
}

async function* upTo(mostBytes: number, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new ArchiveRefusal(largerThan(mostBytes))
    yield chunk
  }
}
