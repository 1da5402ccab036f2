import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The directory that holds the built script and style of the page of trends: beside the bundles, also for an entry that
 * runs as source.
 *
 * @param entry the entry's `import.meta.url`
 */
export function siteAssetsPath(entry: string): string {
  const directory = dirname(fileURLToPath(entry))
  const isBundle = basename(dirname(directory)) === 'dist'
  return isBundle ? join(directory, '..', 'site') : join(directory, '..', 'dist', 'site')
}
