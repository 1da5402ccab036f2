import { dirname, resolve } from 'node:path'
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
  content: string | Uint8Array,
  directory: string,
  files: Files,
): Promise<void> {
  const target = resolve(directory, path)
  const written = async (): Promise<void> => {
    if (typeof content === 'string') return files.writeText(target, content)
    await files.makeDirectory(dirname(target))
    await files.writeBytes(target, content)
  }
  await written().catch((cause: unknown) => {
    throw cannotWrite(path, cause)
  })
}

function cannotWrite(path: string, cause: unknown): GateError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new GateError({ code: 'cannot-write', path, reason }, { cause })
}
