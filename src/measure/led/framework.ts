import type { Framework } from '../../worker/protocol.ts'
import { loaderFlags, type LoaderOf } from './loaders.ts'

/** How the processes of one framework's files are started, and what they are told. */
export interface FrameworkProcesses {
  /** @param directory the version's, absolute */
  told(directory: string): Framework
  /** Flags of Node.js: the same for all versions of a suite. */
  flags(suite: string): readonly string[]
}

export function nodeBenchProcesses(loaderOf: LoaderOf): FrameworkProcesses {
  return {
    told: () => ({ kind: 'node-bench' }),
    flags: (suite) => ['--experimental-bench', ...loaderFlags(loaderOf(suite))],
  }
}

/** Of frameworks whose files run as they are. */
export function plainProcesses(
  kind: 'tinybench' | 'mitata' | 'benchmarkjs' | 'deno-bench',
): (loaderOf: LoaderOf) => FrameworkProcesses {
  return (loaderOf) => ({ told: () => ({ kind }), flags: (suite) => loaderFlags(loaderOf(suite)) })
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
    flags: () => [],
  }
}
