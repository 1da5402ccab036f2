import { programPath } from '../program-path.ts'

/** The program that talks to the Actions cache. @param entry the entry's `import.meta.url` */
export function cacheClientPath(entry: string): string {
  return programPath(entry, { source: 'platform/actions-cache/client', bundle: 'cache-client' })
}
