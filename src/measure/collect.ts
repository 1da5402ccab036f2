import type { Child, Ports } from '../platform/ports.ts'
import type { CollectSpec, LoadFailure, WorkerMessage } from '../worker/protocol.ts'
import { parseMessage } from './arm-process.ts'
import { workerCommand } from './command.ts'
import { causeOfDeath } from './death.ts'
import type { FrameworkProcesses } from './framework.ts'
import type { Runtime } from './runtime.ts'
import type { ProcessSettings } from './settings.ts'
import type { SuiteContents } from './suite-contents.ts'
import { startWatchdog } from './watchdog.ts'

/**
 * Loads a suite in a process of its own and asks what it defines.
 *
 * Its benchmarks are not run, as one that hangs would take the others with it. A file that looks at their times may throw
 * for that: then it is loaded once more, and they are run for a moment.
 */
export async function collect(
  suite: string,
  directory: string,
  processes: FrameworkProcesses,
  settings: ProcessSettings,
  runtime: Runtime,
  ports: Ports,
): Promise<SuiteContents> {
  const look = (rehearses: boolean): Promise<SuiteContents> =>
    lookOnce({ suite, directory, rehearses }, processes, settings, runtime, ports)
  const contents = await look(false)
  if (contents.kind !== 'loaded' || typeof contents.threw !== 'string') return contents
  const rehearsed = await look(true)
  // What keeps it from loading now is a benchmark: that is for the rounds to find out.
  return rehearsed.kind === 'loaded' ? rehearsed : contents
}

interface Look {
  readonly suite: string
  /** The version's, absolute. */
  readonly directory: string
  /** Whether benchmarks are run for a moment. */
  readonly rehearses: boolean
}

async function lookOnce(
  { suite, directory, rehearses }: Look,
  processes: FrameworkProcesses,
  settings: ProcessSettings,
  runtime: Runtime,
  ports: Ports,
): Promise<SuiteContents> {
  const scratch = await ports.files.temporaryDirectory('benchgate-collect-')
  const { renames = [] } = settings
  const framework = processes.told(directory)
  const file = `${directory}/${suite}`
  const { baton } = runtime
  const spec: CollectSpec = { task: 'collect', framework, file, suite, renames, rehearses, baton }
  const flags = await processes.flags(suite, directory, runtime, ports.files)
  await ports.files.writeText(`${scratch}/spec.json`, JSON.stringify(spec))
  const [program, ...args] = workerCommand(flags, `${scratch}/spec.json`, { cpu: null }, settings)
  const child = ports.processes.spawn(program, args, { cwd: directory })
  try {
    return await listen(child, settings.timeoutSeconds)
  } finally {
    child.kill()
    await ports.files.remove(scratch)
  }
}

async function listen(child: Child, timeoutSeconds: number): Promise<SuiteContents> {
  let silent = false
  const watchdog = startWatchdog(timeoutSeconds, () => {
    silent = true
    child.kill()
  })
  let contents: SuiteContents | null = null
  for await (const line of child.messages) {
    watchdog.heard()
    contents ??= read(parseMessage(line))
  }
  watchdog.stop()
  if (contents !== null) return contents
  if (silent)
    return { kind: 'failed', message: `did not finish loading within ${timeoutSeconds} s` }
  return { kind: 'failed', message: causeOfDeath(await child.finished) }
}

function read(message: WorkerMessage | null): SuiteContents | null {
  if (message?.type === 'collected') return { ...message, kind: 'loaded' }
  if (message?.type !== 'load-failed') return null
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
  'no-vitest': 'vitest',
}
