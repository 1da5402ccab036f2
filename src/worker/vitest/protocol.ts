/** What the process that runs Vitest and the one in which Vitest runs the file know of each other. */

/** Where the second finds what it is to do: the name of an environment variable. */
export const specVariable = 'BENCHGATE_SPEC'

/** The report channel in the second process: Vitest has its own on the usual one. */
export const innerChannel = 4

/** Under this symbol of the global object Vitest's modules find the gate. */
export const gateKey = 'benchgate:vitest'

/** Written when the second process has told all there is to tell. */
export function toldPath(specPath: string): string {
  return `${specPath}.told`
}
