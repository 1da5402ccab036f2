import type { Child, Ports } from '../platform/ports.ts'
import type { CollectSpec, LoadFailure, WorkerMessage } from '../worker/protocol.ts'
import { parseMessage } from './arm-process.ts'
import { workerCommand } from './command.ts'
import { causeOfDeath } from './death.ts'
import type { FrameworkProcesses } from './framework.ts'
import { inOwnTemporary, temporaryIn } from './own-temporary.ts'
import type { Runtime } from './runtime.ts'
import type { ProcessSettings } from './settings.ts'
import type { SuiteContents } from './suite-contents.ts'
import { startWatchdog } from './watchdog.ts'

/** Loads a suite in a process of its own and asks what it defines. */
export async function collect(
  suite: string,
  directory: string,
  processes: FrameworkProcesses,
  settings: ProcessSettings,
  runtime: Runtime,
  ports: Ports,
): Promise<SuiteContents> {
  const scratch = await ports.files.temporaryDirectory('benchgate-collect-')
  const { renames = [] } = settings
  const framework = processes.told(directory)
  const file = `${directory}/${suite}`
  const spec: CollectSpec = { task: 'collect', framework, file, suite, renames }
  const flags = await processes.flags(suite, directory, runtime, ports.files)
  await ports.files.writeText(`${scratch}/spec.json`, JSON.stringify(spec))
  const [program, ...args] = workerCommand(flags, `${scratch}/spec.json`, { cpu: null }, settings)
  try {
    return await inOwnTemporary({ label: '', directory }, ports.files, async ({ temporary }) => {
      const env = temporaryIn(temporary)
      const child = ports.processes.spawn(program, args, { cwd: directory, env })
      return await listen(child, settings.timeoutSeconds).finally(() => child.kill())
    })
  } finally {
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
