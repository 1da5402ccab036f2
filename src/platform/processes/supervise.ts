import type { ChildProcess } from 'node:child_process'
import { Readable } from 'node:stream'
import type { Finished, Supervised } from '../ports.ts'
import { endGroup } from './process-group.ts'

/**
 * Times a process that has just been started.
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
  child.once('exit', () => {
    exited = performance.now()
  })
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  try {
    const ended = await finished
    return { ...ended, seconds: (exited - began) / 1000, told: told() }
  } finally {
    signal.removeEventListener('abort', end)
  }
}

/** A process has no more than a line to tell. */
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
