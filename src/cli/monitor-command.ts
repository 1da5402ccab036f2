import type { Command } from 'commander'
import { parseDuration } from '../config/index.ts'
import { GateError } from '../errors.ts'
import { readDashboard, type Flags } from './flags.ts'
import type { MonitorAsked } from './monitor.ts'

/** Adds the command that watches a server. */
export function addMonitorCommand(
  program: Command,
  monitor: (asked: MonitorAsked) => Promise<void>,
): void {
  program
    .command('monitor')
    .description(
      'watch a server without comparing: ask it at an interval, keep the figures, and report when a limit is passed',
    )
    .argument('[url]', 'address to ask, such as http://127.0.0.1:3000/health')
    .option('--command <line>', 'start this server and watch it; its port is {port}, and in PORT')
    .option('--path <path>', 'path to ask of a server that `--command` starts; default: /', '/')
    .option('--interval <time>', 'time from one request to the next; default: 1s', '1s')
    .option('--for <time>', 'end after so long; by default, it goes on until it is stopped')
    .option('--retention <time>', 'how long samples are kept, such as 30d; default: 30d', '30d')
    .option('--samples <file>', "file for the samples; default: one in git's own directory")
    .option('--dashboard [port]', 'show it on a local web page; not in CI')
    .option('--json', 'print the result as JSON')
    .option('--config <file>', 'config file with `alerts`; default: benchgate.config.*')
    .action((url: string | undefined, flags: Flags) => monitor(readMonitor(url, flags)))
}

/** What the user asks of `monitor`. */
function readMonitor(url: string | undefined, flags: Flags): MonitorAsked {
  const { command, path, samples, config, json } = flags
  return {
    url: url ?? null,
    command: textOf(command),
    path: textOf(path) ?? '/',
    intervalSeconds: timeOf('interval', flags),
    forSeconds: flags['for'] === undefined ? null : timeOf('for', flags),
    keptSeconds: timeOf('retention', flags),
    samples: textOf(samples),
    dashboard: readDashboard(flags['dashboard']),
    json: json === true,
    config: textOf(config),
  }
}

const secondsPerDay = 86_400

/** A time as in the configuration, or days, for which no timer of Node.js could wait. */
function timeOf(name: 'interval' | 'for' | 'retention', flags: Flags): number {
  const text = String(flags[name])
  const [, days] = /^(\d{1,5})d$/.exec(text.trim()) ?? []
  if (name !== 'interval' && days !== undefined && Number(days) > 0)
    return Number(days) * secondsPerDay
  const parsed = parseDuration(text)
  if (parsed.ok) return parsed.value
  const kind = name === 'interval' ? 'time' : 'days'
  throw new GateError({ code: 'flag-value', flag: name, value: text, kind })
}

function textOf(value: Flags[string]): string | null {
  return typeof value === 'string' ? value : null
}
