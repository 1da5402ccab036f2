import { GateError } from '../errors.ts'
import type { Files } from '../platform/ports.ts'
import type { Runtime, Slot } from './runtime.ts'
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

/**
 * Flags under which Node can import the suite: none for JavaScript and where Node strips types, else the project's
 * own tsx.
 *
 * @param directory the version's directory, absolute
 * @throws GateError for TypeScript that nothing here can run
 */
export async function loaderFlags(
  suite: string,
  directory: string,
  { stripsTypes, node }: Runtime,
  files: Files,
): Promise<readonly string[]> {
  if (stripsTypes || !/\.[cm]?ts$/.test(suite)) return []
  if (await isInstalled('tsx', directory, files)) return ['--import', 'tsx']
  throw new GateError(
    'no-typescript',
    `${suite} is TypeScript, which Node.js ${node} cannot run by itself`,
    'Use Node.js 22.18 or later, or add tsx to the project: `npm install --save-dev tsx`.',
  )
}

async function isInstalled(name: string, directory: string, files: Files): Promise<boolean> {
  const parts = directory.split(/[\\/]/)
  for (let depth = parts.length; depth > 0; depth--) {
    const place = parts.slice(0, depth).join('/')
    if (await files.exists(`${place}/node_modules/${name}/package.json`)) return true
  }
  return false
}
