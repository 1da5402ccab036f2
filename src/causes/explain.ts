import type { PreparedVersion } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { complaintOf, type Complaint } from './complaint.ts'
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
  return complaint === null ? null : causeOfComplaint(complaint, version, run, ports)
}

async function causeOfComplaint(
  complaint: Complaint,
  version: PreparedVersion,
  run: RunFacts,
  ports: Ports,
): Promise<LikelyCause | null> {
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
  const complaint = complaintOf(message)
  if (complaint === null) return message
  const found = await causeOfComplaint(complaint, version, run, ports)
  if (found === null) return message
  return withCause(complaint.kind === 'package' ? withoutFrames(message) : message, found)
}

/** The message names the file that asks for the package; the frames are those of Node.js looking for it. */
function withoutFrames(message: string): string {
  return message
    .split('\n')
    .filter(
      (line) => !/^\s+at .*\bnode:internal\/|^\s+at \w+ \(file:.*\/worker\/index\.js:/.test(line),
    )
    .join('\n')
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
