import { gunzipSync, gzipSync } from 'node:zlib'
import { corrupt, type Parsed } from './parsed.ts'

/** Far above any entry of ours, and below what the longest string can take. */
export const mostTextBytes = 128 * 1024 * 1024

/** In few pieces: of many, more time goes to putting them together than to decompressing. */
const chunkSize = 1024 * 1024

export function compress(text: string): Uint8Array {
  return gzipSync(text)
}

export function decompress(bytes: Uint8Array): Parsed<string> {
  try {
    const text = gunzipSync(bytes, { chunkSize, maxOutputLength: mostTextBytes })
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
