import { loadConfig, type Config } from '../config/index.ts'
import { GateError } from '../errors.ts'
import type { BranchAlert } from '../model/index.ts'
import type { Engine, Io } from './io.ts'
import { terminalConsole } from './terminal-console.ts'

/** What the user asks about messages. */
export type NotifyAsked = { readonly config: string | null } & (
  | { readonly what: 'test' }
  | {
      readonly what: 'history'
      /** Null for the one that is checked out. */
      readonly branch: string | null
      readonly periodSeconds: number
      readonly storage: string | null
    }
)

/** Tries whether messages arrive, or shows what was told. @returns the exit code */
export async function notifyCommand(asked: NotifyAsked, io: Io): Promise<number> {
  const engine = await io.load()
  const ports = engine.nodePorts(terminalConsole(io.stderr, engine.logText, io.seconds), io.stop)
  const storage = asked.what === 'history' ? asked.storage : null
  const values = storage === null ? {} : { storage }
  const config = await loadConfig(
    { given: { source: 'flag', values }, directory: io.directory, path: asked.config, seed: 0 },
    engine.configFiles(ports, io.configLoaderPath),
  )
  const context = { config, engine, io, ports }
  return asked.what === 'test' ? test(context) : history(asked, context)
}

interface Context {
  readonly config: Config
  readonly engine: Engine
  readonly io: Io
  readonly ports: ReturnType<Engine['nodePorts']>
}

/** Exit code 2 where one does not arrive, since there is something to mend. */
async function test({ config, engine, io, ports }: Context): Promise<number> {
  if (config.notify.length === 0) throw noTargets()
  const checkout = await engine.checkoutAt(config.workingDirectory, ports)
  const at = ports.clock.date()
  const source = {
    gate: config.id,
    repository: null,
    branch: checkout?.branch ?? 'no branch',
    commit: checkout?.commit ?? 'no commit',
    url: null,
    run: at.toISOString(),
  }
  const secrets = (variable: string): string | null => io.env[variable] || null
  const telling = { targets: config.notify, source, secrets, at }
  const trial = { type: 'test', title: 'A test of messages from', lines: [] } as const
  const told = await engine.tellAll(trial, telling, engine.nodeMessenger)
  for (const { target, problem } of told) {
    io.stdout.write(`${engine.logText(`${target}: ${problem ?? 'sent'}`)}\n`)
  }
  return told.some(({ problem }) => problem !== null) ? 2 : 0
}

/** The alerts of a branch, newest first. */
async function history(
  { branch: named, periodSeconds }: NotifyAsked & { readonly what: 'history' },
  { config, engine, io, ports }: Context,
): Promise<number> {
  const checkout = await engine.checkoutAt(config.workingDirectory, ports)
  const storage = engine.storageFor(config, 'directory', checkout, { ...ports, cache: null })
  const branch = named ?? checkout?.branch ?? null
  if (storage === null || branch === null)
    throw await engine.noBaselinesHere(config.workingDirectory, ports)
  const { os, arch } = ports.machine
  const found = await engine.readAlerts({ id: config.id, os, arch }, branch, storage, ports)
  if (found.kind !== 'found') throw unreadable(found.message)
  const since = ports.clock.date().getTime() - periodSeconds * 1000
  const events = found.log.alerts.flatMap(eventsOf).filter(({ at }) => Date.parse(at) >= since)
  const lines = events
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map(
      ({ at, what, commit, text }) =>
        `${at.slice(0, 16).replace('T', ' ')} UTC  ${commit.slice(0, 7)}  ${what.padEnd(12)}  ${text}`,
    )
  const title = `${branch}: ${engine.count(events.length, 'alert')}`
  for (const line of [title, ...lines]) io.stdout.write(`${engine.logText(line)}\n`)
  return 0
}

function eventsOf({ kind, at, commit, text, fixed }: BranchAlert) {
  const began = { at, what: kind as string, commit, text }
  return fixed === null ? [began] : [began, { ...fixed, what: 'fixed', text }]
}

function noTargets(): GateError {
  return new GateError({ code: 'nobody-to-notify' })
}

function unreadable(reason: string): GateError {
  return new GateError({ code: 'alerts-unreadable', reason })
}
