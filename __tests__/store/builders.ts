import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HistoryEntry, Manifest, RecordedRun } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { directoryStorage } from '../../src/store/backends/directory.ts'
import { saveRun, type Shelf, type Storage } from '../../src/store/index.ts'
import { emptyDirectory } from '../prepare/repository.ts'

const silent = { info: () => {}, progress: () => {}, settle: () => {} }

/** The real ones, by a clock that stands still. */
const shared: Ports = {
  ...nodePorts(silent, new AbortController().signal),
  clock: { seconds: () => 0, date: () => new Date('2026-03-01T12:00:00.000Z') },
}

export interface TestPorts extends Ports {
  /** Temporary directories that are still there. */
  readonly leftovers: () => readonly string[]
}

/** The real ones, but for what is given. */
export function testPorts(
  over: Partial<Omit<Ports, 'files'>> & { readonly files?: Partial<Ports['files']> } = {},
): TestPorts {
  const temporary: string[] = []
  const files = { ...shared.files, ...over.files }
  const { temporaryDirectory } = files
  files.temporaryDirectory = async (prefix) => {
    const path = await temporaryDirectory(prefix)
    temporary.push(path)
    return path
  }
  return {
    ...shared,
    ...over,
    files,
    leftovers: () => temporary.filter((path) => existsSync(path)),
  }
}

/** A commit's hash out of one digit. */
export function commit(digit: string): string {
  return digit.repeat(40)
}

export const machine = {
  os: 'linux',
  arch: 'x64',
  cpu: 'Some CPU',
  cpus: 4,
  node: 'v24.1.0',
} as const

export const shelf: Shelf = { id: 'benchgate', os: machine.os, arch: machine.arch }

/** Saved by a push to main. */
export function manifest(over: Partial<Manifest> = {}): Manifest {
  return {
    schema: { name: 'benchgate-baseline', version: 1 },
    id: 'benchgate',
    branch: 'main',
    commit: commit('a'),
    createdAt: '2026-03-01T11:00:00.000Z',
    savedBy: { kind: 'workflow', event: 'push', runId: '100', attempt: 1 },
    setup: 'npm ci',
    suiteHash: '0'.repeat(64),
    lockfileHash: null,
    machine,
    ...over,
  }
}

export function run(
  over: Partial<Manifest> = {},
  history: readonly HistoryEntry[] = [],
): RecordedRun {
  const suite = 'bench/parse.bench.js'
  const figures = { time: [1e-6, 1.1e-6], allocated: [0, 0] }
  return {
    manifest: manifest(over),
    benchmarks: [{ id: `${suite} > parse`, suite, name: 'parse', figures }],
    calibration: { hash: [0.01, 0.011] },
    history,
  }
}

/** The n-th push, one a day from the first of January. */
export function push(n: number, over: Partial<HistoryEntry> = {}): HistoryEntry {
  const createdAt = new Date(Date.UTC(2026, 0, n)).toISOString()
  const change = { ratio: 1.01, low: 0.99, high: 1.03 }
  return {
    commit: n.toString(16).padStart(40, '0'),
    comparedWith: (n - 1).toString(16).padStart(40, '0'),
    createdAt,
    machine,
    calibration: { hash: [0.01, 0.011] },
    benchmarks: [
      {
        id: 'bench/parse.bench.js > parse',
        name: 'parse',
        metrics: { time: { value: 1e-6, change, accepted: null } },
      },
    ],
    ...over,
  }
}

export function directory(ports: Pick<Ports, 'files'> = testPorts()): Storage {
  return directoryStorage(join(emptyDirectory(), 'kept'), ports)
}

/** Saves runs one after another, each newer than the one before; `over` says what is special of each. */
export async function keep(storage: Storage, overs: readonly Partial<Manifest>[]): Promise<void> {
  for (const over of overs) {
    const outcome = await saveRun(run(over), storage, testPorts())
    if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome))
  }
}

/** A path that takes nothing, as on a full disk; a link, so that nobody removes the device by mistake. */
export function fullDisk(): string {
  const path = join(emptyDirectory(), 'full')
  symlinkSync('/dev/full', path)
  return path
}

/** A file with that content; its path. */
export function fileWith(content: string | Uint8Array): string {
  const path = join(emptyDirectory(), 'file')
  writeFileSync(path, content)
  return path
}
