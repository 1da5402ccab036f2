import type { FilesDefinition } from '../../model/index.ts'
import { fileSuites } from '../led/file-suites.ts'
import { plainProcesses } from '../led/framework.ts'
import { ledSuites } from '../led/led-suites.ts'
import { openLoaders } from '../led/loaders.ts'
import type { Suites } from '../suites.ts'

/** Files of tinybench, mitata and benchmark.js: programs, which run their benchmarks by themselves. */
export function plainFiles({
  kind,
  files,
}: Pick<FilesDefinition, 'files'> & {
  readonly kind: Exclude<FilesDefinition['kind'], 'node-bench' | 'deno-bench'>
}): Suites {
  return {
    ...fileSuites(kind, files),
    ...ledSuites(plainProcesses(kind), openLoaders()),
  }
}
