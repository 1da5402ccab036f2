import { randomUUID } from 'node:crypto'
import { rootOf, type PreparedVersion, type Unseen } from '../../model/index.ts'
import type { Child } from '../../platform/ports.ts'
import type { LookDepth } from '../../worker/cover/looked.ts'
import { lookedPath, type CoverSpec } from '../../worker/protocol.ts'
import { workerCommand } from '../command.ts'
import { causeOfDeath } from '../death.ts'
import type { FrameworkProcesses } from './framework.ts'
import { inOwnTemporary, temporaryIn } from '../own-temporary.ts'
import type { LookContext } from '../suites.ts'
import { startWatchdog } from '../watchdog.ts'
import { programOf } from './program-of.ts'
import { workerMessages } from './worker-messages.ts'

/** What came of a look at the code that benchmarks run. */
export type Covered =
  /** What the process has written down: JSON that the version's code may have had its hands on. */
  | { readonly kind: 'covered'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: Unseen }

export interface CoverRequest {
  readonly suite: string
  readonly version: PreparedVersion
  /** Ids, as the file has them; null for all. */
  readonly benchmarks: readonly string[] | null
  readonly depth: LookDepth
}

/** No file is looked at for longer: measuring it would be the shorter way. */
const mostSeconds = 120

/** Runs a suite's benchmarks in a process of its own, which writes down what code that runs. Nothing is measured. */
export async function cover(
  { suite, version, benchmarks, depth }: CoverRequest,
  processes: FrameworkProcesses,
  { settings, runtime, ports, cut }: LookContext,
): Promise<Covered> {
  const { directory } = version
  const scratch = await ports.files.temporaryDirectory('benchgate-cover-')
  const key = randomUUID()
  const spec: CoverSpec = {
    task: 'cover',
    depth,
    key,
    framework: processes.told(directory),
    file: `${directory}/${suite}`,
    suite,
    renames: settings.renames ?? [],
    benchmarks,
    root: await ports.files.realPath(rootOf(version)),
    program: programOf(settings.workerPath),
    baton: runtime.baton,
    scratch: `${scratch}/look`,
  }
  const [program, ...args] = workerCommand(processes.flags(suite), { cpu: null }, settings)
  const input = JSON.stringify(spec)
  try {
    return await inOwnTemporary({ label: '', directory }, ports.files, async ({ temporary }) => {
      const env = temporaryIn(temporary)
      const child = ports.processes.spawn(program, args, { cwd: directory, env, input })
      const kill = (): void => child.kill()
      cut.addEventListener('abort', kill)
      if (cut.aborted) kill()
      try {
        const failure = await failureOf(child, key, Math.min(settings.timeoutSeconds, mostSeconds))
        if (failure !== null) return { kind: 'failed', why: failure }
        const text = await ports.files.readText(lookedPath(spec.scratch))
        return { kind: 'covered', text }
      } finally {
        cut.removeEventListener('abort', kill)
        kill()
      }
    })
  } finally {
    await ports.files.remove(scratch)
  }
}

/** @returns null where it has written down what it saw */
async function failureOf(
  child: Child,
  key: string,
  timeoutSeconds: number,
): Promise<Unseen | null> {
  let silent = false
  const watchdog = startWatchdog(timeoutSeconds, () => {
    silent = true
    child.kill()
  })
  let failure: Unseen | null = null
  let isCovered = false
  for await (const message of workerMessages(child, key)) {
    if (message.type === 'covered') isCovered = true
    if (message.type === 'cannot-cover')
      failure ??= { code: message.because, text: message.message }
    if (message.type === 'load-failed') failure ??= { code: 'fails', text: message.message }
  }
  watchdog.stop()
  if (failure !== null || isCovered) return failure
  const text = silent
    ? `it did not end within ${timeoutSeconds} s`
    : causeOfDeath(await child.finished)
  return { code: 'look-failed', text }
}
