import { gunzipSync, gzipSync } from 'node:zlib'
import { corrupt, type ParsedJson } from './parsed.ts'

/** Far above any entry of ours, and below what the longest string can take. */
export const mostTextBytes = 384 * 1024 * 1024

export function compress(text: string): Uint8Array {
  return gzipSync(text)
}

export function decompress(bytes: Uint8Array): ParsedJson<string> {
  try {
    const options = { chunkSize: piece(bytes), maxOutputLength: mostTextBytes }
    const text = gunzipSync(bytes, options)
    return { kind: 'ok', value: text.toString('utf8') }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ERR_BUFFER_TOO_LARGE')
      return corrupt(`it is larger than ${mostTextBytes} bytes`)
    return corrupt(
      error.code === 'Z_BUF_ERROR'
        ? 'it is cut short'
        : `it cannot be decompressed: ${error.message}`,
    )
  }
}

/**
 * In one piece, where the size that gzip tells at its end is right: of many pieces, more time goes to putting them
 * together than to decompressing.
 */
function piece(bytes: Uint8Array): number {
  const { buffer, byteOffset, byteLength } = bytes
  const told = byteLength < 4 ? 0 : new DataView(buffer, byteOffset).getUint32(byteLength - 4, true)
  return Math.min(told, mostTextBytes) + leastPiece
}

const leastPiece = 16 * 1024
