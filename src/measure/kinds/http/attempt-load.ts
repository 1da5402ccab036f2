/** One attempt at a suite of servers: they are started, driven in turns, and stopped. */
import type { LoadRequest, LoadSpec } from '../../../load/protocol.ts'
import type { HttpDefinition } from '../../../model/index.ts'
import type { Ports, Machine } from '../../../platform/ports.ts'
import type { RoundFailure } from '../../failures.ts'
import { inOwnTemporaries, type Housed } from '../../own-temporary.ts'
import type { RunnableArm } from '../../runnable-arm.ts'
import type { Attempt, AttemptRequest, RoundContext } from '../../suites.ts'
import type { HttpCase } from './cases.ts'
import { driveServers } from './drive-servers.ts'
import { startServer, type RunningServer, type StartedServer } from './start-server.ts'

export function attemptLoad(
  definition: HttpDefinition,
  cases: ReadonlyMap<string, HttpCase>,
  request: AttemptRequest,
  ports: Ports,
): Promise<Attempt> {
  return inOwnTemporaries(request.context.arms, ports.files, (arms) =>
    drive(definition, cases, { ...request, arms }, ports),
  )
}

interface HousedRequest extends AttemptRequest {
  readonly arms: readonly Housed<RunnableArm>[]
}

async function drive(
  definition: HttpDefinition,
  cases: ReadonlyMap<string, HttpCase>,
  request: HousedRequest,
  ports: Ports,
): Promise<Attempt> {
  const { benchmarks, context } = request
  const shares = await sharesOf(context, ports.machine)
  const started = await startAll(definition, request, shares, ports)
  const running = started.flatMap((one) => (one.kind === 'ready' ? [one.running] : []))
  const failed = started.flatMap((one) => (one.kind === 'failed' ? [one] : []))
  let attempt = failures(failed, benchmarks)
  try {
    if (running.length === context.arms.length && !context.cut.aborted) {
      const spec = specOf(definition, cases, benchmarks, running)
      const path = loadPath(context.settings.workerPath)
      const driver = { path, cpus: shares.load, timeoutSeconds: context.settings.timeoutSeconds }
      attempt = await driveServers(spec, running, driver, context.cut, ports)
    }
  } finally {
    const left = await stopServers(running, ports)
    if (!context.cut.aborted) attempt = withFailures(attempt, left, benchmarks)
  }
  return attempt
}

/**
 * All at once: they are not measured yet, and each may take its time. With a number for a port one after the other, the
 * first one first: of servers that listen on that one whatever they are told, the first has it in every round, and the
 * others fail in every round.
 */
async function startAll(
  definition: HttpDefinition,
  { context, arms, spawnOrder }: HousedRequest,
  { servers: cpus }: CpuShares,
  ports: Ports,
): Promise<readonly StartedServer[]> {
  const { cut } = context
  const start = async (index: number): Promise<readonly [number, StartedServer]> => {
    const arm: Housed<RunnableArm> | undefined = arms[index]
    if (arm === undefined) throw new Error('an arm that does not take part')
    const port = definition.port === 'auto' ? null : definition.port + index
    return [index, await startServer(definition, arm, { port, cpus, cut }, ports)]
  }
  const started =
    definition.port === 'auto'
      ? await Promise.all(spawnOrder.map(start))
      : await inOrder(
          spawnOrder.toSorted((a, b) => a - b),
          start,
        )
  return started.toSorted(([a], [b]) => a - b).map(([, one]) => one)
}

async function inOrder<T, R>(
  all: readonly T[],
  run: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  for (const one of all) results.push(await run(one))
  return results
}

/** Slices: short, since what a neighbour does to a long one does not cancel out. */
const slicing = { sliceSeconds: 0.01, warmupSeconds: 0.25 } as const

/** A request that takes longer has failed, where nobody says how long one may take. */
const usualRequestSeconds = 10

function specOf(
  definition: HttpDefinition,
  cases: ReadonlyMap<string, HttpCase>,
  benchmarks: readonly string[],
  running: readonly RunningServer[],
): LoadSpec {
  return {
    targets: running.map(({ origin, server }) => ({ origin, pid: server.pid })),
    work: benchmarks.map((id) => ({
      id,
      requests: running.map(({ arm }) => requestOf(arm.runs ?? id, cases)),
    })),
    slicing: { ...slicing, windowSeconds: definition.window },
    maxErrorRate: definition.maxErrorRate,
    requestSeconds: Math.max(1, definition.timeoutSeconds ?? usualRequestSeconds),
  }
}

function requestOf(id: string, cases: ReadonlyMap<string, HttpCase>): LoadRequest {
  const one = cases.get(id)
  if (one === undefined) throw new Error(`a round of ${id}, which is no request`)
  return one.request
}

interface ArmFailure {
  readonly arm: string
  readonly message: string
}

function failures(failed: readonly ArmFailure[], benchmarks: readonly string[]): Attempt {
  const nothing = { figures: new Map(), seconds: new Map(), handover: new Map() }
  return withFailures({ ...nothing, failures: [], broken: false }, failed, benchmarks)
}

/** What is wrong with a server is wrong with all of its benchmarks. */
function withFailures(
  attempt: Attempt,
  failed: readonly ArmFailure[],
  benchmarks: readonly string[],
): Attempt {
  const more = failed.flatMap(({ arm, message }) =>
    benchmarks.map((id): RoundFailure => ({ id, arm, message, died: false })),
  )
  return { ...attempt, failures: [...attempt.failures, ...more] }
}

/** Which CPUs the servers may use, and which the process that drives them; null for all. */
interface CpuShares {
  readonly servers: readonly number[] | null
  readonly load: readonly number[] | null
}

/**
 * The last CPU for the load, the others for the servers, which take turns on them: where both share a CPU, half of what
 * is measured is the load generator. With no more than one CPU, or where processes cannot be pinned, the system decides.
 */
async function sharesOf(
  { cpus, runtime }: Pick<RoundContext, 'cpus' | 'runtime'>,
  machine: Machine,
): Promise<CpuShares> {
  const canPin = runtime.slots.every(({ cpu }) => cpu !== null)
  const allowed = canPin ? (cpus ?? (await machine.allowedCpus())) : []
  if (allowed.length < 2) return { servers: canPin ? cpus : null, load: canPin ? cpus : null }
  return { servers: allowed.slice(0, -1), load: allowed.slice(-1) }
}

/**
 * The program that drives servers lies beside the worker: `src/load.ts` beside `src/worker.ts`, and `dist/load/index.js`
 * beside `dist/worker/index.js`.
 */
function loadPath(workerPath: string): string {
  return workerPath.replace(/worker([/\\]index\.js|\.[jt]s)$/, 'load$1')
}

/** How long a server may take to end by itself. */
const graceSeconds = 2

/** Stops them all. @returns the arms of which something is left that still listens */
async function stopServers(
  running: readonly RunningServer[],
  { network }: Ports,
): Promise<readonly { readonly arm: string; readonly message: string }[]> {
  await Promise.all(running.map(({ server }) => server.end(graceSeconds)))
  const taken = await Promise.all(running.map(({ port }) => network.isTaken(port)))
  return running
    .filter((_, index) => taken[index])
    .map(({ arm, port }) => ({
      arm: arm.label,
      message: `port ${port} is still in use after the server was ended: something that it has started left its process group and goes on`,
    }))
}
