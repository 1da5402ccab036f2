import { GateError } from '../errors.ts'
import type { Answer } from '../platform/ports.ts'

const tries = 4
const longestWaitSeconds = 60

/**
 * The answer to a question that may be asked again: a few times as often as the host is busy.
 *
 * @param what completes "GitHub does not let this job …"
 * @throws GateError `host-refused`, or `host-busy` where it stays so
 */
export async function asked<T>(
  what: string,
  ask: () => Promise<Answer<T>>,
  wait: (seconds: number) => Promise<void>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask()
    if (answer.kind === 'ok') return answer.value
    if (answer.kind === 'refused') throw refused(what, answer.status, answer.message)
    const seconds = answer.retryAfterSeconds ?? 2 ** (attempt - 1)
    if (attempt === tries || seconds > longestWaitSeconds) throw busy(what, answer.message)
    await wait(seconds)
  }
}

function refused(what: string, status: number | null, message: string): GateError {
  const reason = status === null ? message : `HTTP ${status}: ${message}`
  return new GateError(
    'host-refused',
    `GitHub does not let this job ${what} (${reason})`,
    'Give it "permissions: { actions: read, contents: read, pull-requests: write }".',
  )
}

function busy(what: string, message: string): GateError {
  return new GateError(
    'host-busy',
    `GitHub did not answer as it should when this job was to ${what} (${message})`,
    'Run the job again.',
  )
}
