import type { Connections, RequestOutcome } from './connections.ts'

/** What one slice brought of a server. */
export interface Slice {
  /** Seconds of each answer that succeeded while all connections were busy. */
  readonly times: readonly number[]
  /** How long they all were. */
  readonly seconds: number
}

export interface SliceTerms {
  readonly connections: number
  readonly seconds: number
  /** Asked after each outcome. */
  readonly isToStop: () => boolean
}

/**
 * Drives a server for a slice: until its time is over, and every connection has had its share of answers.
 *
 * The first answers on all connections come of requests that were sent at once, to a server with nothing else to do,
 * and the last ones while others rest already: neither counts, or the figures would be of fewer connections.
 *
 * @param listen is handed what is to be told of every outcome
 */
export async function driveSlice(
  connections: Connections,
  { connections: count, seconds, isToStop }: SliceTerms,
  listen: (onOutcome: (outcome: RequestOutcome) => void) => void,
): Promise<Slice> {
  const times: number[] = []
  const start = performance.now()
  let [outcomes, full, last] = [0, start, start]
  let isOver = false
  const over = new Promise<void>((resolve) => {
    listen((outcome) => {
      if (isOver) return
      last = performance.now()
      outcomes++
      if (outcomes === count) full = last
      if (outcomes > count && outcome.kind === 'answered' && succeeded(outcome))
        times.push(outcome.seconds)
      const isLong =
        (last - start) / 1000 >= seconds && outcomes >= generations(last - start) * count
      if (!isLong && !isToStop() && !connections.isDead) return
      isOver = true
      resolve()
    })
    connections.start()
    if (connections.isDead) resolve()
  })
  await over
  await connections.pause()
  return { times, seconds: outcomes > count ? (last - full) / 1000 : 0 }
}

/** A server that fails by its answers says so with a status from 400 on. */
export function succeeded(outcome: RequestOutcome): boolean {
  return outcome.kind === 'answered' && outcome.status < 400
}

/** Answers on each connection, of which the first does not count; slow ones must do with fewer. */
function generations(ms: number): number {
  return ms > 250 ? 2 : 3
}
