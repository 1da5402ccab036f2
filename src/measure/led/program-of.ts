import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the gate's own code lies, as V8 tells it; the address of a directory. */
export function programOf(workerPath: string): string {
  const directory = dirname(workerPath)
  const program = basename(workerPath) === 'index.js' ? dirname(directory) : directory
  return `${pathToFileURL(program).href}/`
}
