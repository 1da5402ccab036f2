/** The exit code of a run that has not finished, the same as that of a bug. */
const unfinished = 3

/**
 * Keeps the process from ending as if all were well: before the run has finished, whatever ends it makes it fail, be it
 * `process.exit(0)` of a library or that nothing is left to wait for; afterwards the run's own exit code stands.
 *
 * @param tell says synchronously that the run has not finished
 * @returns to be called with the run's exit code, when it has finished
 */
export function guardExit(tell: (message: string) => void): (code: number) => void {
  let own: number | null = null
  process.on('exit', (code) => {
    if (own === null)
      tell(`benchgate ended before it had finished (exit code ${code}): nothing was decided`)
    process.exitCode = own ?? unfinished
  })
  return (code) => {
    own = code
    process.exitCode = code
  }
}
