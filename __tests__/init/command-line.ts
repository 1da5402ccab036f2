/** The command line from its sources, in a process of its own, since a run's working directory is the process's. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const entry = resolve(import.meta.dirname, '../../src/cli.ts')

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export function benchgate(line: string, cwd: string): Promise<Ended> {
  return new Promise((settle) => {
    execFile(process.execPath, [entry, ...line.split(' ')], { cwd }, (error, stdout, stderr) => {
      settle({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr })
    })
  })
}
