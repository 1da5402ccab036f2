import {
  detectRuntime,
  openSuites,
  type LookContext,
  type OpenSuites,
  type ProcessSettings,
} from '../../src/measure/index.ts'
import { usualConduct, type Reach } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { lookUntilKnown, parseLook, type CodeLook } from '../../src/reach/index.ts'
import type { LookDepth } from '../../src/worker/cover/looked.ts'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

export type Looker = (
  directory: string,
  benchmarks?: readonly string[] | null,
  depth?: LookDepth,
) => Promise<CodeLook>

interface LookerOptions {
  readonly kind?: 'tinybench' | 'node-bench' | 'vitest' | 'mitata' | 'benchmarkjs'
  /** Flags of Node.js. */
  readonly flags?: readonly string[]
  /** What a benchmark process runs; left out, the source. */
  readonly workerPath?: string
}

/** Looks at a suite as the gate does. */
export async function lookerFor(
  suite: string,
  { kind = 'tinybench', flags = [], workerPath = join(root, 'src/worker.ts') }: LookerOptions = {},
): Promise<Looker> {
  const settings: ProcessSettings = {
    workerPath,
    v8Flags: ['--single-threaded', ...flags],
    timeoutSeconds: 60,
    jobs: 1,
  }
  const own = { files: [suite], ...usualConduct }
  const suites: OpenSuites = openSuites(
    kind === 'vitest' ? { kind, config: null, ...own } : { kind, ...own },
  )
  const runtime = await detectRuntime(settings, ports)
  const context: LookContext = { settings, runtime, ports, cut: ports.stop }
  return async (directory, benchmarks = null, depth = 'as-measured') => {
    const source = { kind: 'directory', path: directory } as const
    const version = { label: directory, directory, source }
    const covered = await suites.cover?.({ suite, version, benchmarks, depth }, context)
    if (covered === undefined) throw new Error('files of tinybench can be looked at')
    return covered.kind === 'covered' ? parseLook(covered.text) : covered
  }
}

/** Looks at two directories as the gate does, one after the other. @param ids all benchmarks of the file */
export async function reachesIn(
  { was, is }: { readonly was: string; readonly is: string },
  ids: readonly string[],
  look: Looker,
): Promise<ReadonlyMap<string, Reach>> {
  return lookUntilKnown(ids, async (asked, depth) => {
    const own = asked.length === ids.length ? null : asked
    return [await look(was, own, depth), await look(is, own, depth)]
  })
}
