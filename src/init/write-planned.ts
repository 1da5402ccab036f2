import { GateError } from '../errors.ts'
import type { Files } from '../platform/ports.ts'
import type { PlannedFile } from './plan.ts'

/** What became of a file. */
export type WrittenPlan = 'written' | 'replaced' | 'same' | 'left'

/**
 * Writes a file, and nothing over one that is there, unless it is told to.
 *
 * @param force replaces a file of the same name; one of another name stays in any case
 * @throws GateError where it cannot be written
 */
export async function writePlanned(
  { path, name, text, there }: PlannedFile,
  force: boolean,
  files: Files,
): Promise<WrittenPlan> {
  if (there === 'same') return 'same'
  if (there !== 'nothing' && (there !== 'different' || !force)) return 'left'
  await files.writeText(path, text).catch((cause: unknown) => {
    throw cannotWrite(name, cause)
  })
  return there === 'nothing' ? 'written' : 'replaced'
}

function cannotWrite(file: string, cause: unknown): GateError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new GateError({ code: 'init-cannot-write', file, reason }, { cause })
}
