import { Interrupted } from '../errors.ts'

/**
 * Aborts with an `Interrupted` on the first SIGINT, SIGTERM or SIGHUP. SIGINT or SIGTERM again ends the process at once:
 * whoever repeats it does not want to wait for the cleaning up. Of a terminal that is closed, both the system and the
 * shell may send SIGHUP, and nobody is in a hurry.
 */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController()
  const stop = (signal: string): void => controller.abort(new Interrupted(signal))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  process.on('SIGHUP', stop)
  return controller.signal
}
