import type { FilesDefinition } from '../../model/index.ts'
import { fileSuites } from '../led/file-suites.ts'
import { tinybenchProcesses } from '../led/framework.ts'
import { ledSuites } from '../led/led-suites.ts'
import { openLoaders } from '../led/loaders.ts'
import type { Suites } from '../suites.ts'

/** Files that add tasks to tinybench's Benches. */
export function tinybench({ files }: Pick<FilesDefinition, 'files'>): Suites {
  return {
    ...fileSuites('tinybench', files),
    ...ledSuites(tinybenchProcesses, openLoaders()),
  }
}
