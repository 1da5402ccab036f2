import { detectRuntime, openSuites, type LookContext, type OpenSuites, type ProcessSettings } from '../../src/measure/index.ts'
import { usualConduct } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { parseLook, type Look } from '../../src/reach/index.ts'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

const settings: ProcessSettings = {
  workerPath: join(root, 'src/worker.ts'),
  v8Flags: ['--single-threaded'],
  timeoutSeconds: 60,
  jobs: 1,
}

export type Looker = (directory: string, benchmarks?: readonly string[] | null) => Promise<Look>

/** Looks at a suite as the gate does. */
export async function lookerFor(suite: string): Promise<Looker> {
  const suites: OpenSuites = openSuites({ kind: 'tinybench', files: [suite], ...usualConduct })
  const runtime = await detectRuntime(settings, ports)
  const context: LookContext = { settings, runtime, ports, cut: ports.stop }
  return async (directory, benchmarks = null) => {
    const source = { kind: 'directory', path: directory } as const
    const covered = await suites.cover?.(suite, { label: directory, directory, source }, benchmarks, context)
    if (covered === undefined) throw new Error('files of tinybench can be looked at')
    return covered.kind === 'covered'
      ? parseLook(covered.text)
      : { kind: 'failed', reason: covered.message }
  }
}
