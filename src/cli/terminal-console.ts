import type { Console } from '../platform/ports.ts'
import { progressPace } from '../platform/progress-pace.ts'
import type { Output } from './io.ts'

const clearLine = '\r\u001B[2K'

/**
 * Tells the user what is going on: on a terminal with one line that is replaced again and again, else with a line now
 * and then.
 *
 * @param safe makes a line harmless that may quote hostile text
 * @param seconds monotonic
 */
export function terminalConsole(
  output: Output,
  safe: (line: string) => string,
  seconds: () => number,
): Console {
  const live = output.isTTY === true
  let shown = false
  const isDue = progressPace()

  function settle(): void {
    if (shown) output.write(clearLine)
    shown = false
  }

  function info(text: string): void {
    settle()
    for (const line of text.split('\n')) output.write(`${safe(line)}\n`)
  }

  function progress(line: string): void {
    if (live) {
      output.write(`${clearLine}${safe(line)}`)
      shown = true
      return
    }
    if (isDue(line, seconds())) output.write(`${safe(line)}\n`)
  }

  return { info, progress, settle }
}
