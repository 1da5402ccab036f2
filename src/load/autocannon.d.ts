/** The part of autocannon 9 that we use; it has no types of its own. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  export interface Client extends EventEmitter {
    destroy(): void
    /** Writes the next request; its own events call it. */
    _doRequest(): void
    /** Opens the connection, anew where the server has closed it. */
    _connect(): void
  }

  export interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    /** Milliseconds between two looks at whether it is to stop. */
    readonly sampleInt: number
    /** Seconds, at least 1. */
    readonly timeout: number
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
    readonly skipAggregateResult: boolean
    readonly setupClient: (client: Client) => void
  }

  export interface Instance extends EventEmitter {
    stop(): void
  }

  export default function autocannon(
    options: Options,
    done: (error: Error | null) => void,
  ): Instance
}
