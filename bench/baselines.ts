/**
 * What a baseline saves a pull request's job, and costs a push's: of an example project, and of this one.
 *
 * Nothing is removed before all is measured, and better nothing was for some minutes before: ext4 gives no inode away
 * again so soon, and looks at each that was freed for every file that is made.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { isInstalled } from '../__tests__/frameworks/installed.ts'
import { startCacheService } from '../__tests__/standin/cache/index.ts'
import type { HistoryEntry, Manifest, RecordedRun } from '../src/model/index.ts'
import { actionsCache } from '../src/platform/actions-cache/actions-cache.ts'
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
const shelf = { id: 'bench', os: process.platform, arch: process.arch }
const limitBytes = 1e9
const mainRef = 'refs/heads/main'

export async function baselines(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
  const service = await startCacheService({ repository: 'octo/bench', tokens: {} })
  try {
    const target = {
      repository: 'octo/bench',
      apiUrl: service.url,
      token: '',
      environment: service.environment([{ ref: mainRef, may: 'both' }]),
      clientPath: join(root, 'dist/cache-client/index.js'),
    }
    const place = { directory: join(directory, 'kept'), repository: '', remote: '', branch: '' }
    const inDirectory = openStorage('directory', place, { ...ports, cache: null })
    const inCache = openStorage('actions-cache', place, {
      ...ports,
      cache: actionsCache(target, ports),
    })
    const rows: string[][] = []
    for (const project of projectsIn(directory)) {
      const prepared = await seconds(async () => shell(project.setup, project.clone))
      for (const storage of [inDirectory, inCache])
        rows.push(await measure(project, prepared, storage, directory))
    }
    const before = service.requests.length
    await lookForNothing(inCache)
    const requests = service.requests.length - before
    return [
      `Two checkouts: an example project, prepared by \`${exampleSetup}\` (median of ${repetitions}), and this one, by \`${ownSetup}\` (once), with packages from npm's cache:`,
      table(
        ['project', 'prepared in', 'kept in', 'saved in', 'as', 'restored and checked in', 'share'],
        rows,
      ),
      `The cache is the real client, with its service and ${isInstalled() ? 'Azurite' : 'a stand-in for its storage'} on this machine. A look-up that finds nothing: **${requests} request${requests === 1 ? '' : 's'}**.`,
      `Reading a history of 5,000 pushes of 20 benchmarks: **${(await historyMs(directory)).toFixed(0)} ms** (median of 9).`,
    ].join('\n\n')
  } finally {
    await service.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

interface Project {
  readonly name: string
  readonly clone: string
  readonly setup: string
  readonly benchmarks: readonly string[]
  readonly repetitions: number
}

const repetitions = 3
const exampleSetup = 'npm ci && npm run build'
/** Its build is part of its commit. */
const ownSetup = 'npm ci'

/** Made when it is their turn. */
function* projectsIn(directory: string): Generator<Project> {
  const example = join(directory, 'example')
  cpSync(join(root, 'bench/fixtures/example'), example, { recursive: true })
  const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com']
  git(example, 'init', '--quiet')
  git(example, 'add', '--all')
  git(example, ...author, 'commit', '--quiet', '--message', 'Example')
  yield {
    name: 'example',
    clone: example,
    setup: exampleSetup,
    benchmarks: ['bench/*.bench.js'],
    repetitions,
  }
  const own = join(directory, 'own')
  git(directory, 'clone', '--quiet', root, own)
  yield {
    name: 'benchgate',
    clone: own,
    setup: ownSetup,
    benchmarks: ['bench/workloads/*.bench.mjs'],
    repetitions: 1,
  }
}

async function measure(
  project: Project,
  prepared: number,
  storage: Storage,
  directory: string,
): Promise<string[]> {
  const { name, clone } = project
  const saved: number[] = []
  const restored: number[] = []
  let bytes = 0
  for (let run = 1; run <= project.repetitions; run++) {
    const manifest = await manifestOf(project, String(run))
    saved.push(await seconds(() => save(clone, manifest, storage)))
    const into = mkdtempSync(join(directory, 'restored-'))
    restored.push(await seconds(() => restore(project, manifest, storage, join(into, 'base'))))
    const listing = await storage.list(entryKey('tree', manifest))
    bytes = listing.kind === 'listed' ? (listing.entries[0]?.bytes ?? 0) : 0
  }
  const size = execFileSync('du', ['-sm', clone], { encoding: 'utf8' }).split('\t')[0]
  return [
    `${name}, ${size} MB`,
    `${prepared.toFixed(1)} s`,
    storage.title.replace(/ \/.*/, ''),
    `${median(saved).toFixed(1)} s`,
    bytes === 0 ? '–' : `${(bytes / 1e6).toFixed(0)} MB`,
    `${median(restored).toFixed(1)} s`,
    `${((median(restored) / prepared) * 100).toFixed(0)} %`,
  ]
}

