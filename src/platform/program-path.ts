import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The file that a benchmark process runs. @param entry the entry's `import.meta.url` */
export function workerPath(entry: string): string {
  return programPath(entry, { source: 'worker', bundle: 'worker' })
}

/** The program that evaluates a config file. @param entry the entry's `import.meta.url` */
export function configLoaderPath(entry: string): string {
  return programPath(entry, { source: 'platform/config/loader', bundle: 'config-loader' })
}

/** The program that talks to the Actions cache. @param entry the entry's `import.meta.url` */
export function cacheClientPath(entry: string): string {
  return programPath(entry, { source: 'platform/actions-cache/client', bundle: 'cache-client' })
}

/** The program that uploads an artifact. @param entry the entry's `import.meta.url` */
export function artifactClientPath(entry: string): string {
  return programPath(entry, { source: 'platform/artifacts/client', bundle: 'artifact-client' })
}

/** A program of ours that the gate starts: its source below `src`, and the directory of its bundle below `dist`. */
interface Program {
  readonly source: string
  readonly bundle: string
}

/**
 * The file of a program, as seen from an entry: from `src/cli.ts` it is the source, and from a bundle, whose files are
 * called `index.js` or end in `.index.js`, it is the bundle of that program.
 *
 * Computed from a URL that is handed over, since ncc would take `new URL('./worker.js', import.meta.url)` for an
 * asset and copy the file.
 *
 * @param entry the entry's `import.meta.url`
 */
function programPath(entry: string, { source, bundle }: Program): string {
  const path = fileURLToPath(entry)
  const directory = dirname(path)
  return /^(?:.*\.)?index\.js$/.test(basename(path))
    ? join(directory, '..', bundle, 'index.js')
    : join(directory, `${source}${extname(path)}`)
}
