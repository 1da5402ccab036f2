import type { FilesDefinition } from '../../model/index.ts'
import { fileSuites } from '../file-suites.ts'
import { tinybenchProcesses } from '../framework.ts'
import { ledSuites } from '../led-suites.ts'
import { openLoaders } from '../loaders.ts'
import type { Suites } from '../suites.ts'

/** Files that add tasks to tinybench's Benches. */
export function tinybench({ files }: Pick<FilesDefinition, 'files'>): Suites {
  return {
    ...fileSuites('tinybench', files),
    ...ledSuites(tinybenchProcesses, openLoaders()),
  }
}
