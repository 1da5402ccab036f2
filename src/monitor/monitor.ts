/** Watches one server: asks it at an interval, and compares with nothing. */
import { GateError } from '../errors.ts'
import { guard, type GuardState } from '../load/guard.ts'
import type { CpuUsage, Ports, ProcessUsage, Server } from '../platform/ports.ts'
import type { Alert, LiveEvent } from '../live/index.ts'
import { leakOf, type Leak } from './leak.ts'
import { isAnswer, type MonitorSample } from './sample.ts'
import { samplesFile } from './samples-file.ts'
import { lately } from './lately.ts'
import { summaryOf, type MonitorSummary } from './summary.ts'

export interface MonitorRequest {
  readonly target: MonitorTarget
  readonly intervalSeconds: number
  /** After so long it ends by itself; null for never. */
  readonly forSeconds: number | null
  /** Share of the requests that may fail before the server is left alone for a while. */
  readonly maxErrorRate: number
  /** Where samples are kept: absolute. */
  readonly samplesPath: string
  readonly keptSeconds: number
  /** @returns the alerts that fire or end by it */
  readonly tell: (event: LiveEvent) => readonly Alert[]
  readonly onAlert: (alert: Alert) => void
  readonly onSample: (sample: MonitorSample) => void
}

export type MonitorTarget =
  | { readonly kind: 'url'; readonly url: string }
  /** A command that starts a server on the port that `{port}` and the variable PORT tell it. */
  | {
      readonly kind: 'command'
      readonly command: string
      readonly path: string
      readonly directory: string
    }

/** A request that takes longer has failed. */
const probeSeconds = 30

/** How long a server may take to answer for the first time. */
const readySeconds = 30

/** A server whose guard is open is left alone for so long. */
const restSeconds = 5

const source = ''

/**
 * Asks a server again and again until the time is over or the user stops it.
 *
 * @throws GateError where a server that is started here ends, or never answers
 */
export async function monitor(request: MonitorRequest, ports: Ports): Promise<MonitorSummary> {
  const { clock, stop } = ports
  const subject = await begin(request.target, ports)
  const file = await samplesFile(request.samplesPath, request.keptSeconds, ports)
  const start = clock.seconds()
  const elapsed = (): number => clock.seconds() - start
  const probe = prober(subject, request.maxErrorRate, ports)
  const fired: Alert[] = []
  const samples: MonitorSample[] = []
  const memory: [number, number][] = []
  let leak: Leak | null = null
  const tell = (event: LiveEvent): void => {
    for (const alert of request.tell(event)) {
      if (alert.endedAt === null) fired.push(alert)
      request.onAlert(alert)
    }
  }
  const recent = lately(tell)
  try {
    for (let turn = 0; !stop.aborted && elapsed() < (request.forSeconds ?? Infinity); turn++) {
      subject.check()
      const sample = await probe()
      if (stop.aborted) break
      samples.push(sample)
      await file.add(sample)
      if (sample.serverBytes !== null) memory.push([elapsed(), sample.serverBytes])
      recent.note(elapsed(), sample)
      if (turn % turnsBetweenLeaks === 0 && leak === null) {
        leak = leakOf(memory)
        if (leak !== null) tell({ kind: 'leak', source, bytesPerHour: leak.bytesPerHour })
      }
      request.onSample(sample)
      await pauseUntil(start + (turn + 1) * request.intervalSeconds, ports)
    }
  } finally {
    await subject.end()
  }
  return summaryOf(samples, { seconds: elapsed(), alerts: fired, leak: leakOf(memory) })
}

/** It is looked for a leak so often. */
const turnsBetweenLeaks = 30

interface Subject {
  readonly url: string
  /** Null where it was not started here. */
  readonly pid: number | null
  /** @throws GateError where it has ended */
  readonly check: () => void
  readonly end: () => Promise<void>
}

async function begin(target: MonitorTarget, ports: Ports): Promise<Subject> {
  if (target.kind === 'url') {
    return { url: target.url, pid: null, check: () => undefined, end: async () => undefined }
  }
  const [port] = await ports.network.freePorts(1)
  const line = target.command.replaceAll('{port}', String(port))
  const env = { PORT: String(port) }
  const server = ports.processes.serve(line, {
    cwd: target.directory,
    env,
    cpus: null,
    programs: 'own',
  })
  let isGone = false
  void server.finished.then(() => (isGone = true))
  const subject: Subject = {
    url: `http://127.0.0.1:${port}${target.path}`,
    pid: server.pid,
    check: () => {
      if (isGone) throw ended(target.command, server)
    },
    end: () => server.end(5),
  }
  try {
    await untilItAnswers(subject, server, target.command, ports)
  } catch (error) {
    await subject.end()
    throw error
  }
  return subject
}

