import { resolve } from 'node:path'
import { GateError } from '../errors.ts'
import type { Files } from '../platform/ports.ts'

/**
 * Writes what was found to a file that the user named.
 *
 * @param directory what the path is relative to
 * @throws GateError where it cannot be written
 */
export async function writeReportFiles(
  path: string,
  text: string,
  directory: string,
  files: Files,
): Promise<void> {
  await files.writeText(resolve(directory, path), text).catch((cause: unknown) => {
    throw cannotWrite(path, cause)
  })
}

function cannotWrite(path: string, cause: unknown): GateError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new GateError({ code: 'cannot-write', path, reason }, { cause })
}
