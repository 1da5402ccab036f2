import { GateError } from '../../errors.ts'
import type { FilesDefinition } from '../../model/index.ts'
import { fileSuites } from '../led/file-suites.ts'
import { nodeBenchProcesses } from '../led/framework.ts'
import { ledSuites } from '../led/led-suites.ts'
import { openLoaders, runtimeOf } from '../led/loaders.ts'
import type { Suites } from '../suites.ts'

/** Files that declare benchmarks of node:bench. */
export function nodeBench({ files }: Pick<FilesDefinition, 'files'>): Suites {
  const led = ledSuites(nodeBenchProcesses, openLoaders())
  return {
    ...fileSuites('node-bench', files),
    ...led,
    contents(suite, version, context) {
      const { node } = runtimeOf(version, context.runtime)
      if (!hasNodeBench(node)) throw tooOld(node)
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

function tooOld(node: string): GateError {
  const needed = `${first.major}.${first.minor}`
  return new GateError({ code: 'no-node-bench', node, needed })
}
