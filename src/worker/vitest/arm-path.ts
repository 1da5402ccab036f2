import { basename, dirname, extname, join } from 'node:path'

/**
 * What Vitest's process loads of ours, as seen from a benchmark process's own file: for `dist/worker/index.js` it is
 * `dist/vitest-arm/index.js`, beside `worker.ts` it is `worker/vitest/arm.ts`.
 */
export function armPath(workerPath: string): string {
  const directory = dirname(workerPath)
  return basename(workerPath) === 'index.js'
    ? join(directory, '..', 'vitest-arm', 'index.js')
    : join(directory, 'worker', 'vitest', `arm${extname(workerPath)}`)
}
