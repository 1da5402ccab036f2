import * as live from '../../src/live/index.ts'
import * as monitor from '../../src/monitor/index.ts'
import * as baseline from '../../src/baseline/index.ts'
import { main } from '../../src/cli/main.ts'
import type { Engine, Io } from '../../src/cli/io.ts'
import * as initRoom from '../../src/init/index.ts'
import * as notifyRoom from '../../src/notify/index.ts'
import { nodeMessenger } from '../../src/platform/node-messenger.ts'
import { GateError } from '../../src/errors.ts'
import type { GateRequest, ListRequest, ReachRequest } from '../../src/gate.ts'
import { benchmark, type Report } from '../../src/model/index.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { renderReach, renderReachJson, type ReachReport } from '../../src/reach/index.ts'
import * as render from '../../src/report/index.ts'
import { judgedTogether } from '../../src/decide/index.ts'
import { renderBisect, renderBisectMarkdown } from '../../src/bisect/index.ts'
import * as doctor from '../../src/doctor/index.ts'
import { renderSelftest, renderSelftestJson } from '../../src/selftest/index.ts'
import * as site from '../../src/site/index.ts'
import * as store from '../../src/store/index.ts'
import type { SelftestReport, SelftestRequest } from '../../src/selftest/index.ts'
import { simulatedReport } from '../bisect/builders.ts'
import { reachReport } from '../reach/builders.ts'
import { doctorReport } from '../doctor/builders.ts'
import { report } from '../report/builders.ts'
import { selftestReport } from '../selftest/builders.ts'

interface World {
  /** Files by path below `/project`. A value that is no text is the default export of a config file. */
  readonly files?: Readonly<Record<string, unknown>>
  /** Stands in for the gate: answers, throws or stops. */
  readonly gate?: (request: GateRequest, ports: Ports) => Promise<Report>
  /** What ends the gate early. */
  readonly trouble?: GateError
  readonly env?: Io['env']
  /** Stands in for the self-test. */
  readonly selftest?: (request: SelftestRequest, ports: Ports) => Promise<SelftestReport>
  /** Stands in for the look at what benchmarks run. */
  readonly reach?: (request: ReachRequest, ports: Ports) => Promise<ReachReport>
  /** Stands in for the look at what a run would measure. */
  readonly listRun?: (request: ListRequest, ports: Ports) => Promise<render.RunListing>
  readonly isTTY?: boolean
  /** How wide both streams are. */
  readonly columns?: number
  readonly stop?: AbortSignal
  /** Paths that cannot be written to. */
  readonly readOnly?: readonly string[]
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** What the gate was asked for. */
  readonly requests: readonly GateRequest[]
  readonly written: ReadonlyMap<string, string>
  /** How often what measuring takes was loaded. */
  readonly loads: number
}

/** What `init` sees. */
const lookedAt: initRoom.Project = {
  directory: '',
  manifest: 'missing',
  manifestProblem: null,
  package: {
    isModule: false,
    dependencies: new Set(),
    scripts: new Map(),
    packageManager: null,
    workspaces: [],
  },
  packageManager: {
    name: 'npm',
    by: null,
    install: 'npm install',
    versionIn: null,
    isPlugAndPlay: false,
  },
  repository: { kind: 'none', isGitMissing: false },
  action: null,
  isTypeScript: false,
  nodeVersionFile: null,
  hasDenoConfig: false,
  benchmarkFiles: [{ path: 'a.bench.mjs', framework: 'tinybench' }],
  otherFiles: [],
  builtFiles: new Map(),
  nested: [],
  benchmarkScripts: [],
  server: null,
  otherTools: [],
}

