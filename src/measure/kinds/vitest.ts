import type { VitestDefinition } from '../../model/index.ts'
import { fileSuites } from '../led/file-suites.ts'
import { vitestProcesses } from '../led/framework.ts'
import { ledSuites } from '../led/led-suites.ts'
import { frameworksOwn } from '../led/loaders.ts'
import type { Suites } from '../suites.ts'

/** Benchmark files of Vitest, run by the project's own. */
export function vitest({ files, config }: Pick<VitestDefinition, 'files' | 'config'>): Suites {
  return {
    ...fileSuites('vitest', files),
    ...ledSuites(() => vitestProcesses(config), frameworksOwn),
  }
}
