import { setTimeout, clearTimeout } from 'node:timers'
import { type ClientMessage, type ClientRequest, clientMessage } from './protocol.ts'
import type { Ports, RunOptions } from '../ports.ts'

/** How long the cache may keep the gate waiting. */
export interface CacheLimits {
  /** Until the service has answered a request, its failed tries included. */
  readonly answerSeconds: number
  /** Until everything is done, the file's transfer included. */
  readonly transferSeconds: number
}

/** What became of one request, as far as it can be seen from outside the library. */
export interface ClientRun {
  readonly messages: readonly ClientMessage[]
  /** What the library printed: commands to the runner among it. */
  readonly printed: string
  /** The end of the process; empty for an orderly one. */
  readonly crash: string
  /** Which of the limits it was ended at. */
  readonly endedAt: keyof CacheLimits | null
}

/**
 * Runs the client to its end, or to the end of our patience.
 *
 * @throws the stop's reason where that came first
 */
export async function runClient(
  clientPath: string,
  request: ClientRequest,
  limits: CacheLimits,
  options: RunOptions,
  { processes, stop }: Pick<Ports, 'processes' | 'stop'>,
): Promise<ClientRun> {
  stop.throwIfAborted()
  const child = processes.spawn(process.execPath, [clientPath, ...argumentsOf(request)], options)
  const patience = patienceWith(limits, () => child.kill())
  const messages: ClientMessage[] = []
  for await (const line of child.messages) {
    const message = clientMessage.parse(JSON.parse(line))
    messages.push(message)
    patience.heard(message)
  }
  const { exitCode, signal, stdout, stderr } = await child.finished
  const endedAt = patience.end()
  stop.throwIfAborted()
  const crash = exitCode === 0 ? '' : stderr.trim() || `ended with ${signal ?? exitCode}`
  return { messages, printed: stdout, crash, endedAt }
}

function argumentsOf(request: ClientRequest): readonly string[] {
  return request.kind === 'restore' ? ['restore', ...request.prefixes] : ['save', request.key]
}

function patienceWith({ answerSeconds, transferSeconds }: CacheLimits, end: () => void) {
  let endedAt: keyof CacheLimits | null = null
  const after = (seconds: number, limit: keyof CacheLimits) =>
    setTimeout(() => {
      endedAt ??= limit
      end()
    }, seconds * 1000)
  const whole = after(transferSeconds, 'transferSeconds')
  let answer: NodeJS.Timeout | null = null
  const stopWaiting = (): void => {
    clearTimeout(answer ?? undefined)
    answer = null
  }
  return {
    heard(message: ClientMessage): void {
      // A server's error is followed by further tries: no answer yet.
      if (message.kind === 'asked') answer ??= after(answerSeconds, 'answerSeconds')
      else if (message.kind !== 'answered' || message.status < 500) stopWaiting()
    },
    end() {
      clearTimeout(whole)
      stopWaiting()
      return endedAt
    },
  }
}
