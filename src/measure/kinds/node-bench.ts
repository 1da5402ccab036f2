import { GateError } from '../../errors.ts'
import type { FilesDefinition } from '../../model/index.ts'
import { fileSuites } from '../led/file-suites.ts'
import { nodeBenchProcesses } from '../led/framework.ts'
import { ledSuites } from '../led/led-suites.ts'
import { openLoaders } from '../led/loaders.ts'
import type { Suites } from '../suites.ts'

/** Files that declare benchmarks of node:bench. */
export function nodeBench({ files }: Pick<FilesDefinition, 'files'>): Suites {
  const led = ledSuites(nodeBenchProcesses, openLoaders())
  return {
    ...fileSuites(files, {
      files: 'Name your benchmark files with `files`, for example `bench/**/*.bench.js`.',
      benchmarks: "A benchmark file calls `bench(name, fn)`, imported from 'node:bench'.",
    }),
    ...led,
    contents(suite, version, context) {
      if (!hasNodeBench(context.runtime.node)) throw tooOld(context.runtime.node)
      return led.contents(suite, version, context)
    },
  }
}

const first = { major: 26, minor: 9 }

/** @param version such as `v26.9.0` */
function hasNodeBench(version: string): boolean {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  return major > first.major || (major === first.major && minor >= first.minor)
}

function tooOld(version: string): GateError {
  return new GateError(
    'no-node-bench',
    `benchmarks would run under Node.js ${version}, which has no node:bench`,
    `Use Node.js ${first.major}.${first.minor} or later, for example with actions/setup-node.`,
  )
}
