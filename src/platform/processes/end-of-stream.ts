import type { Readable } from 'node:stream'

/**
 * Keeps the end of what a stream says, which is where an error stands.
 *
 * @returns gives what was kept so far; empty where there is no stream
 */
export function endOfStream(stream: Readable | null, mostCharacters: number): () => string {
  let kept = ''
  stream?.setEncoding('utf8').on('data', (text: string) => {
    kept = (kept + text).slice(-mostCharacters)
  })
  return () => kept
}
