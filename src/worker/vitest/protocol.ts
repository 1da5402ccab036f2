/** What the process that runs Vitest and the one in which Vitest runs the file know of each other. */

/** The name of an environment variable: the second finds it set, and what it is to do on its standard input. */
export const armVariable = 'BENCHGATE_ARM'

/** The report channel in the second process: Vitest has its own on the usual one. */
export const innerChannel = 4

/** Under this symbol of the global object Vitest's modules find the gate. */
export const gateKey = 'benchgate:vitest'

/** Written when the second process has told all there is to tell. */
export function toldPath(scratch: string): string {
  return `${scratch}.told`
}
