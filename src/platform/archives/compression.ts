import type { Duplex } from 'node:stream'
import zlib from 'node:zlib'
import { ArchiveRefusal } from './refusal.ts'

/** How much is handed over at a time: each piece is a task for another thread, and waits for its turn there. */
export const pieceBytes = 1024 * 1024

const pieces = { chunkSize: pieceBytes }

/**
 * Zstandard, several times as fast as gzip both ways and smaller; gzip where Node.js does not have it (before 22.15). A
 * better compression saves a tenth of the bytes and takes several times as long.
 */
export function compressor(): Duplex {
  if (!hasZstd) return zlib.createGzip({ ...pieces, level: zlib.constants.Z_BEST_SPEED })
  const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag } = zlib.constants
  const params = { [ZSTD_c_compressionLevel]: 1, [ZSTD_c_checksumFlag]: 1 }
  return zlib.createZstdCompress({ ...pieces, params })
}

/**
 * Either is read, whichever wrote it.
 *
 * @param start the first bytes of the archive
 * @throws ArchiveRefusal where this Node.js cannot read it
 */
export function decompressor(start: Buffer): Duplex {
  if (!isZstd(start)) return zlib.createGunzip(pieces)
  if (hasZstd) return zlib.createZstdDecompress(pieces)
  throw new ArchiveRefusal('it is compressed with Zstandard, which needs Node.js 22.15 or newer')
}

export function isCompressed(start: Buffer): boolean {
  return isZstd(start) || (start[0] === 0x1f && start[1] === 0x8b)
}

/** What the decompressor says of what it cannot read; null for every other error. */
export function damage(error: unknown): ArchiveRefusal | null {
  if (!(error instanceof Error && 'code' in error && /^(Z_|ZSTD_)/.test(String(error.code))))
    return null
  const isShort = error.code === 'Z_BUF_ERROR'
  return new ArchiveRefusal(isShort ? 'it is cut short' : `it is damaged: ${error.message}`)
}

/** Not as named imports: where they are missing, the whole program could not be loaded. */
const hasZstd = 'createZstdCompress' in zlib

function isZstd(start: Buffer): boolean {
  return start.length >= 4 && start.readUInt32LE() === 0xfd2fb528
}
