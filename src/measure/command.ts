import type { Slot } from './runtime.ts'
import type { ProcessSettings } from './settings.ts'

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]]

/** What starts a benchmark process. The arms of a round get commands of equal length. */
export function workerCommand(
  flags: readonly string[],
  slot: Slot,
  { v8Flags, workerPath }: ProcessSettings,
): Command {
  const node: Command = ['node', ...v8Flags, ...flags, workerPath]
  return slot.cpu === null ? node : ['taskset', '-c', String(slot.cpu), ...node]
}
