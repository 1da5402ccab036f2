import { programPath } from '../program-path.ts'

/** The program that evaluates a config file. @param entry the entry's `import.meta.url` */
export function configLoaderPath(entry: string): string {
  return programPath(entry, { source: 'platform/config/loader', bundle: 'config-loader' })
}
