/** What a baseline saves a pull request's job, and costs a push's: on a clone of this very project. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { startCacheService } from '../__tests__/standin/cache/index.ts'
import type { HistoryEntry, Manifest, RecordedRun } from '../src/model/index.ts'
import { actionsCache } from '../src/platform/actions-cache.ts'
import { nodePorts } from '../src/platform/node.ts'
import {
  entryKey,
  lockfileHash,
  lookUp,
  openStorage,
  readRun,
  restoreTree,
  saveRun,
  saveTree,
  suiteHash,
  type Storage,
} from '../src/store/index.ts'
import { root, table } from './measured.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)
const setup = 'npm ci && npm run build'
const benchmarks = ['bench/workloads/*.bench.mjs']
const shelf = { id: 'bench', os: process.platform, arch: process.arch }
const limitBytes = 1e9
const mainRef = 'refs/heads/main'

export async function baselines(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
  const service = await startCacheService({ repository: 'octo/bench', tokens: {} })
  try {
    const clone = join(directory, 'clone')
    git(directory, 'clone', '--quiet', root, clone)
    const prepared = await seconds(async () => shell(setup, clone))
    const manifest = await manifestOf(clone)
    const target = {
      repository: 'octo/bench',
      apiUrl: service.url,
      token: '',
      environment: service.environment([{ ref: mainRef, may: 'both' }]),
      clientPath: join(root, 'dist/cache-client/index.js'),
    }
    const place = { directory: join(directory, 'kept'), repository: clone, remote: '', branch: '' }
    const places = [
      openStorage('directory', place, { ...ports, cache: null }),
      openStorage('actions-cache', place, { ...ports, cache: actionsCache(target, ports) }),
    ]
    const rows: string[][] = []
    for (const storage of places) rows.push(await measure(storage, clone, manifest, directory))
    const before = service.requests.length
    const nothing = {
      shelf: { ...shelf, id: 'none' },
      branch: 'main',
      defaultBranch: null,
    } as const
    const [, inCache] = places
    if (inCache !== undefined) {
      const request = { ...nothing, commits: [manifest.commit], savedBy: 'workflow' } as const
      await lookUp(request, inCache, ports)
    }
    const requests = service.requests.length - before
    const size = execFileSync('du', ['-sm', clone], { encoding: 'utf8' }).split('\t')[0]
    return [
      `A clone of this project, ${size} MB when prepared by \`${setup}\` in ${prepared.toFixed(1)} s:`,
      table(
        ['kept in', 'saved in', 'as', 'restored and checked in', 'of preparing it'],
        rows.map((row) => [
          ...row.slice(0, 4),
          `${((Number(row[4]) / prepared) * 100).toFixed(0)} %`,
        ]),
      ),
      `The cache is the real client, with its service and Azurite on this machine. A look-up that finds nothing: **${requests} request${requests === 1 ? '' : 's'}**.`,
      `Reading a history of 5,000 pushes of 20 benchmarks: **${(await historyMs(directory)).toFixed(0)} ms** (median of 9).`,
    ].join('\n\n')
  } finally {
    await service.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function measure(
  storage: Storage,
  clone: string,
  manifest: Manifest,
  directory: string,
): Promise<string[]> {
  const saved = await seconds(async () => {
    const tree = { directory: clone, repository: clone, commit: manifest.commit, limitBytes }
    const outcome = await saveTree({ ...tree, manifest }, storage, ports)
    if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome))
  })
  const into = join(directory, 'restored')
  const { commit } = manifest
  const wanted = { commit, setup, node: process.version, benchmarks, folder: '', repository: clone }
  const request = { ...wanted, shelf, branch: 'main', limitBytes, provenance: null }
  const restored = await seconds(async () => {
    const outcome = await restoreTree(request, into, storage, ports)
    if (outcome.kind !== 'restored') throw new Error(outcome.reason)
  })
  rmSync(into, { recursive: true, force: true })
  const listing = await storage.list(entryKey('tree', manifest))
  const bytes = listing.kind === 'listed' ? (listing.entries[0]?.bytes ?? 0) : 0
  const size = bytes === 0 ? '–' : `${(bytes / 1e6).toFixed(0)} MB`
  return [
    storage.title.replace(/ \/.*/, ''),
    `${saved.toFixed(1)} s`,
    size,
    `${restored.toFixed(1)} s`,
    String(restored),
  ]
}

async function manifestOf(clone: string): Promise<Manifest> {
  return {
    schema: { name: 'benchgate-baseline', version: 1 },
    id: shelf.id,
    branch: 'main',
    commit: git(clone, 'rev-parse', 'HEAD').trim(),
    createdAt: new Date().toISOString(),
    savedBy: { kind: 'workflow', event: 'push', runId: '1', attempt: 1 },
    setup,
    suiteHash: await suiteHash(benchmarks, clone, ports),
    lockfileHash: await lockfileHash(clone, clone, ports),
    machine: { os: shelf.os, arch: shelf.arch, cpu: '', cpus: 1, node: process.version },
  }
}

async function historyMs(directory: string): Promise<number> {
  const kept = join(directory, 'history')
  mkdirSync(kept)
  const place = { directory: kept, repository: '', remote: '', branch: '' }
  const storage = openStorage('directory', place, { ...ports, cache: null })
  const manifest = await manifestOf(root)
  const history = Array.from({ length: 5000 }, (_, i) => push(i, manifest))
  const run: RecordedRun = { manifest, benchmarks: [], calibration: {}, history }
  await saveRun(run, storage, ports)
  const times: number[] = []
  for (let i = 0; i < 9; i++) {
    times.push(
      await seconds(async () => {
        const found = await readRun([entryKey('run', manifest)], storage, ports)
        const read = found.kind === 'found' ? found.run.history.length : 0
        if (read !== history.length) throw new Error(`${read} of ${history.length} were read`)
      }),
    )
  }
  return median(times) * 1000
}

function push(index: number, { machine }: Manifest): HistoryEntry {
  const commit = String(index).padStart(40, '0')
  return {
    commit,
    comparedWith: null,
    createdAt: new Date(1.7e12 + index * 3.6e6).toISOString(),
    machine,
    calibration: { hash: [1e-3, 1e-3] },
    benchmarks: Array.from({ length: 20 }, (_, i) => ({
      id: `bench/a.bench.js > task ${i}`,
      name: `task ${i}`,
      metrics: {
        time: {
          value: 1e-6 * (i + 1),
          change: { ratio: 1, low: 0.99, high: 1.01 },
          accepted: null,
        },
      },
    })),
  }
}

async function seconds(body: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await body()
  return (performance.now() - start) / 1000
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' })
}

function shell(line: string, cwd: string): void {
  execFileSync('sh', ['-c', line], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
