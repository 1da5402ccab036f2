import { GateError } from '../errors.ts'
import type { HostTask } from '../model/index.ts'
import type { Answer } from '../platform/ports.ts'
import { untilFree } from '../until-free.ts'

/**
 * The answer to a question that may be asked again: a few times as often as the host is busy.
 *
 * @throws GateError `host-refused`, or `host-busy` where it stays so
 */
export async function asked<T>(
  task: HostTask,
  ask: () => Promise<Answer<T>>,
  wait: (seconds: number) => Promise<void>,
): Promise<T> {
  const answer = await untilFree(ask, wait)
  switch (answer.kind) {
    case 'ok':
      return answer.value
    case 'refused':
      throw refused(task, answer.status, answer.message)
    case 'busy':
      throw busy(task, answer.message)
  }
}

function refused(task: HostTask, status: number | null, reason: string): GateError {
  return new GateError({ code: 'host-refused', task, status, reason })
}

function busy(task: HostTask, reason: string): GateError {
  return new GateError({ code: 'host-busy', task, reason })
}
