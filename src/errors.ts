/**
 * Something the user can fix: what happened, where, and what to do about it.
 *
 * Everything else that is thrown is a bug of ours. Only the entries turn either into an exit code.
 */
export class GateError extends Error {
  /** Stable, kebab-case; tests and docs refer to it. */
  readonly code: string
  /** What to do about it, one sentence; shown on a line of its own. */
  readonly remedy: string

  constructor(code: string, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GateError'
    this.code = code
    this.remedy = remedy
  }
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
