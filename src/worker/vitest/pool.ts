/** The process in which Vitest runs the file: as Vitest starts it, and with the gate and the report channel in it. */
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { exitCodes, type FileTask } from '../protocol.ts'
import { armVariable } from './protocol.ts'

interface PoolOptions {
  /** Vitest's own files. */
  readonly distPath: string
  readonly env: NodeJS.ProcessEnv
  readonly execArgv: readonly string[]
}

/** https://vitest.dev/guide/advanced/pool */
interface PoolWorker {
  readonly name: string
  start(): Promise<void>
  stop(): Promise<void>
  send(message: object): void
  on(event: string, listener: (value: unknown) => void): void
  off(event: string, listener: (value: unknown) => void): void
  deserialize(data: unknown): unknown
}

interface Arm {
  readonly spec: FileTask
  readonly armPath: string
}

const name = 'benchgate'

export function vitestPool(arm: Arm): {
  readonly name: string
  createPoolWorker(options: PoolOptions): PoolWorker
} {
  return { name, createPoolWorker: (options) => poolWorker(arm, options) }
}

function poolWorker(arm: Arm, options: PoolOptions): PoolWorker {
  let child: ChildProcess | undefined
  const started = (): ChildProcess => {
    if (child === undefined) throw new Error('the process of Vitest was not started')
    return child
  }
  return {
    name,
    async start() {
      child = startProcess(arm, options)
      child.on('exit', endLikewise)
    },
    async stop() {
      const ending = started()
      ending.off('exit', endLikewise)
      if (ending.exitCode !== null || ending.signalCode !== null) return
      const ended = new Promise((resolve) => ending.once('exit', resolve))
      // Vitest has done its tidying up. What counts has to see the end of what it counts, and ends with it.
      if ('counter' in arm.spec) ending.disconnect()
      else ending.kill('SIGKILL')
      await ended
    },
    send: (message) => void started().send(message),
    on: (event, listener) => void started().on(event, listener),
    off: (event, listener) => void started().off(event, listener),
    deserialize: (data) => data,
  }
}

function startProcess(
  { spec, armPath }: Arm,
  { distPath, env, execArgv }: PoolOptions,
): ChildProcess {
  const flags = [...process.execArgv, '--import', pathToFileURL(armPath).href, ...execArgv]
  // What counts instructions counts this process alone: Vite has its own.
  const [execPath = process.execPath, ...counting] = 'counter' in spec ? spec.counter : []
  const node = execPath === process.execPath ? [] : [process.execPath]
  const child = fork(join(distPath, 'workers/forks.js'), [], {
    env: { ...env, [armVariable]: 'yes' },
    execPath,
    execArgv: [...counting, ...node, ...flags],
    // Last the report channel: the fourth is Vitest's own.
    stdio: ['pipe', 'inherit', 'inherit', 'ipc', 3],
    serialization: 'advanced',
  })
  child.stdin?.on('error', () => undefined) // the process went away, which is seen elsewhere
  child.stdin?.end(JSON.stringify(spec))
  return child
}

/** What a benchmark did to its process is to be seen on this one. */
function endLikewise(code: number | null, signal: NodeJS.Signals | null): void {
  if (signal !== null) process.kill(process.pid, signal)
  else process.exit(code === 0 ? exitCodes.bug : (code ?? exitCodes.bug))
}
