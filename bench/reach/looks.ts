import {
  detectRuntime,
  openSuites,
  type LookContext,
  type OpenSuites,
  type ProcessSettings,
} from '../../src/measure/index.ts'
import { usualConduct, type Reach } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { judgeLooks, parseLook, type CodeLook } from '../../src/reach/index.ts'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

export type Looker = (directory: string, benchmarks?: readonly string[] | null) => Promise<CodeLook>

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
  return async (directory, benchmarks = null) => {
    const source = { kind: 'directory', path: directory } as const
    const covered = await suites.cover?.(
      suite,
      { label: directory, directory, source },
      benchmarks,
      context,
    )
    if (covered === undefined) throw new Error('files of tinybench can be looked at')
    return covered.kind === 'covered' ? parseLook(covered.text) : covered
  }
}

/** Looks at two directories until nothing is left to be looked at once more. @param base of the first, where it is known */
export async function reachesIn(
  { was, is }: { readonly was: string; readonly is: string },
  ids: readonly string[],
  look: Looker,
  base: CodeLook | null = null,
): Promise<ReadonlyMap<string, Reach>> {
  const known = new Map<string, Reach>()
  let judged = judgeLooks(base ?? (await look(was)), await look(is), ids)
  for (;;) {
    for (const [id, reach] of judged.known) known.set(id, reach)
    const { again } = judged
    if (again.length === 0) return known
    judged = judgeLooks(await look(was, again), await look(is, again), again)
  }
}