/** Runs the command line in a world of its own; the words are split at blanks. */
export async function benchgate(line: string | readonly string[], world: World = {}): Promise<Ran> {
  const out = { stdout: '', stderr: '' }
  const requests: GateRequest[] = []
  const written = new Map<string, string>()
  let loads = 0
  const { gate = async () => report([]), files = {}, env = {}, isTTY = false } = world
  const stop = world.stop ?? new AbortController().signal

  const engine: Engine = {
    ...render,
    ...live,
    ...monitor,
    renderSelftest,
    renderSelftestJson,
    renderReach,
    renderReachJson,
    reach: world.reach ?? (async () => reachReport()),
    listRun:
      world.listRun ??
      (async () => ({ base: null, heads: ['.'], benchmarks: [], ignored: [], warnings: [] })),
    renderBisect,
    renderBisectMarkdown,
    bisect: async () => simulatedReport(),
    lastVersions: async ({ count, of }) =>
      ['1.0.0', '1.1.0', '1.2.0', '2.0.0']
        .slice(-count)
        .map((one) => (of === null ? `v${one}` : `${of}@${one}`)),
    ...doctor,
    diagnose: async () => doctorReport(),
    judgedTogether,
    solo: async () => ({
      benchmark: benchmark('a.bench.js', '', 'parse'),
      secondsPerOperation: 1.2e-3,
    }),
    selftest: world.selftest ?? (async () => selftestReport()),
    ...baseline,
    ...store,
    ...site,
    ...initRoom,
    ...notifyRoom,
    nodeMessenger: { ...nodeMessenger, wait: async () => {} },
    inspect: async (directory) => ({ ...lookedAt, directory }),
    // These tests are of no repository.
    checkoutAt: async () => null,
    noBaselinesHere: async () => new GateError({ code: 'no-baselines-here' }),
    acceptedOffline: async (measured) => measured,
    gate: async (request, ports) => {
      requests.push(request)
      const recorded = { version: '', benchmarks: [], calibration: {} }
      const measured = await gate(request, ports)
      const resumable = measured.interrupted && request.checkpoint !== null
      return { report: measured, recorded, resumable, trouble: world.trouble ?? null }
    },
    configFiles: (ports) => ({
      ...ports.files,
      evaluate: async (path) => ({
        told: JSON.stringify({ kind: 'data', value: files[relative(path)] }),
        exitCode: 0,
        signal: null,
        endedAfterSeconds: null,
      }),
    }),
    printPdf: async (html) => new TextEncoder().encode(`%PDF of ${html}`),
    nodePorts: (console) => ({ ...portsOf(files, written, world.readOnly ?? []), console, stop }),
  }
  const stream = (name: keyof typeof out) => ({
    write: (text: string) => (out[name] += text),
    isTTY,
    columns: world.columns ?? 80,
  })
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line
  const code = await main(argv, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    directory: '/project',
    stop,
    seconds: () => 0,
    newSeed: () => 42,
    workerPath: '/dist/worker/index.js',
    configLoaderPath: '/dist/config-loader/index.js',
    siteAssetsPath: '/dist/site',
    load: async () => {
      loads += 1
      return engine
    },
  })
  return { code, ...out, requests, written, loads }
}

function portsOf(
  files: Readonly<Record<string, unknown>>,
  written: Map<string, string>,
  readOnly: readonly string[],
): Omit<Ports, 'console' | 'stop'> {
  const unused = () => Promise.reject(new Error('only the gate needs this'))
  const unusedFiles = {
    temporaryDirectory: unused,
    sweepTemporary: unused,
    lendDirectory: unused,
    lock: unused,
    readBytes: unused,
    makeDirectory: async () => {},
    appendText: unused,
    copy: unused,
    copyNew: unused,
    remove: unused,
    move: unused,
    linkDirectory: unused,
    entries: unused,
    secret: unused,
    stamp: unused,
    size: unused,
    list: unused,
    realPath: unused,
    readLink: unused,
    glob: unused,
  }
  return {
    processes: {
      run: unused,
      shell: unused,
      spawn: () => unreachable(),
      supervise: unused,
      serve: () => unreachable(),
    },
    files: {
      ...unusedFiles,
      exists: async (path) => Object.hasOwn(files, relative(path)),
      async readText(path) {
        if (!Object.hasOwn(files, relative(path))) throw new Error('ENOENT: no such file')
        return String(files[relative(path)])
      },
      async writeText(path, text) {
        if (readOnly.includes(path)) throw new Error('EACCES: permission denied')
        written.set(path, text)
      },
      async writeBytes(path, bytes) {
        if (readOnly.includes(path)) throw new Error('EACCES: permission denied')
        written.set(path, new TextDecoder().decode(bytes))
      },
    },
    archives: { pack: unused, readFirst: unused, unpack: unused },
    machine: {
      os: 'linux',
      arch: 'x64',
      cpu: 'x',
      parallelism: 1,
      allowedCpus: async () => [],
      load: async () => ({ stolenSeconds: null, waitedSeconds: null }),
      usage: () => ({ cpu: null, memory: null, eventLoopSeconds: 0 }),
      processUsage: () => null,
    },
    network: { freePorts: unused, isTaken: unused, ask: unused, probe: unused, livePage: unused },
    clock: { seconds: () => 0, date: () => new Date(0) },
  }
}

function relative(path: string): string {
  return path.replace('/project/', '')
}

function unreachable(): never {
  throw new Error('only the gate needs this')
}
