import type { Report } from '../model/index.ts'
import { logText } from './log-text.ts'
import type { Paint } from './paint.ts'
import { shorten } from './shorten.ts'
import { textWidth } from './text-width.ts'
import { visibleLines } from './visible-text.ts'
import { wrap } from './wrap.ts'

/** The messages of benchmarks that have no figures; several heads with the same message share one. */
export function terminalErrors(report: Report, paint: Paint, width: number): string[] {
  return report.benchmarks.flatMap(({ id, results }) => {
    const messages = new Set(results.flatMap(({ error }) => (error === null ? [] : [error])))
    return [...messages].flatMap((message) => [
      paint.verdict('errored', shorten(`! ${logText(id)}`, width)),
      ...excerpt(message)
        .flatMap((line) => whole(logText(line), width - 4))
        .map((line) => `  ${paint.quiet('│')} ${line}`),
    ])
  })
}

// A sentence is often wider than a terminal; what is longer than three lines is no sentence, nor is a line of a stack.
function whole(line: string, width: number): string[] {
  if (textWidth(line) <= width) return [line]
  const [indent = ''] = /^ */.exec(line) ?? []
  if (line.startsWith('at ', indent.length)) return [shorten(line, width)]
  return wrap(shorten(line.trimStart(), 3 * width), width - indent.length).map((part) =>
    shorten(`${indent}${part}`, width),
  )
}

const mostLines = 12

// The top says what happened; the rest is the stack.
function excerpt(message: string): string[] {
  const lines = visibleLines(message.slice(0, 20_000).trim())
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines - 1), `… ${lines.length - mostLines + 1} more lines`]
}
