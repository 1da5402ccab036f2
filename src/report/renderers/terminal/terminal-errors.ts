import type { Report } from '../../../model/index.ts'
import { grouped } from '../../words/count.ts'
import { errorsByMessage } from '../../page/errors-by-message.ts'
import { logText } from '../../text/log-text.ts'
import type { Paint } from '../../text/paint.ts'
import { shorten } from '../../text/shorten.ts'
import { textWidth } from '../../text/text-width.ts'
import { visibleLines } from '../../text/visible-text.ts'
import { wrap } from '../../text/wrap.ts'

/** The messages of benchmarks that have no figures; heads and benchmarks with the same message share one. */
export function terminalErrors(report: Report, paint: Paint, width: number): string[] {
  return errorsByMessage(report).flatMap(({ message, benchmarks: [first, ...others] }) => [
    ...(first === undefined ? [] : titled(first.id, others.length, width)).map((line) =>
      paint.verdict('errored', line),
    ),
    ...excerpt(message)
      .flatMap((line) => whole(logText(line), width - 4))
      .map((line) => `  ${paint.quiet('│')} ${line}`),
  ])
}

function titled(id: string, others: number, width: number): string[] {
  const more = others === 0 ? '' : ` and ${grouped(others)} more`
  return [`${shorten(`! ${logText(id)}`, width - textWidth(more))}${more}`]
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
