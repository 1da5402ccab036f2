import type { Files } from '../platform/ports.ts'
import type { Framework } from '../worker/protocol.ts'
import { loaderFlags } from './command.ts'
import type { Runtime } from './runtime.ts'

/** How the processes of one framework's files are started, and what they are told. */
export interface FrameworkProcesses {
  /** @param directory the version's, absolute */
  told(directory: string): Framework
  /** Flags of Node.js, for one file. */
  flags(
    suite: string,
    directory: string,
    runtime: Runtime,
    files: Files,
  ): Promise<readonly string[]>
}

export const tinybenchProcesses: FrameworkProcesses = {
  told: () => ({ kind: 'tinybench' }),
  flags: loaderFlags,
}

export const nodeBenchProcesses: FrameworkProcesses = {
  told: () => ({ kind: 'node-bench' }),
  flags: async (...file) => ['--experimental-bench', ...(await loaderFlags(...file))],
}

/**
 * Vite reads what Node.js cannot.
 *
 * @param config relative to a version's directory; null for the one that Vitest finds there
 */
export function vitestProcesses(config: string | null): FrameworkProcesses {
  return {
    told: (directory) => ({
      kind: 'vitest',
      config: config === null ? null : `${directory}/${config}`,
    }),
    flags: async () => [],
  }
}
