import autocannon, { type Client } from 'autocannon'
import { gatedClient, type GatedClient } from './gated-client.ts'
import type { LoadRequest } from './protocol.ts'

/** Connections to one server that make a request again and again, or pause. */
export interface Connections {
  /** Every connection makes a request, and another one after each answer. */
  start(): void
  /** No further requests. @returns when all that are on their way are answered */
  pause(): Promise<void>
  close(): void
  /** Whether a connection was lost: it makes no more requests, and all are better opened anew. */
  readonly isBroken: boolean
  /** Whether all of them were. */
  readonly isDead: boolean
}

/** What became of a request. */
export type RequestOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly seconds: number }
  /** A text such as `ECONNRESET`. */
  | { readonly kind: 'lost'; readonly reason: string }

interface Server {
  readonly origin: string
  readonly requestSeconds: number
}

/**
 * Opens autocannon's connections, and takes over when they make their requests: by itself it would open new ones for
 * every slice, of which there are a hundred a second.
 *
 * Its own histogram counts whole milliseconds, many answers take less: so each is told with its own time.
 */
export function openConnections(
  { origin, requestSeconds }: Server,
  { method, path, headers, body, connections }: LoadRequest,
  onOutcome: (outcome: RequestOutcome) => void,
): Connections {
  const clients = new Map<Client, GatedClient>()
  let isRunning = false
  let isBroken = false
  let onIdle = (): void => undefined
  const settle = (): void => {
    const isBusy = [...clients.values()].some((gated) => gated.isWaiting)
    if (!isRunning && !isBusy) onIdle()
  }
  const lose = (client: Client, reason: string): void => {
    const gated = clients.get(client)
    if (gated === undefined) return
    isBroken = true
    clients.delete(client)
    client.destroy()
    if (gated.isWaiting) onOutcome({ kind: 'lost', reason })
    settle()
  }
  const instance = autocannon(
    {
      url: `${origin}${path}`,
      connections,
      duration: aDay,
      sampleInt: 50,
      timeout: requestSeconds,
      method,
      headers,
      ...(body !== null && { body }),
      skipAggregateResult: true,
      setupClient(client) {
        const gated = gatedClient(client, { isOpen: () => isRunning, requestSeconds, lose })
        clients.set(client, gated)
      },
    },
    (error) => {
      if (error !== null) throw error
    },
  )
  instance.on('response', (client: Client, status: number, _: number, ms: number) => {
    const gated = clients.get(client)
    if (gated === undefined) return
    gated.isWaiting = false
    onOutcome({ kind: 'answered', status, seconds: ms / 1000 })
    settle()
  })
  return {
    start() {
      isRunning = true
      clients.forEach((gated) => gated.resume())
    },
    async pause() {
      isRunning = false
      return new Promise((resolve) => {
        onIdle = resolve
        settle()
      })
    },
    close() {
      instance.stop()
      clients.forEach((_, client) => client.destroy())
      clients.clear()
    },
    get isBroken() {
      return isBroken
    },
    get isDead() {
      return clients.size === 0
    },
  }
}

const aDay = 24 * 60 * 60
