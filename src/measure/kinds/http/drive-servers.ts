import type { LoadSpec } from '../../../load/protocol.ts'
import type { Measured } from '../../../model/index.ts'
import type { Child, Finished, Ports } from '../../../platform/ports.ts'
import type { Command } from '../../command.ts'
import { causeOfDeath } from '../../death.ts'
import type { RoundFailure } from '../../failures.ts'
import type { Attempt } from '../../suites.ts'
import { whatFailed, type Traffic } from '../../traffic.ts'
import { inPairs, referenceOf } from '../../paired-times.ts'
import { startWatchdog } from '../../watchdog.ts'
import { followLoad, type DrivenMessage, type LoadLog } from './follow-load.ts'
import { howItEnded, lastOutput, type RunningServer } from './start-server.ts'

interface Driver {
  /** The program's file. */
  readonly path: string
  /** CPUs that it may use; null for all. */
  readonly cpus: readonly number[] | null
  /** Longest silence of it. */
  readonly timeoutSeconds: number
}

/** Drives servers that are ready by a process of our own, until all is measured or one of them has died. */
export async function driveServers(
  spec: LoadSpec,
  running: readonly RunningServer[],
  { path, cpus, timeoutSeconds }: Driver,
  cut: AbortSignal,
  ports: Ports,
): Promise<Attempt> {
  const directory = await ports.files.temporaryDirectory('benchgate-load-')
  try {
    const pinning = cpus === null ? [] : ['taskset', '-c', cpus.join(',')]
    const [program, ...args]: Command = ['node', path]
    const command = [...pinning, program, ...args]
    const options = { cwd: directory, input: JSON.stringify(spec) }
    const child = ports.processes.spawn(command[0] ?? program, command.slice(1), options)
    const ended = await untilOver(child, running, timeoutSeconds, cut)
    return attemptOf(ended, running, cut)
  } finally {
    await ports.files.remove(directory)
  }
}

interface Ended {
  readonly log: LoadLog
  /** How the process ended that drives. */
  readonly finished: Finished
  /** The first server that ended while it was driven. */
  readonly death: { readonly of: RunningServer; readonly finished: Finished } | null
}

async function untilOver(
  child: Child,
  running: readonly RunningServer[],
  timeoutSeconds: number,
  cut: AbortSignal,
): Promise<Ended> {
  const log: LoadLog = { driven: [], at: null, isDone: false }
  const kill = (): void => child.kill()
  const watchdog = startWatchdog(timeoutSeconds, kill)
  let death: Ended['death'] = null
  for (const one of running) {
    void one.server.finished.then((finished) => {
      if (log.isDone) return
      death ??= { of: one, finished }
      kill()
    })
  }
  cut.addEventListener('abort', kill)
  if (cut.aborted) kill()
  try {
    const finished = await followLoad(child, log, () => watchdog.heard())
    return { log, finished, death }
  } finally {
    watchdog.stop()
    cut.removeEventListener('abort', kill)
  }
}

function attemptOf(
  { log, finished, death }: Ended,
  running: readonly RunningServer[],
  cut: AbortSignal,
): Attempt {
  const attempt = collect(log.driven, running)
  if (log.isDone || cut.aborted) return attempt
  // It died between two benchmarks, or before the first: then nothing tells which of them it was.
  const id = log.at
  const failure =
    death === null
      ? { arm: null, message: `the load generator ${causeOfDeath(finished)}` }
      : { arm: death.of.arm.label, message: diedUnderLoad(death.of, death.finished) }
  const failures = id === null ? [] : [{ id, ...failure, died: true }]
  return { ...attempt, failures: [...attempt.failures, ...failures], broken: true }
}

function diedUnderLoad({ server }: RunningServer, finished: Finished): string {
  return `the server ${howItEnded(finished)} under load${lastOutput(server)}`
}

function collect(driven: readonly DrivenMessage[], running: readonly RunningServer[]): Attempt {
  const figures = new Map<string, Record<string, Measured>>()
  const seconds = new Map<string, number>()
  const traffic = driven.flatMap((message) => trafficOf(message, running))
  for (const message of driven) {
    const own = traffic.filter(({ id }) => id === message.id)
    if (own.some(({ meanSeconds }) => meanSeconds === null)) continue
    const entries = running.map(
      ({ arm }, index) => [arm.label, message.targets[index]?.figures ?? {}] as const,
    )
    const slices = running.map(
      ({ arm }, index) => [arm.label, message.targets[index]?.sliceSeconds ?? []] as const,
    )
    const reference = referenceOf(running.map(({ arm }) => arm))
    figures.set(
      message.id,
      inPairs(Object.fromEntries(entries), Object.fromEntries(slices), reference),
    )
    seconds.set(message.id, message.seconds)
  }
  return {
    figures,
    seconds,
    handover: new Map(),
    failures: [...silent(traffic), ...driven.flatMap((message) => redirected(message, running))],
    broken: false,
    traffic,
  }
}

function trafficOf(
  { id, busy, targets }: DrivenMessage,
  running: readonly RunningServer[],
): Traffic[] {
  return targets.flatMap(({ requests, failures, meanSeconds, guard }, index) => {
    const arm = running[index]?.arm.label
    return arm === undefined ? [] : [{ id, arm, requests, failures, meanSeconds, guard, busy }]
  })
}

/**
 * A version that sends its callers elsewhere where another one answers them does not do the work that is compared: of a
 * login that is asked for, or a route that has moved, it would be the faster one.
 */
function redirected(
  { id, targets }: DrivenMessage,
  running: readonly RunningServer[],
): RoundFailure[] {
  const all = targets.flatMap(({ usualStatus: status }, index) => {
    const arm = running[index]?.arm
    // The arms of a relation make requests of their own, which may well be answered in other ways.
    return arm === undefined || arm.runs !== undefined || status === null ? [] : [{ arm, status }]
  })
  const answered = all.find(({ status }) => !isRedirect(status))
  if (answered === undefined) return []
  return all
    .filter(({ status }) => isRedirect(status))
    .map(({ arm, status }) => {
      const message = `most requests are answered with status ${status}, a redirect, where ${answered.arm.label} answers with status ${answered.status}: these are not the same work`
      return { id, arm: arm.label, message, died: false }
    })
}

/** Not so 304: a server that says that nothing has changed has answered. */
function isRedirect(status: number): boolean {
  return status >= 300 && status !== 304
}

/** Failures of servers that answered no request as they should: there is no figure of them. */
function silent(traffic: readonly Traffic[]): RoundFailure[] {
  return traffic
    .filter(({ meanSeconds }) => meanSeconds === null)
    .map((one) => {
      const message = `none of ${one.requests} requests succeeded: ${whatFailed(one)}`
      return { id: one.id, arm: one.arm, message, died: false }
    })
}
