import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { GateError } from '../../src/errors.ts'
import { nodeProcesses } from '../../src/platform/processes/node-processes.ts'
import { nodePorts } from '../../src/platform/node.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { prepare, type PrepareRequest } from '../../src/prepare/index.ts'

/** The real ports, and what became of the one temporary directory. */
export interface Observed {
  readonly ports: Ports
  readonly stop: AbortController
  /** What was said to the user. */
  readonly said: string[]
  /** Temporary directories that are still there. */
  readonly leftovers: () => readonly string[]
}

const silent = { info: () => {}, progress: () => {}, settle: () => {} }
// Once, since each set of ports watches the end of the process to remove its directories.
const shared = nodePorts(silent, new AbortController().signal)

export function observedPorts(): Observed {
  const stop = new AbortController()
  const said: string[] = []
  const temporary: string[] = []
  const files = {
    ...shared.files,
    async temporaryDirectory(prefix: Parameters<Ports['files']['temporaryDirectory']>[0]) {
      const path = await shared.files.temporaryDirectory(prefix)
      temporary.push(path)
      return path
    },
  }
  const leftovers = () => temporary.filter((path) => existsSync(path))
  const ports: Ports = {
    ...shared,
    files,
    processes: nodeProcesses(stop.signal),
    console: { ...silent, info: (line) => said.push(line) },
    stop: stop.signal,
  }
  return { ports, stop, said, leftovers }
}

export function request(over: Partial<PrepareRequest>): PrepareRequest {
  return { base: null, heads: ['.'], setup: null, workingDirectory: '.', ...over }
}

/** The error that preparing ends with; nothing may be left of it. */
export async function failure(
  over: Partial<PrepareRequest>,
  observed: Observed = observedPorts(),
): Promise<GateError> {
  const error = await prepare(request(over), observed.ports).then(
    () => expect.unreachable('it was prepared'),
    (reason: unknown) => reason,
  )
  expect(observed.leftovers()).toEqual([])
  if (error instanceof GateError) return error
  throw error
}

export const read = (directory: string, file = 'version.txt') =>
  readFileSync(join(directory, file), 'utf8')
