import { CommanderError } from 'commander'
import { GateError, Interrupted } from '../errors.ts'

/** Something is the user's to fix: usage, configuration, a benchmark that throws. */
const userError = 2
/** A bug of ours. */
const bug = 3

/** What a shell says of a program that a signal ended: 128 and the signal's number. */
const signalCodes: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

export function interruptedCode(reason: unknown): number {
  return (reason instanceof Interrupted ? signalCodes[reason.signal] : undefined) ?? 130
}

/** The exit code for an error; 0 where commander only wants to end, after it showed its help. */
export function errorCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : userError
  if (error instanceof Interrupted) return interruptedCode(error)
  return error instanceof GateError ? userError : bug
}
