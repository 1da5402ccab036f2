import type { ChildProcess } from 'node:child_process'
import { endOfStream } from './end-of-stream.ts'
import type { Finished, Server } from '../ports.ts'
import { endGroup, giveUpStreams, signalGroup } from './process-group.ts'

const keptCharacters = 16 * 1024

/** A process that has just been started, and is to run until it is told to end. */
export function serve(child: ChildProcess, finished: Promise<Finished>): Server {
  const stdout = endOfStream(child.stdout, keptCharacters)
  const stderr = endOfStream(child.stderr, keptCharacters)
  let isAsked = false
  const endAll = (): void => {
    endGroup(child)
    giveUpStreams(child)
  }
  // Where it was asked to end, its shell ends before the server does, which may have things to put in order. Else what
  // it leaves running ends with it: a server that outlives its command could not be stopped later.
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
      endGroup(child)
    },
  }
}
