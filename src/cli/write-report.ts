import { dirname, resolve } from 'node:path'
import { GateError } from '../errors.ts'
import type { Files } from '../platform/ports.ts'
import type { Io, Output } from './io.ts'

/** The name of stdout in place of a file's. */
const standardOutput = '-'

/** Where the report for people goes: to stderr where stdout takes one for a program. */
export function shownOn(
  { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>,
  files: readonly (string | null)[],
): Output {
  return files.includes(standardOutput) ? stderr : stdout
}

/**
 * Writes what was found to a file that the user named, or to stdout where that is `-`.
 *
 * @param io its directory is what the path is relative to
 * @throws GateError where it cannot be written
 */
export async function writeReportFiles(
  path: string,
  content: string | Uint8Array,
  io: Pick<Io, 'directory' | 'stdout'>,
  files: Files,
): Promise<void> {
  if (path === standardOutput && typeof content === 'string') {
    io.stdout.write(content.endsWith('\n') ? content : `${content}\n`)
    return
  }
  const target = resolve(io.directory, path)
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
