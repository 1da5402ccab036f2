import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ArchiveRefusal } from './archive-refusal.ts'
import type { ArchiveLimits } from './ports.ts'

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
  const { size } = await stat(archive)
  if (size > limits.packed) throw new ArchiveRefusal(largerThan(limits.packed))
  let bytes = 0
  try {
    for await (const chunk of gunzipped(archive)) {
      stop.throwIfAborted()
      if (bytes === 0 && isGzip(chunk)) throw new ArchiveRefusal('it is compressed twice')
      bytes += chunk.length
      if (bytes > limits.unpacked) throw new ArchiveRefusal(unpackedLargerThan(limits.unpacked))
      yield chunk
    }
  } catch (error) {
    throw damage(error) ?? error
  }
}

export function largerThan(bytes: number): string {
  return `it is larger than ${megabytes(bytes)}`
}

export function unpackedLargerThan(bytes: number): string {
  return `what it holds is larger than ${megabytes(bytes)}`
}

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${bytes} bytes` : `${Math.round(bytes / 1e6)} MB`
}

/** Inflating happens on another thread, beside the writing of files. */
function gunzipped(archive: string): AsyncIterable<Buffer> {
  return pipeline(createReadStream(archive), createGunzip(), () => {
    // What went wrong is thrown to the reader.
  })
}

/** The parser would inflate it again, past every limit. */
function isGzip(chunk: Buffer): boolean {
  return chunk[0] === 0x1f && chunk[1] === 0x8b
}

function damage(error: unknown): ArchiveRefusal | null {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')))
    return null
  return new ArchiveRefusal(
    error.code === 'Z_BUF_ERROR' ? 'it is cut short' : `it is damaged: ${error.message}`,
  )
}
