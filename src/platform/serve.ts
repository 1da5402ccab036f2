import { spawn, type ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Finished, Server } from './ports.ts'

/** What has left the process's group cannot be ended, and may hold its streams for ever: they are given up then. */
const graceMs = 500

const keptCharacters = 16 * 1024

/**
 * A process that has just been started, and is to run until it is told to end. What it leaves running in its group
 * ends with it: a server that outlives its command could not be stopped later.
 */
export function serve(child: ChildProcess, finished: Promise<Finished>): Server {
  const [stdout, stderr] = [endOf(child.stdout), endOf(child.stderr)]
  let isAsked = false
  const endAll = (): void => {
    signalGroup(child, 'SIGKILL')
    setTimeout(() => child.stdio.forEach((stream) => stream?.destroy()), graceMs).unref()
  }
  // Where it was asked to end, its shell ends before the server does, which may have things to put in order.
  child.once('exit', () => {
    if (!isAsked) endAll()
  })
  return {
    pid: child.pid ?? null,
    finished,
    output: () => [stdout(), stderr()].filter((text) => text.trim() !== '').join('\n'),
    async end(graceSeconds) {
      isAsked = true
      signalGroup(child, 'SIGTERM')
      const patience = setTimeout(endAll, graceSeconds * 1000)
      await finished
      clearTimeout(patience)
      endAll()
    },
  }
}

function endOf(stream: Readable | null): () => string {
  let kept = ''
  stream?.on('data', (text: string) => {
    kept = (kept + text).slice(-keptCharacters)
  })
  return () => kept
}

/** Also when the process itself is gone: its group lives as long as anything in it. */
function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return
  // Windows knows neither groups nor signals, and the shell that runs the line would leave the server behind.
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => 0)
    return
  }
  try {
    process.kill(-pid, signal)
  } catch {
    // nothing of it is left
  }
}