async function save(clone: string, manifest: Manifest, storage: Storage): Promise<void> {
  const tree = { directory: clone, repository: clone, commit: manifest.commit, limitBytes }
  const outcome = await saveTree({ ...tree, manifest }, storage, ports)
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome))
}

async function restore(
  { clone, setup, benchmarks }: Project,
  { commit }: Manifest,
  storage: Storage,
  into: string,
): Promise<void> {
  const wanted = { commit, setup, node: process.version, benchmarks, folder: '', repository: clone }
  const request = { ...wanted, shelf, branch: 'main', limitBytes, provenance: null }
  const outcome = await restoreTree(request, into, storage, ports)
  if (outcome.kind !== 'restored') throw new Error(outcome.reason)
}

async function lookForNothing(storage: Storage): Promise<void> {
  const request = {
    shelf: { ...shelf, id: 'none' },
    branch: 'main',
    defaultBranch: null,
    commits: ['0'.repeat(40)],
    savedBy: 'workflow',
  } as const
  const found = await lookUp(request, storage, ports)
  if (found.kind !== 'missing') throw new Error(`a look-up for nothing was ${found.kind}`)
}

async function manifestOf(
  { clone, setup, benchmarks }: Pick<Project, 'clone' | 'setup' | 'benchmarks'>,
  runId: string,
): Promise<Manifest> {
  return {
    schema: { name: 'benchgate-baseline', version: 1 },
    id: shelf.id,
    branch: 'main',
    commit: git(clone, 'rev-parse', 'HEAD').trim(),
    createdAt: new Date().toISOString(),
    savedBy: { kind: 'workflow', event: 'push', runId, attempt: 1 },
    setup,
    suiteHash: await suiteHash(benchmarks, clone, ports),
    lockfileHash: await lockfileHash(clone, clone, ports),
    machine: { os: shelf.os, arch: shelf.arch, cpu: '', cpus: 1, node: process.version },
  }
}

const pushes = 5000

async function historyMs(directory: string): Promise<number> {
  const kept = join(directory, 'history')
  mkdirSync(kept)
  const place = { directory: kept, repository: '', remote: '', branch: '' }
  const storage = openStorage('directory', place, { ...ports, cache: null })
  const manifest = await manifestOf({ clone: root, setup: '', benchmarks: [] }, '1')
  await saveRun(longRun(manifest), storage, ports)
  const times: number[] = []
  for (let i = 0; i < 9; i++) {
    times.push(
      await seconds(async () => {
        const found = await readRun([entryKey('run', manifest)], storage, ports)
        const read = found.kind === 'found' ? found.run.history.length : 0
        if (read !== pushes) throw new Error(`${read} of ${pushes} were read`)
      }),
    )
  }
  return median(times) * 1000
}

function longRun(manifest: Manifest): RecordedRun {
  const history = Array.from({ length: pushes }, (_, i) => push(i, manifest))
  return { manifest, benchmarks: [], calibration: {}, history }
}

/** Figures with as many digits as real ones have. */
function push(index: number, { machine }: Manifest): HistoryEntry {
  const noisy = (value: number, place: number) => value * (1 + Math.sin(index * 20 + place) / 50)
  return {
    commit: String(index).padStart(40, '0'),
    comparedWith: String(index).padStart(40, '1'),
    createdAt: new Date(1.7e12 + index * 3.6e6).toISOString(),
    machine,
    calibration: { hash: [noisy(1e-3, 0), noisy(1e-3, 1)] },
    benchmarks: Array.from({ length: 20 }, (_, i) => {
      const change = { ratio: noisy(1, i), low: noisy(0.99, i), high: noisy(1.01, i) }
      const time = { value: noisy(1e-6 * (i + 1), i), change, accepted: null }
      return { id: `bench/a.bench.js > task ${i}`, name: `task ${i}`, metrics: { time } }
    }),
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
