import { gunzipSync, gzipSync } from 'node:zlib'
import { corrupt, type Parsed } from './parsed.ts'

/** Far above any entry of ours, and below what the longest string can take. */
export const mostTextBytes = 128 * 1024 * 1024

export function compress(text: string): Uint8Array {
  return gzipSync(text)
}

export function decompress(bytes: Uint8Array): Parsed<string> {
  try {
    const text = gunzipSync(bytes, { maxOutputLength: mostTextBytes }).toString('utf8')
    return { kind: 'ok', value: text }
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
