/* eslint-disable no-underscore-dangle -- autocannon's own names */
import type { Client } from 'autocannon'

/** One of autocannon's connections, which asks before it makes a request. */
export interface GatedClient {
  /** A request of it is on its way. */
  isWaiting: boolean
  /** Makes the request that it was kept from. */
  resume(): void
}

interface Gate {
  readonly isOpen: () => boolean
  readonly requestSeconds: number
  /** Hears that the connection was lost, and gives it up. */
  readonly lose: (client: Client, reason: string) => void
}

/**
 * Puts a gate before a client's requests.
 *
 * A connection that was lost with a request on its way is given up: autocannon would go on with it, and take the time
 * of that request for the next one's.
 */
export function gatedClient(client: Client, { isOpen, requestSeconds, lose }: Gate): GatedClient {
  const [request, connect] = [client._doRequest.bind(client), client._connect.bind(client)]
  let isParked = false
  let isClosing = false
  let requestedAt = 0
  const gated: GatedClient = {
    isWaiting: false,
    resume() {
      if (!isParked) return
      isParked = false
      client._doRequest()
    },
  }
  client._doRequest = () => {
    // It has opened the connection again: the server has closed it, or did not answer for too long.
    if (gated.isWaiting) {
      const isLate = performance.now() - requestedAt >= requestSeconds * 1000
      const reason = isLate ? `no answer within ${requestSeconds} s` : 'the connection was closed'
      return lose(client, reason)
    }
    // Said by the server: it closes the connection after its answer, and another one is opened then.
    if (isClosing) return
    isParked = !isOpen()
    if (isParked) return
    gated.isWaiting = true
    requestedAt = performance.now()
    request()
  }
  client._connect = () => {
    isClosing = false
    connect()
  }
  client.on('headers', ({ shouldKeepAlive }: { readonly shouldKeepAlive: boolean }) => {
    isClosing = !shouldKeepAlive
  })
  client.on('connError', (error: Error & { readonly code?: string }) => {
    lose(client, error.code ?? error.message)
  })
  return gated
}