async function untilItAnswers(
  { url, check }: Subject,
  server: Server,
  command: string,
  ports: Ports,
): Promise<void> {
  const latest = ports.clock.seconds() + readySeconds
  while (!ports.stop.aborted) {
    check()
    const { kind } = await ports.network.probe(url, 1)
    if (kind === 'answered') return
    if (ports.clock.seconds() > latest) {
      throw new GateError(
        'server-silent',
        `the server (${command}) did not answer ${url} within ${readySeconds} s${lastWords(server)}`,
        'The port is told by {port} in the command, and by PORT; --path says what to ask for.',
      )
    }
    await pauseUntil(ports.clock.seconds() + 0.1, ports)
  }
}

function ended(command: string, server: Server): GateError {
  return new GateError(
    'server-ended',
    `the server (${command}) has ended${lastWords(server)}`,
    'Start it by hand to see why. Samples until then are kept.',
  )
}

function lastWords(server: Server): string {
  const lines = server.output().trimEnd().split('\n').slice(-5).join('\n')
  return lines === '' ? '' : `\n${lines}`
}

/** @returns what asks once, unless the guard lets nothing through, and looks at the machine */
function prober(
  { url, pid }: Subject,
  maxErrorRate: number,
  { network, machine, clock }: Ports,
): () => Promise<MonitorSample> {
  const breaker = guard(maxErrorRate)
  let openedAt = -Infinity
  let before: Seen | null = null
  const look = (): Seen => ({
    at: clock.seconds(),
    cpu: machine.usage(),
    server: pid === null ? null : machine.processUsage(pid),
  })
  return async () => {
    if (breaker.state === 'open' && clock.seconds() - openedAt >= restSeconds) breaker.halfOpen()
    const at = clock.date().toISOString()
    const asked: GuardState = breaker.state
    const answer = asked === 'open' ? null : await network.probe(url, probeSeconds)
    const status = answer?.kind === 'answered' ? answer.status : null
    if (answer !== null) breaker.note(isAnswer({ status }))
    const state: GuardState = breaker.state
    if (asked !== 'open' && state === 'open') openedAt = clock.seconds()
    const now = look()
    const seen = usedBetween(before ?? now, now)
    before = now
    return {
      at,
      seconds: answer?.kind === 'answered' ? answer.seconds : null,
      status,
      failure: answer?.kind === 'silent' ? answer.reason : null,
      // What it was asked with: whether that closed it is seen next time.
      guard: asked === 'half-open' ? asked : state,
      ...seen,
    }
  }
}

interface Seen {
  readonly at: number
  readonly cpu: { readonly cpu: CpuUsage | null; readonly memory: number | null }
  readonly server: ProcessUsage | null
}

function usedBetween(
  before: Seen,
  now: Seen,
): Pick<MonitorSample, 'cpu' | 'memory' | 'serverCpu' | 'serverBytes'> {
  const seconds = now.at - before.at
  const isServerKnown = before.server !== null && now.server !== null && seconds > 0
  return {
    cpu: busyShare(before.cpu.cpu, now.cpu.cpu),
    memory: now.cpu.memory,
    serverCpu: isServerKnown
      ? Math.max(0, (now.server?.cpuSeconds ?? 0) - (before.server?.cpuSeconds ?? 0)) / seconds
      : null,
    serverBytes: now.server?.bytes ?? null,
  }
}

function busyShare(before: CpuUsage | null, now: CpuUsage | null): number | null {
  if (before === null || now === null) return null
  const all = now.seconds - before.seconds
  if (!(all > 0)) return null
  return Math.min(1, Math.max(0, 1 - (now.idleSeconds - before.idleSeconds) / all))
}

async function pauseUntil(at: number, { clock, stop }: Ports): Promise<void> {
  const seconds = at - clock.seconds()
  if (seconds <= 0 || stop.aborted) return
  await new Promise<void>((resolve) => {
    const wake = (): void => {
      clearTimeout(timer)
      stop.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, seconds * 1000)
    stop.addEventListener('abort', wake)
  })
}
