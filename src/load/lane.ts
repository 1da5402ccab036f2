/** One server, driven for one benchmark. */
import { setTimeout as sleep } from 'node:timers/promises'
import { openConnections, type Connections, type RequestOutcome } from './connections.ts'
import { loadFigures, meanOf } from './figures.ts'
import { guard } from './guard.ts'
import type { Driven, LoadRequest, LoadSpec, LoadTarget } from './protocol.ts'
import { watchServer } from './server-resources.ts'
import { driveSlice, succeeded, type Slice } from './slice.ts'

export interface Lane {
  /** How long it was driven since it began. */
  readonly drivenSeconds: number
  /** Whether it is left alone for good: its guard has opened and did not close again. */
  readonly isGivenUp: boolean
  /** Drives it for so long; a slice may be longer, and has no effect on one that is left alone. */
  drive(seconds: number): Promise<void>
  /** What came before was warm-up. */
  begin(): void
  result(): Driven
  close(): void
}

/** An open guard tries again after so long, and not more often. */
const coolDownMs = 500
const mostTries = 2

/** The guard watches the warm-up too, and what it has seen there is told. */
export function openLane(
  target: LoadTarget,
  request: LoadRequest,
  { maxErrorRate, requestSeconds }: Pick<LoadSpec, 'maxErrorRate' | 'requestSeconds'>,
): Lane {
  const breaker = guard(maxErrorRate)
  const server = { origin: target.origin, requestSeconds }
  let tally = emptyTally()
  let slices: Slice[] = []
  let drivenSeconds = 0
  let resources = watchServer(target.pid)
  let cpuBefore = resources.cpuSeconds()
  let listener: (outcome: RequestOutcome) => void = () => undefined
  const onOutcome = (outcome: RequestOutcome): void => {
    note(tally, outcome)
    breaker.note(succeeded(outcome))
    listener(outcome)
  }
  let connections: Connections = openConnections(server, request, onOutcome)
  const isGivenUp = (): boolean => breaker.state === 'open' && breaker.log().halfOpened >= mostTries

  /** One request, on a connection of its own. */
  async function tryOnce(): Promise<void> {
    await sleep(coolDownMs)
    breaker.halfOpen()
    const single = openConnections(server, { ...request, connections: 1 }, onOutcome)
    await driveSlice(
      single,
      { connections: 1, seconds: 0, isToStop: () => breaker.state !== 'half-open' },
      (tell) => (listener = tell),
    )
    single.close()
  }

  return {
    get drivenSeconds() {
      return drivenSeconds
    },
    get isGivenUp() {
      return isGivenUp()
    },
    async drive(seconds) {
      while (breaker.state === 'open' && !isGivenUp()) await tryOnce()
      if (isGivenUp()) return
      if (connections.isBroken) {
        connections.close()
        connections = openConnections(server, request, onOutcome)
      }
      const isToStop = (): boolean => breaker.state !== 'closed'
      const terms = { connections: request.connections, seconds, isToStop }
      const start = performance.now()
      slices.push(await driveSlice(connections, terms, (tell) => (listener = tell)))
      drivenSeconds += (performance.now() - start) / 1000
    },
    begin() {
      // What failed while it was warmed up is told, since nothing might be left to fail afterwards.
      if (isGivenUp()) return
      tally = emptyTally()
      slices = []
      drivenSeconds = 0
      resources = watchServer(target.pid)
      cpuBefore = resources.cpuSeconds()
    },
    result() {
      const { requests, failures } = tally
      const failed = Object.values(failures).reduce((sum, each) => sum + each, 0)
      const cpuNow = resources.cpuSeconds()
      const cpuSeconds = cpuBefore === null || cpuNow === null ? null : cpuNow - cpuBefore
      const peakBytes = resources.peakBytes()
      const times = slices.flatMap((slice) => slice.times)
      return {
        figures: loadFigures(slices, {
          requests,
          succeeded: requests - failed,
          cpuSeconds,
          peakBytes,
        }),
        requests,
        failures,
        meanSeconds: times.length === 0 ? null : meanOf(times),
        sliceSeconds: slices.map((slice) => (slice.times.length === 0 ? 0 : meanOf(slice.times))),
        usualStatus: usualOf(tally.statuses),
        guard: breaker.log(),
      }
    },
    close: () => connections.close(),
  }
}

interface Tally {
  requests: number
  readonly failures: Record<string, number>
  /** How often requests succeeded, by their status. */
  readonly statuses: Map<number, number>
}

function emptyTally(): Tally {
  return { requests: 0, failures: {}, statuses: new Map() }
}

function note(tally: Tally, outcome: RequestOutcome): void {
  tally.requests++
  if (outcome.kind === 'answered' && succeeded(outcome)) {
    const { status } = outcome
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1)
    return
  }
  const what = outcome.kind === 'lost' ? outcome.reason : `status ${outcome.status}`
  tally.failures[what] = (tally.failures[what] ?? 0) + 1
}

function usualOf(statuses: ReadonlyMap<number, number>): number | null {
  return [...statuses].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
