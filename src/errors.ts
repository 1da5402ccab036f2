import type { Fault, FaultCode } from './model/index.ts'

/**
 * Something the user can fix, as data: `report/words/faults/` says what happened, where, and what to do about it.
 *
 * Everything else that is thrown is a bug of ours. Only the entries turn either into words and an exit code.
 */
export class GateError extends Error {
  readonly fault: Fault
  /** The fault's; tests and docs refer to it. */
  readonly code: FaultCode

  /** The message is the fault in short, for a debugger and a log: no user reads it. */
  constructor(fault: Fault, options?: ErrorOptions) {
    super(inShort(fault), options)
    this.name = 'GateError'
    this.fault = fault
    this.code = fault.code
  }
}

const longestMessage = 1000

function inShort({ code, ...facts }: Fault): string {
  const data = JSON.stringify(facts)
  return data === '{}' ? code : `${code} ${data.slice(0, longestMessage)}`
}

/** The user (or the runner) asked to stop; carries the signal's name. */
export class Interrupted extends Error {
  readonly signal: string

  constructor(signal: string) {
    super(`interrupted by ${signal}`)
    this.name = 'Interrupted'
    this.signal = signal
  }
}

/** What a shell says of a program that a signal ended: 128 and the signal's number. */
const signalCodes: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

/** The exit code of a run that was stopped. @param reason why, as an `AbortSignal` tells it */
export function interruptedCode(reason: unknown): number {
  return (reason instanceof Interrupted ? signalCodes[reason.signal] : undefined) ?? 130
}

/** The exit code for what was thrown: 2 where the user has something to mend, 3 for a bug of ours. */
export function errorCode(error: unknown): number {
  if (error instanceof Interrupted) return interruptedCode(error)
  return error instanceof GateError ? 2 : 3
}
