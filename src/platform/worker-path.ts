import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The file that a benchmark process runs, as seen from an entry: beside `cli.ts` it is `worker.ts`, and for
 * `dist/cli/index.js` it is `dist/worker/index.js`.
 *
 * Computed from a URL that is handed over, since ncc would take `new URL('./worker.js', import.meta.url)` for an
 * asset and copy the file.
 *
 * @param entry the entry's `import.meta.url`
 */
export function workerPath(entry: string): string {
  const path = fileURLToPath(entry)
  const directory = dirname(path)
  return basename(path) === 'index.js'
    ? join(directory, '..', 'worker', 'index.js')
    : join(directory, `worker${extname(path)}`)
}
