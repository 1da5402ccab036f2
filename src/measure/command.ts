import type { ArmRuntime } from '../model/index.ts'
import type { Slot } from './runtime.ts'
import type { ProcessSettings } from './settings.ts'

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]]

/**
 * What starts a benchmark process. The arms of a round get commands of equal length, unless they have runtimes of their own.
 *
 * @param flags of the suite
 * @param runtime the arm's; left out, it is the Node.js on PATH
 */
export function workerCommand(
  flags: readonly string[],
  slot: Slot,
  { v8Flags, workerPath }: ProcessSettings,
  runtime?: ArmRuntime,
): Command {
  const { engine = 'node', program = 'node', flags: own = [] } = runtime ?? {}
  const started = { node: ofNode, bun: ofBun, deno: ofDeno }[engine](v8Flags, own, flags)
  const command: Command = [program, ...started, workerPath]
  return slot.cpu === null ? command : ['taskset', '-c', String(slot.cpu), ...command]
}

type Flags = readonly string[]

function ofNode(v8Flags: Flags, own: Flags, ofSuite: Flags): Flags {
  return [...v8Flags, ...own, ...ofSuite]
}

/** It has no V8, and loads TypeScript without a loader. */
function ofBun(_v8Flags: Flags, own: Flags): Flags {
  return own
}

/** V8's flags come behind one of its own. */
function ofDeno(v8Flags: Flags, own: Flags): Flags {
  const ofV8 = v8Flags.length === 0 ? [] : [`--v8-flags=${v8Flags.join(',')}`]
  return ['run', '-A', '--quiet', ...ofV8, ...own]
}
