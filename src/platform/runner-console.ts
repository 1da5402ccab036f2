import type { Console } from './ports.ts'

const secondsBetweenProgress = 20

/**
 * The log of a job: nothing in it can be taken back, so progress is told now and then only.
 *
 * @param safe makes a line harmless that may quote hostile text
 */
export function runnerConsole(safe: (line: string) => string): Console {
  let toldAt = Number.NEGATIVE_INFINITY
  return {
    info: print,
    progress(line) {
      const now = performance.now() / 1000
      if (now - toldAt < secondsBetweenProgress) return
      toldAt = now
      print(line)
    },
    settle() {},
  }

  function print(text: string): void {
    for (const line of text.split('\n')) process.stdout.write(`${safe(line)}\n`)
  }
}
