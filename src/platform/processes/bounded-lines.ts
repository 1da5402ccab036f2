import type { Readable } from 'node:stream'

/** Longer than any that is meant: the list of 2,000 benchmarks takes less than one of these. */
const mostCharacters = 16 * 1024 * 1024

/**
 * The lines of a stream, until it ends or one of them does not. What stands behind the last line's end is a line too.
 *
 * @param onTooLong called once; nothing comes after it
 */
export async function* boundedLines(
  stream: Readable,
  onTooLong: () => void,
  most = mostCharacters,
): AsyncGenerator<string> {
  let parts: string[] = []
  let length = 0
  const whole = (last: string): string => {
    const line = parts.length === 0 ? last : parts.join('') + last
    parts = []
    length = 0
    return line
  }
  try {
    for await (const text of stream.setEncoding('utf8') as AsyncIterable<string>) {
      const pieces = text.split('\n')
      const rest = pieces.pop() ?? ''
      for (const piece of pieces) yield whole(piece)
      length += rest.length
      if (rest !== '') parts.push(rest)
      if (length > most) return onTooLong()
    }
  } catch {
    return // the process went away in the middle of it: how it ended tells
  }
  if (length > 0) yield whole('')
}
