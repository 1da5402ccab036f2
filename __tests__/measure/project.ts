/** Small projects on disk, with a tinybench of the wanted version, for tests that start real benchmark processes. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import {
  detectRuntime,
  discover,
  measureRounds,
  openSuites,
  type MeasureSettings,
  type RoundResult,
  type Runtime,
  type SuiteBook,
} from '../../src/measure/index.ts'
import {
  usualConduct,
  type Benchmark,
  type PreparedVersion,
  type RoundPlan,
  type Versions,
} from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { frameworksModules } from '../frameworks/installed.ts'

/** Our own `node_modules`. */
export const modules = resolve(import.meta.dirname, '../../node_modules')

/** @param tinybench what the project finds under that name, by `tinybenchPath`; null for none */
export function project(
  files: Readonly<Record<string, string>>,
  tinybench: string | null = 'tinybench',
): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-test-')))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  mkdirSync(join(directory, 'node_modules'))
  if (tinybench !== null) {
    symlinkSync(tinybenchPath(tinybench), join(directory, 'node_modules/tinybench'), 'junction')
  }
  return directory
}

/** Where our own `tinybench` is, or an older one that `npm run frameworks` installs, such as `tinybench-4`. */
export function tinybenchPath(name: string): string {
  return join(name === 'tinybench' ? modules : frameworksModules, name)
}

/** Fast enough for tests: what is measured does not matter there. */
export const quick: MeasureSettings = {
  workerPath: inject('workerPath'),
  slicing: { sliceMs: 0.2, slices: 4, warmupMs: 1, extraMs: 0 },
  v8Flags: ['--single-threaded'],
  timeoutSeconds: 30,
  jobs: 1,
}

/** For a look into suites that has all the time it wants. */
export const unhurried = { secondsLeft: 600, onRead: () => undefined } as const

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const shared = nodePorts(silent, new AbortController().signal)

export function ports(): Ports {
  return shared
}

const detected = new Map<string, Promise<Runtime>>()

/**
 * How processes are started here, which is asked once for each PATH. Files that run at the same time have CPUs of their
 * own, as far as there are any.
 */
export function usualRuntime(): Promise<Runtime> {
  const { PATH = '' } = process.env
  const known = detected.get(PATH) ?? detectOneSlot()
  detected.set(PATH, known)
  return known
}

async function detectOneSlot(): Promise<Runtime> {
  const all = await detectRuntime({ jobs: null }, ports())
  const turn = Number(process.env['VITEST_POOL_ID'] ?? 0) % all.slots.length
  return { ...all, slots: all.slots.slice(turn, turn + 1) }
}

/** What the first test that asks for it has measured, for those after it. */
export function once<T>(measure: () => Promise<T>): () => Promise<T> {
  let measured: Promise<T> | undefined
  return () => (measured ??= measure())
}

export function versions(base: string, ...heads: readonly string[]): Versions<PreparedVersion> {
  const version = (label: string, directory: string): PreparedVersion => ({
    label,
    directory,
    source: { kind: 'directory', path: directory },
  })
  return {
    base: version('base', base),
    heads: heads.map((head, i) => version(`head${i || ''}`, head)),
  }
}

export async function find(
  found: Versions<PreparedVersion>,
  settings: MeasureSettings = quick,
  ignoredBecause: (benchmark: Benchmark) => string | null = () => null,
): Promise<Awaited<ReturnType<typeof discover>>> {
  const definitions = [{ kind: 'tinybench', files: ['**/*.bench.*'], ...usualConduct }] as const
  const all = { wanted: () => true, ignoredBecause }
  return discover(
    { versions: found, definitions, ...all, ...unhurried, settings, runtime: await usualRuntime() },
    ports(),
  )
}

/** A book of one tinybench file. */
export function ofFile(suite: string): SuiteBook {
  return new Map([[suite, openSuites({ kind: 'tinybench', files: [suite], ...usualConduct })]])
}

/** Measures one round of the named benchmarks of a suite, all versions taking part. */
export async function measureOnce(
  found: Versions<PreparedVersion>,
  suite: string,
  names: readonly string[],
  changes: Partial<
    MeasureSettings & Pick<Runtime, 'baton'> & Pick<RoundPlan, 'seed' | 'control'>
  > = {},
): Promise<RoundResult> {
  const settings = { ...quick, ...changes }
  const usual = await usualRuntime()
  const plan: RoundPlan = {
    round: 0,
    stage: 'screen',
    suite,
    versions: [found.base, ...found.heads].flatMap((version) => version?.label ?? []),
    benchmarks: names.map((name) => `${suite} > ${name}`),
    control: changes.control ?? false,
    seed: changes.seed ?? 1,
  }
  const results = await measureRounds(
    {
      plans: [plan],
      suites: ofFile(suite),
      versions: found,
      settings,
      runtime: { ...usual, baton: changes.baton ?? usual.baton },
      secondsLeft: 60,
      onRound: () => undefined,
    },
    ports(),
  )
  const [result] = results
  if (result === undefined) throw new Error('no round was measured')
  return result
}
