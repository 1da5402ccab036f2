import type { Console } from './ports.ts'
import { progressPace } from './progress-pace.ts'

/**
 * The log of a job: nothing in it can be taken back, so progress is told now and then only.
 *
 * @param safe makes a line harmless that may quote hostile text
 */
export function runnerConsole(safe: (line: string) => string): Console {
  const isDue = progressPace()
  return {
    info: print,
    progress(line) {
      if (isDue(line, performance.now() / 1000)) print(line)
    },
    settle() {},
  }

  function print(text: string): void {
    for (const line of text.split('\n')) process.stdout.write(`${safe(line)}\n`)
  }
}
