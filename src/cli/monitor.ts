import { join, resolve } from 'node:path'
import { loadConfig } from '../config/index.ts'
import { GateError, interruptedCode } from '../errors.ts'
import type { MonitorTarget } from '../monitor/index.ts'
import type { Ports } from '../platform/ports.ts'
import { openDashboard, type DashboardAsked } from './dashboard.ts'
import type { Engine, Io } from './io.ts'
import { terminalConsole } from './terminal-console.ts'

/** Which server is to be watched, and how. */
export interface MonitorAsked {
  readonly url: string | null
  readonly command: string | null
  /** What a server that is started here is asked for. */
  readonly path: string
  readonly intervalSeconds: number
  readonly forSeconds: number | null
  readonly keptSeconds: number
  /** Where samples are kept; null for git's own directory. */
  readonly samples: string | null
  readonly dashboard: DashboardAsked | null
  readonly json: boolean
  readonly config: string | null
}

/** The exit code where an alert fired: the same as of a regression. */
const alertedCode = 1

/**
 * Watches a server until the time is over or the user stops it; tells alerts as they fire, and what it was like.
 *
 * @returns the exit code: 1 where an alert fired
 */
export async function monitorServer(asked: MonitorAsked, io: Io): Promise<number> {
  const engine = await io.load()
  const console = terminalConsole(io.stderr, engine.logText, io.seconds)
  const ports = engine.nodePorts(console, io.stop)
  const target = targetOf(asked, io.directory)
  const given = { source: 'flag', values: {} } as const
  const sources = { given, directory: io.directory, path: asked.config, seed: io.newSeed() }
  const { alerts } = await loadConfig(sources, engine.configFiles(ports, io.configLoaderPath))
  const subject = target.kind === 'url' ? target.url : target.command
  const samplesPath = await samplesOf(asked, subject, engine, io, ports)
  const board = await openDashboard(asked.dashboard, subject, alerts, engine, io, ports)
  const quiet = engine.board(subject, alerts)
  const start = ports.clock.seconds()
  try {
    const summary = await engine.monitor(
      {
        target,
        intervalSeconds: asked.intervalSeconds,
        forSeconds: asked.forSeconds,
        maxErrorRate: alerts.errorRate,
        samplesPath,
        keptSeconds: asked.keptSeconds,
        tell: (event) => board?.tell(event) ?? quiet.tell(ports.clock.seconds() - start, event),
        onAlert: (alert) =>
          console.info(`${alert.endedAt === null ? 'Alert' : 'Over'}: ${engine.alertText(alert)}`),
        onSample: (sample) => console.progress(engine.sampleLine(sample)),
      },
      ports,
    )
    console.settle()
    const text = asked.json
      ? JSON.stringify(summary, null, 2)
      : `${engine.renderMonitor(summary)}\n\nSamples are kept in ${samplesPath}.`
    io.stdout.write(`${text}\n`)
    if (summary.alerts.length > 0) return alertedCode
    // Ctrl-C is how one that goes on for ever ends.
    return io.stop.aborted && asked.forSeconds !== null ? interruptedCode(io.stop.reason) : 0
  } finally {
    console.settle()
    await board?.close()
  }
}

function targetOf({ url, command, path }: MonitorAsked, directory: string): MonitorTarget {
  if ((url === null) === (command === null)) {
    throw new GateError(
      'monitor-target',
      'there has to be one server to watch: an address, or --command',
      'Such as `benchgate monitor http://127.0.0.1:3000/` or `benchgate monitor --command "node server.js"`.',
    )
  }
  if (command !== null) return { kind: 'command', command, path, directory }
  const address = url ?? ''
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new GateError(
      'monitor-target',
      `${address} is no address of a server`,
      'An address begins with http:// or https://.',
    )
  }
  return { kind: 'url', url: address }
}

async function samplesOf(
  { samples }: MonitorAsked,
  subject: string,
  { checkoutAt }: Engine,
  { directory }: Io,
  ports: Ports,
): Promise<string> {
  if (samples !== null) return resolve(directory, samples)
  const checkout = await checkoutAt(directory, ports)
  const name = `${subject.replaceAll(/[^\w.-]+/g, '-').slice(0, 80)}.ndjson`
  return checkout === null
    ? join(directory, `benchgate-monitor-${name}`)
    : join(checkout.gitDirectory, 'benchgate', 'monitor', name)
}
