import type { CommandDefinition, PairedCount } from '../../../model/index.ts'
import type { Files } from '../../../platform/ports.ts'
import type { Housed } from '../../own-temporary.ts'
import type { RunnableArm } from '../../runnable-arm.ts'
import type { CommandCase } from './cases.ts'
import type { Launcher } from './launcher.ts'
import { helpingLine, runLine, type LineConditions } from './run-line.ts'

/** How often a run makes which system call; null where one run made it more often than another: chance has a part in it. */
export type SystemCalls = ReadonlyMap<string, number | null>

export type Traced =
  | { readonly kind: 'traced'; readonly calls: SystemCalls }
  /** There is nothing here that counts them, or it may not. */
  | { readonly kind: 'no-tracer'; readonly why: 'missing' | 'refused' }
  /** The command fails, or there was no time. */
  | { readonly kind: 'failed' }

/** Whether system calls can be counted here, found out with a program that does nothing; null where they can. */
export async function whyNoTracer(
  launch: Launcher,
  signal: AbortSignal,
): Promise<'missing' | 'refused' | null> {
  const options = { cwd: '.', env: {}, cpus: null, signal }
  const { exitCode } = await launch(['strace', '-c', '-f', '-o', '/dev/null', 'true'], options)
  if (exitCode === 127) return 'missing'
  return exitCode === 0 ? null : 'refused'
}

/** Counts the system calls of a command's processes, in two runs. */
export async function tracedCalls(
  definition: CommandDefinition,
  one: CommandCase,
  arm: Housed<Pick<RunnableArm, 'label' | 'directory'>>,
  conditions: LineConditions & { readonly stop: AbortSignal },
  files: Pick<Files, 'temporaryDirectory' | 'readText' | 'remove'>,
): Promise<Traced> {
  const directory = await files.temporaryDirectory('benchgate-trace-')
  const summary = `${directory}/calls`
  const { launch } = conditions
  const tracing: Launcher = (command, options) =>
    launch(['strace', '-c', '-f', '-o', summary, '--', ...command], options)
  const helping = async (
    role: string,
    text: string | null,
    signal: AbortSignal,
  ): Promise<boolean> => {
    if (text === null) return true
    const ran = await runLine(helpingLine(role, text, definition), arm, { ...conditions, signal })
    return ran.kind === 'ran'
  }
  const { shell, failures } = definition
  const line = { role: 'run', text: one.run, shell, failures }
  const runs: SystemCalls[] = []
  try {
    while (runs.length < tracedRuns) {
      if (!(await helping('prepare', one.prepare, conditions.signal))) return { kind: 'failed' }
      const ran = await runLine(line, arm, { ...conditions, launch: tracing })
      if (ran.kind !== 'ran') return { kind: 'failed' }
      runs.push(callsIn(await files.readText(summary)))
    }
    return { kind: 'traced', calls: inAll(runs) }
  } finally {
    // Also when the time for it is over.
    await helping('cleanup', one.cleanup, conditions.stop)
    await files.remove(directory)
  }
}

const tracedRuns = 2

/** The calls of a summary as strace writes it: share, seconds, microseconds a call, calls, errors if any, name. */
export function callsIn(summary: string): SystemCalls {
  const lines = summary.split('\n').flatMap((line): [string, number][] => {
    const [, calls, name] = summaryLine.exec(line) ?? []
    return name === undefined || name === 'total' ? [] : [[name, Number(calls)]]
  })
  return new Map(lines)
}

const summaryLine = /^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?([a-z_]\w*)\s*$/

function inAll(runs: readonly SystemCalls[]): SystemCalls {
  const names = new Set(runs.flatMap((one) => [...one.keys()]))
  return new Map(
    Array.from(names, (name) => {
      const [count = 0, ...others] = new Set(runs.map((one) => one.get(name) ?? 0))
      return [name, others.length === 0 ? count : null]
    }),
  )
}

/** The calls of which two versions make different numbers; what varies in one of them is left off. */
export function differentCalls(base: SystemCalls, head: SystemCalls): PairedCount[] {
  return [...new Set([...base.keys(), ...head.keys()])].flatMap((name): PairedCount[] => {
    const [was, is] = [base, head].map((calls) => (calls.has(name) ? calls.get(name) : 0))
    if (was == null || is == null || was === is) return []
    return [{ what: 'system-calls', name, during: 'run', base: was, head: is }]
  })
}
