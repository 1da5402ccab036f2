import type { VitestDefinition } from '../../model/index.ts'
import { fileSuites } from '../led/file-suites.ts'
import { vitestProcesses } from '../led/framework.ts'
import { ledSuites } from '../led/led-suites.ts'
import { frameworksOwn } from '../led/loaders.ts'
import type { Suites } from '../suites.ts'

/** Benchmark files of Vitest, run by the project's own. */
export function vitest({ files, config }: Pick<VitestDefinition, 'files' | 'config'>): Suites {
  return {
    ...fileSuites(files, {
      files: 'Name your benchmark files with `files`, for example `bench/**/*.bench.ts`.',
      benchmarks:
        'A benchmark file of Vitest 5 calls `bench(name, fn).run()` in a test that takes `bench`; one of Vitest 4 calls `bench(name, fn)`.',
    }),
    ...ledSuites(() => vitestProcesses(config), frameworksOwn),
  }
}
