import { GateError } from '../errors.ts'
import type { Answer } from '../platform/ports.ts'
import { untilFree } from '../until-free.ts'

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
  const answer = await untilFree(ask, wait)
  switch (answer.kind) {
    case 'ok':
      return answer.value
    case 'refused':
      throw refused(what, answer.status, answer.message)
    case 'busy':
      throw busy(what, answer.message)
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
