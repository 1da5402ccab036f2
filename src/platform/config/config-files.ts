import { basename } from 'node:path'
import type { Files, Ports } from '../ports.ts'

/** How the process ended that evaluated a config file. */
export interface ConfigEvaluation {
  /** The line of JSON that it reported: empty where it ended before that, and any text where the file has written there. */
  readonly told: string
  /** Null where a signal ended it. */
  readonly exitCode: number | null
  readonly signal: string | null
  /** After how long it was ended for not coming to an end; null where it ended by itself. */
  readonly endedAfterSeconds: number | null
}

interface ConfigFilesOfNode extends Pick<Files, 'exists' | 'readText'> {
  evaluate(path: string): Promise<ConfigEvaluation>
}

/** Long enough for one that asks a server, and no reason to have a job hang for hours. */
const patienceSeconds = 60

/**
 * Reads config files, and evaluates those that are programs in a process of their own, without tokens in its
 * environment. What they print is told line by line.
 *
 * The process runs under the Node.js that runs the gate, and with its flags: a config file is the gate's, not the
 * benchmarks', and one in TypeScript is read in a workflow whose own Node.js may be too old for it.
 *
 * @param loaderPath the program that evaluates
 */
export function configFiles(
  { files, processes, console, stop }: Pick<Ports, 'files' | 'processes' | 'console' | 'stop'>,
  loaderPath: string,
  limitSeconds = patienceSeconds,
): ConfigFilesOfNode {
  return {
    exists: (path) => files.exists(path),
    readText: (path) => files.readText(path),
    async evaluate(path) {
      stop.throwIfAborted()
      const limit = AbortSignal.timeout(limitSeconds * 1000)
      const command = [...ownFlags(), loaderPath, path]
      const ended = await processes.supervise(process.execPath, command, {
        cwd: '.',
        signal: limit,
      })
      stop.throwIfAborted()
      for (const line of `${ended.stdout}\n${ended.stderr}`.split('\n')) {
        if (line.trim() !== '') console.info(`${basename(path)}: ${line}`)
      }
      const { told, exitCode, signal } = ended
      return { told, exitCode, signal, endedAfterSeconds: limit.aborted ? limitSeconds : null }
    },
  }
}

/** Such as `--import tsx`. A debugger is this process's alone: two could not listen on one port. */
function ownFlags(): readonly string[] {
  return process.execArgv.filter((flag) => !flag.startsWith('--inspect'))
}
