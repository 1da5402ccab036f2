import type { ChildProcess } from 'node:child_process'
import { Readable } from 'node:stream'
import type { Finished, Supervised } from './ports.ts'

/** What has left the process's group cannot be ended, and may hold its streams for ever: they are given up then. */
const graceMs = 500

/**
 * Times a process that has just been started, and ends what it leaves running.
 *
 * @param began when it was started, by `performance.now()`
 * @param signal ends all of it
 */
export async function supervise(
  child: ChildProcess,
  began: number,
  finished: Promise<Finished>,
  signal: AbortSignal,
): Promise<Supervised> {
  const told = textOf(child.stdio[3])
  const end = (): void => endGroup(child)
  let exited = Number.NaN
  let grace: NodeJS.Timeout | undefined
  child.once('exit', () => {
    exited = performance.now()
    end()
    grace = setTimeout(() => child.stdio.forEach((stream) => stream?.destroy()), graceMs)
  })
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  try {
    const ended = await finished
    return { ...ended, seconds: (exited - began) / 1000, told: told() }
  } finally {
    clearTimeout(grace)
    signal.removeEventListener('abort', end)
  }
}

/** What it has to tell takes a line. */
const mostTold = 64 * 1024

function textOf(stream: unknown): () => string {
  let text = ''
  if (stream instanceof Readable) {
    stream
      .setEncoding('utf8')
      .on('data', (part: string) => (text = text.length < mostTold ? text + part : text))
    stream.on('error', () => undefined) // the process went away: `finished` tells
  }
  return () => text
}

/** Also when the process itself is gone: its group lives as long as anything in it. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // nothing of it is left
  }
}
