import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const variable = 'NODE_COMPILE_CACHE'

/**
 * Lets the processes of a run share what Node.js has compiled: a benchmark process that is started from the sources
 * then takes as little as one of the bundle, where it would strip the types of thirty files.
 */
export default function keepCompiled(): () => void {
  if (process.env[variable] !== undefined) return () => undefined
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-compiled-'))
  process.env[variable] = directory
  return () => rmSync(directory, { recursive: true, force: true })
}
