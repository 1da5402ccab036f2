import type { PreparedVersion } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { complaintOf } from './complaint.ts'
import { likelyCause, type LikelyCause } from './likely-cause.ts'
import { circumstancesOf, type RunFacts } from './look-at.ts'

/** @param message of a failure of that version @returns null where nothing in the message is known */
export async function causeOf(
  message: string,
  version: PreparedVersion,
  run: RunFacts,
  ports: Ports,
): Promise<LikelyCause | null> {
  const complaint = complaintOf(message)
  if (complaint === null) return null
  return likelyCause(complaint, await circumstancesOf(complaint, version, run, ports))
}

/**
 * A failure's message with its likely cause in it, and what to do about that.
 *
 * @returns the message as it is where nothing in it is known
 */
export async function explained(
  message: string,
  version: PreparedVersion,
  run: RunFacts,
  ports: Ports,
): Promise<string> {
  const found = await causeOf(message, version, run, ports)
  return found === null ? message : withCause(message, found)
}

/** Where a report still shows it that cuts long messages: ahead of a stack, or of the last lines of a program. */
function withCause(message: string, { cause, remedy }: LikelyCause): string {
  const lines = message.split('\n')
  const told = [`likely cause: ${cause}`, `what to do: ${remedy}`]
  const frame = lines.findIndex((line) => /^\s+at /.test(line))
  const place = frame > 0 ? frame : lines.length <= fewLines ? lines.length : 1
  return lines.toSpliced(place, 0, ...told).join('\n')
}

const fewLines = 6
