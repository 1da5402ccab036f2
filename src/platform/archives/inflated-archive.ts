import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { damage, decompressor, isCompressed, pieceBytes } from './compression.ts'
import { ArchiveRefusal, largerThan, unpackedLargerThan } from './refusal.ts'
import type { ArchiveLimits } from '../ports.ts'

/**
 * What a compressed archive holds, chunk by chunk.
 *
 * @throws ArchiveRefusal where it is damaged, or larger than the limits
 */
export async function* inflatedArchive(
  archive: string,
  limits: ArchiveLimits,
  stop: AbortSignal,
): AsyncGenerator<Buffer> {
  const { bytes, start } = await beginning(archive)
  if (bytes > limits.packed) throw new ArchiveRefusal(largerThan(limits.packed))
  let unpacked = 0
  try {
    for await (const chunk of fromFirstBlock(inflated(archive, start))) {
      stop.throwIfAborted()
      // The parser would inflate it again, past every limit.
      if (unpacked === 0 && isCompressed(chunk)) throw new ArchiveRefusal('it is compressed twice')
      unpacked += chunk.length
      if (unpacked > limits.unpacked) throw new ArchiveRefusal(unpackedLargerThan(limits.unpacked))
      yield chunk
    }
  } catch (error) {
    throw damage(error) ?? error
  }
}

async function beginning(
  archive: string,
): Promise<{ readonly bytes: number; readonly start: Buffer }> {
  const file = await open(archive)
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return { bytes: size, start: buffer.subarray(0, bytesRead) }
  } finally {
    await file.close()
  }
}

/** Inflating happens on another thread, beside the writing of files. */
function inflated(archive: string, start: Buffer): AsyncIterable<Buffer> {
  const compressed = createReadStream(archive, { highWaterMark: pieceBytes })
  return pipeline(compressed, decompressor(start), () => {
    // What went wrong is thrown to the reader.
  })
}

/** The first chunk has a block at least, if all do together: its beginning tells what it is. */
async function* fromFirstBlock(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = Buffer.alloc(0)
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst) first = Buffer.concat([first, chunk])
    if (isFirst && first.length < blockBytes) continue
    yield isFirst ? first : chunk
    isFirst = false
  }
  if (isFirst && first.length > 0) yield first
}

/** Of tar. */
export const blockBytes = 512
