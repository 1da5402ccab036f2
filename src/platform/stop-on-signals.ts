import { Interrupted } from '../errors.ts'

/**
 * Aborts with an `Interrupted` on the first SIGINT or SIGTERM. The same signal again ends the process at once: whoever
 * repeats it does not want to wait for the cleaning up.
 */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => controller.abort(new Interrupted(signal)))
  return controller.signal
}
