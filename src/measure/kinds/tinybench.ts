import type { FilesDefinition } from '../../model/index.ts'
import { fileSuites } from '../led/file-suites.ts'
import { tinybenchProcesses } from '../led/framework.ts'
import { ledSuites } from '../led/led-suites.ts'
import { openLoaders } from '../led/loaders.ts'
import type { Suites } from '../suites.ts'

/** Files that add tasks to tinybench's Benches. */
export function tinybench({ files }: Pick<FilesDefinition, 'files'>): Suites {
  return {
    ...fileSuites(files, {
      files: 'Name your benchmark files with `benchmarks`, for example `bench/**/*.bench.js`.',
      benchmarks: 'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.',
    }),
    ...ledSuites(tinybenchProcesses, openLoaders()),
  }
}
