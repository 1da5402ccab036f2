import { randomUUID } from 'node:crypto'
import type { PreparedVersion } from '../../model/index.ts'
import type { Child } from '../../platform/ports.ts'
import type { CollectSpec, LoadFailure, WorkerMessage } from '../../worker/protocol.ts'
import { workerCommand } from '../command.ts'
import { causeOfDeath } from '../death.ts'
import type { FrameworkProcesses } from './framework.ts'
import { inOwnTemporary, temporaryIn } from '../own-temporary.ts'
import type { SuiteContents } from '../found/suite-contents.ts'
import type { LookContext } from '../suites.ts'
import { startWatchdog } from '../watchdog.ts'
import { workerMessages } from './worker-messages.ts'

/**
 * Loads a suite in a process of its own and asks what it defines.
 *
 * Its benchmarks are not run, as one that hangs would take the others with it. A file that looks at their times may throw
 * for that: then it is loaded once more, and they are run for a moment.
 */
export async function collect(
  suite: string,
  version: PreparedVersion,
  processes: FrameworkProcesses,
  context: LookContext,
): Promise<SuiteContents> {
  const look = (rehearses: boolean): Promise<SuiteContents> =>
    lookOnce({ suite, version, rehearses }, processes, context)
  const contents = await look(false)
  if (contents.kind !== 'loaded' || typeof contents.threw !== 'string') return contents
  const rehearsed = await look(true)
  // What keeps it from loading now is a benchmark: that is for the rounds to find out.
  return rehearsed.kind === 'loaded' ? rehearsed : contents
}

interface Look {
  readonly suite: string
  readonly version: PreparedVersion
  /** Whether benchmarks are run for a moment. */
  readonly rehearses: boolean
}

async function lookOnce(
  { suite, version, rehearses }: Look,
  processes: FrameworkProcesses,
  { settings, runtime, ports, cut }: LookContext,
): Promise<SuiteContents> {
  const scratch = await ports.files.temporaryDirectory('benchgate-collect-')
  const { renames = [] } = settings
  const { directory, runtime: own } = version
  const framework = processes.told(directory)
  const file = `${directory}/${suite}`
  const key = randomUUID()
  const spec: CollectSpec = {
    task: 'collect',
    key,
    framework,
    file,
    suite,
    renames,
    rehearses,
    baton: runtime.baton,
    scratch: `${scratch}/look`,
  }
  const [program, ...args] = workerCommand(processes.flags(suite), { cpu: null }, settings, own)
  const input = JSON.stringify(spec)
  try {
    return await inOwnTemporary({ label: '', directory }, ports.files, async ({ temporary }) => {
      const env = { ...temporaryIn(temporary), ...own?.env }
      const child = ports.processes.spawn(program, args, { cwd: directory, env, input })
      const kill = (): void => child.kill()
      cut.addEventListener('abort', kill)
      if (cut.aborted) kill()
      try {
        const contents = await listen(child, key, settings.timeoutSeconds)
        return cut.aborted && contents.kind === 'failed' ? { kind: 'cut' } : contents
      } finally {
        cut.removeEventListener('abort', kill)
        kill()
      }
    })
  } finally {
    await ports.files.remove(scratch)
  }
}

async function listen(child: Child, key: string, timeoutSeconds: number): Promise<SuiteContents> {
  let silent = false
  const watchdog = startWatchdog(timeoutSeconds, () => {
    silent = true
    child.kill()
  })
  let contents: SuiteContents | null = null
  let modules: readonly string[] = []
  for await (const message of workerMessages(child, key)) {
    watchdog.heard()
    contents ??= read(message)
    if (message.type === 'modules') modules = message.paths
  }
  watchdog.stop()
  if (contents?.kind === 'loaded') return { ...contents, modules }
  if (contents !== null) return contents
  if (silent)
    return { kind: 'failed', message: `did not finish loading within ${timeoutSeconds} s` }
  return { kind: 'failed', message: causeOfDeath(await child.finished) }
}

function read(message: WorkerMessage): SuiteContents | null {
  if (message.type === 'collected') return { ...message, kind: 'loaded' }
  if (message.type !== 'load-failed') return null
  if (message.code === 'no-benchmarks') return { kind: 'empty' }
  return { kind: 'failed', message: explain(message.code, message.message) }
}

function explain(code: LoadFailure, message: string): string {
  const missing = packages[code]
  if (missing === undefined) return message
  return `${message}: add it to the project with \`npm install --save-dev ${missing}\`, and see that setup installs it`
}

const packages: Readonly<Partial<Record<LoadFailure, string>>> = {
  'no-tinybench': 'tinybench',
  'no-mitata': 'mitata',
  'no-benchmarkjs': 'benchmark',
  'no-vitest': 'vitest',
}
