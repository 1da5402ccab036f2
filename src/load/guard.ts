/**
 * A circuit breaker over the requests to one server: it opens when too many of them fail, so that a server in trouble
 * is not hammered, and is asked once more after a while (half-open), which closes it again or does not.
 *
 * Written here, since breakers in packages wrap a call of ours and count how it ends: here a load generator makes the
 * requests by itself, hundreds on their way at a time, and all that is left of a breaker are the three states.
 */
export interface Guard {
  /** Whether requests may be made; where it is half-open, one. */
  readonly state: GuardState
  note(succeeded: boolean): void
  /** It has been open for long enough to try once. */
  halfOpen(): void
  log(): GuardLog
}

export type GuardState = 'closed' | 'open' | 'half-open'

export interface GuardLog {
  readonly state: GuardState
  readonly opened: number
  readonly halfOpened: number
}

/** @param maxErrorRate the share of the requests that may fail */
export function guard(maxErrorRate: number): Guard {
  let state: GuardState = 'closed'
  let opened = 0
  let halfOpened = 0
  // The latest for what begins now, all of them for a rate that is only just too high.
  let counts = [counter(latest), counter(Infinity)]
  const open = (): void => {
    state = 'open'
    opened++
    counts = [counter(latest), counter(Infinity)]
  }
  return {
    get state() {
      return state
    },
    note(succeeded) {
      if (state === 'half-open') {
        if (succeeded) state = 'closed'
        else open()
        return
      }
      // Those on their way when it opened are no news.
      if (state === 'open') return
      for (const count of counts) count.note(succeeded)
      if (!succeeded && counts.some((count) => isTooMuch(count, maxErrorRate))) open()
    },
    halfOpen() {
      if (state !== 'open') return
      state = 'half-open'
      halfOpened++
    },
    log: () => ({ state, opened, halfOpened }),
  }
}

const latest = 100

/** Fewer failures happen to everybody. */
const fewest = 3

/** More than could come of a rate that is allowed: by two standard deviations of their number. */
function isTooMuch({ failed, all }: Counter, maxErrorRate: number): boolean {
  const allowed = maxErrorRate * all
  return failed >= fewest && failed > allowed + 2 * Math.sqrt(allowed)
}

interface Counter {
  readonly all: number
  readonly failed: number
  note(succeeded: boolean): void
}

/** Counts the latest requests; it is asked of each, so it must cost next to nothing. */
function counter(most: number): Counter {
  const ring = new Uint8Array(Number.isFinite(most) ? most : 0)
  let [all, failed] = [0, 0]
  return {
    get all() {
      return Math.min(all, most)
    },
    get failed() {
      return failed
    },
    note(succeeded) {
      const now = succeeded ? 0 : 1
      failed += now - (ring[all % ring.length] ?? 0)
      if (ring.length > 0) ring[all % ring.length] = now
      all++
    },
  }
}
