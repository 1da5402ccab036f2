import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The program that talks to the Actions cache, as seen from an entry: beside `action.ts` it is
 * `platform/actions-cache-client.ts`, and for `dist/action/index.js` it is `dist/cache-client/index.js`.
 *
 * @param entry the entry's `import.meta.url`
 */
export function cacheClientPath(entry: string): string {
  const path = fileURLToPath(entry)
  const directory = dirname(path)
  return basename(path) === 'index.js'
    ? join(directory, '..', 'cache-client', 'index.js')
    : join(directory, 'platform', `actions-cache-client${extname(path)}`)
}
