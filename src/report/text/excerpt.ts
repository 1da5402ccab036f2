import { shorten } from './shorten.ts'

const mostLines = 12
const longestLine = 300

/** The top of a message that may be endless: it says what happened, and the rest is the stack. */
export function excerpt(message: string): string {
  const lines = message
    .slice(0, 20_000)
    .trim()
    .split(/\r\n|[\n\r]/)
    .map((line) => shorten(line, longestLine))
  if (lines.length <= mostLines) return lines.join('\n')
  return [...lines.slice(0, mostLines - 1), `… ${lines.length - mostLines + 1} more lines`].join(
    '\n',
  )
}
