import { programPath } from './program-path.ts'

/** The file that a benchmark process runs. @param entry the entry's `import.meta.url` */
export function workerPath(entry: string): string {
  return programPath(entry, { source: 'worker', bundle: 'worker' })
}
