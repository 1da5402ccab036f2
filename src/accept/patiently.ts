import type { Answer } from '../platform/ports.ts'

const tries = 3
const longestWaitSeconds = 60

/** The answer of a host that may be busy: asked a few times, as far apart as it wishes. */
export async function patiently<T>(
  ask: () => Promise<Answer<T>>,
  wait: (seconds: number) => Promise<void>,
): Promise<Answer<T>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask()
    if (answer.kind !== 'busy' || attempt === tries) return answer
    const seconds = answer.retryAfterSeconds ?? 2 ** (attempt - 1)
    if (seconds > longestWaitSeconds) return answer
    await wait(seconds)
  }
}
