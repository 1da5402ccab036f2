import { parseDuration } from '../config/index.ts'
import { GateError } from '../errors.ts'
import { readDashboard, type Flags } from './flags.ts'
import type { MonitorAsked } from './monitor.ts'

/** What the user asks of `monitor`. */
export function readMonitor(url: string | undefined, flags: Flags): MonitorAsked {
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

/** A time as in the configuration, or days. */
function timeOf(name: 'interval' | 'for' | 'retention', flags: Flags): number {
  const text = String(flags[name])
  const [, days] = /^(\d{1,5})d$/.exec(text.trim()) ?? []
  if (days !== undefined && Number(days) > 0) return Number(days) * secondsPerDay
  const parsed = parseDuration(text)
  if (parsed.ok) return parsed.value
  throw new GateError(
    'flag-value',
    `--${name} ${text} is no time`,
    'A time is written as 500ms, 1s, 10m, 2h or 30d.',
  )
}

function textOf(value: Flags[string]): string | null {
  return typeof value === 'string' ? value : null
}
