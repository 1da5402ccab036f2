import { setTimeout } from 'node:timers/promises'
import type { HttpDefinition } from '../../../model/index.ts'
import type { Finished, HttpAnswer, Ports, Server } from '../../../platform/ports.ts'
import { lastLines, shownLines } from '../../last-lines.ts'
import { listensOnOwn } from './own-port.ts'
import { temporaryIn, type Housed } from '../../own-temporary.ts'
import type { RunnableArm } from '../../runnable-arm.ts'

export interface RunningServer {
  readonly arm: RunnableArm
  readonly port: number
  readonly server: Server
  /** Such as `http://127.0.0.1:3000`. */
  readonly origin: string
}

export type StartedServer =
  | { readonly kind: 'ready'; readonly running: RunningServer }
  | { readonly kind: 'failed'; readonly arm: string; readonly message: string }
  | { readonly kind: 'cut' }

interface Conditions {
  /** The port that was asked for; null for a free one. */
  readonly port: number | null
  readonly cpus: readonly number[] | null
  readonly cut: AbortSignal
}

/** Starts an arm's server and waits until it answers; tries again as often as the definition allows. */
export async function startServer(
  definition: HttpDefinition,
  arm: Housed<RunnableArm>,
  conditions: Conditions,
  ports: Ports,
): Promise<StartedServer> {
  const { times, delay } = definition.retries
  for (let attempt = 0; ; attempt++) {
    const started = await startOnce(definition, arm, conditions, ports)
    if (started.kind !== 'failed' || attempt >= times) return started
    await pause(delay, conditions.cut)
  }
}

async function startOnce(
  definition: HttpDefinition,
  arm: Housed<RunnableArm>,
  { port: wanted, cpus, cut }: Conditions,
  ports: Ports,
): Promise<StartedServer> {
  if (cut.aborted) return { kind: 'cut' }
  const failed = (message: string): StartedServer => ({ kind: 'failed', arm: arm.label, message })
  const port = wanted ?? (await freePort(ports))
  // Whoever answers there would be measured in place of the server.
  if (await ports.network.isTaken(port))
    return failed(`port ${port} is in use: by another program, or a server that was left running`)
  const env = { ...temporaryIn(arm.temporary), ...definition.env, PORT: String(port) }
  const line = definition.command.replaceAll('{port}', String(port))
  const server = ports.processes.serve(line, {
    cwd: arm.directory,
    env,
    cpus,
    programs: 'own',
    ...(definition.port === 'auto' ? {} : { nodeFlags: listensOnOwn(definition.port, port) }),
  })
  const readiness = await waitUntilReady(server, port, definition, cut, ports)
  if (readiness.kind === 'ready') {
    const origin = `http://${readiness.host === '::1' ? '[::1]' : readiness.host}:${port}`
    return { kind: 'ready', running: { arm, port, server, origin } }
  }
  await server.end(0)
  if (cut.aborted) return { kind: 'cut' }
  return failed(`${readiness.message}${lastOutput(server)}`)
}

async function freePort({ network }: Ports): Promise<number> {
  const [port] = await network.freePorts(1)
  if (port === undefined) throw new Error('no port is free')
  return port
}

type Readiness =
  | { readonly kind: 'ready'; readonly host: '127.0.0.1' | '::1' }
  | { readonly kind: 'not-ready'; readonly message: string }

const secondsBetweenLooks = 0.05

async function waitUntilReady(
  server: Server,
  port: number,
  { ready, readyWithin, command }: HttpDefinition,
  cut: AbortSignal,
  { network, clock }: Ports,
): Promise<Readiness> {
  let ended: Finished | null = null
  void server.finished.then((finished) => (ended = finished))
  const latest = clock.seconds() + readyWithin
  let last: HttpAnswer | null = null
  while (clock.seconds() < latest && !cut.aborted) {
    last = await network.ask(port, ready, Math.max(0.05, latest - clock.seconds()))
    const over: Finished | null = ended
    if (over !== null) return { kind: 'not-ready', message: diedEarly(command, over) }
    if (last.kind === 'answered' && last.status >= 200 && last.status < 300)
      return { kind: 'ready', host: last.host }
    await pause(secondsBetweenLooks, cut)
  }
  const message = `the server did not answer ${ready} on port ${port} with a status from 200 to 299 within ${readyWithin} s: ${whatWasAnswered(last)}`
  return { kind: 'not-ready', message }
}

function diedEarly(command: string, finished: Finished): string {
  return `the server's command (${command}) ${howItEnded(finished)} before it answered`
}

export function howItEnded({ exitCode, signal }: Finished): string {
  return exitCode === null ? `was ended by ${signal}` : `ended with exit code ${exitCode}`
}

function whatWasAnswered(last: HttpAnswer | null): string {
  if (last === null) return 'there was no time to ask'
  if (last.kind === 'answered') return `the last status was ${last.status}`
  if (last.code !== 'ECONNREFUSED') return last.reason
  return 'nothing listens there; {port} in the command and PORT in the environment say which port is meant, and where the code of a Node.js server names one, `port` is to name the same'
}

/** The end of what it has written, to be put after a message. */
export function lastOutput(server: Server): string {
  return lastLines(server.output(), shownLines)
    .map((line) => `\n${line}`)
    .join('')
}

async function pause(seconds: number, cut: AbortSignal): Promise<void> {
  await setTimeout(seconds * 1000, undefined, { signal: cut }).catch(() => undefined)
}
