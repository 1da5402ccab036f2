/** Which benchmarks there are, and in which versions. */
import { GateError } from '../errors.ts'
import type {
  Benchmark,
  Evidence,
  IgnoredBenchmark,
  PreparedVersion,
  Versions,
  Warning,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { collect, type SuiteContents } from './collect.ts'
import { renameWarnings, type NamesIn } from './rename-warnings.ts'
import type { Runtime } from './runtime.ts'
import type { ProcessSettings } from './settings.ts'

export interface DiscoverRequest {
  readonly versions: Versions<PreparedVersion>
  /** Globs, relative to a version's directory. */
  readonly patterns: readonly string[]
  readonly wanted: (benchmark: Benchmark) => boolean
  /** Why a wanted benchmark is left out after all; null for all others. */
  readonly ignoredBecause: (benchmark: Benchmark) => string | null
  readonly settings: ProcessSettings
  readonly runtime: Runtime
}

export interface Discovery {
  /** In the order of the suites and, within one, of the newest head's file. No samples yet. */
  readonly evidence: readonly Evidence[]
  /** Those that any version has. */
  readonly ignored: readonly IgnoredBenchmark[]
  readonly warnings: readonly Warning[]
}

interface Found {
  readonly version: PreparedVersion
  readonly suite: string
  readonly contents: SuiteContents
}

/** @throws GateError where a version that is to be judged has no benchmark at all */
export async function discover(request: DiscoverRequest, ports: Ports): Promise<Discovery> {
  const { base, heads } = request.versions
  const all = base === null ? heads : [base, ...heads]
  const places: Omit<Found, 'contents'>[] = []
  for (const version of all) {
    const suites = await ports.files.glob(request.patterns, version.directory)
    if (suites.length === 0 && version !== base) throw noFiles(version, request.patterns)
    places.push(...suites.map((suite) => ({ version, suite })))
  }
  const found = await collectAll(places, request, ports)
  const suites = [...new Set(heads.concat(base ?? []).flatMap((v) => suitesOf(found, v)))]
  const evidence = suites.flatMap((suite) => evidenceOf(suite, found, request))
  const ignored = suites.flatMap((suite) => ignoredOf(suite, found, request))
  if (evidence.length === 0) {
    throw ignored.length > 0 ? allIgnored(ignored) : nothingToMeasure(found, request)
  }
  const changed = await changedFiles(suites, request.versions, found, ports)
  const renamed = renameWarnings(
    contentsOf(found),
    request.versions,
    request.settings.renames ?? [],
  )
  return { evidence, ignored, warnings: [...warningsOf(found), ...renamed, ...changed] }
}

function suitesOf(found: readonly Found[], version: PreparedVersion): string[] {
  return found.filter((each) => each.version === version).map(({ suite }) => suite)
}

function contentsOf(found: readonly Found[]): readonly NamesIn[] {
  return found.flatMap(({ version, contents }) =>
    contents.kind === 'loaded' ? [{ version: version.label, ...contents }] : [],
  )
}

/** As many files at a time as rounds later. */
async function collectAll(
  places: readonly Omit<Found, 'contents'>[],
  { settings, runtime }: DiscoverRequest,
  ports: Ports,
): Promise<Found[]> {
  const found: Found[] = []
  const waiting = [...places.entries()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, place] = next
      ports.stop.throwIfAborted()
      const { directory } = place.version
      const contents = await collect(place.suite, directory, settings, runtime, ports)
      found[index] = { ...place, contents }
    }
  }
  await Promise.all(runtime.slots.map(work))
  ports.stop.throwIfAborted()
  return found
}

/** A benchmark, and the versions that have it; those of them that have it more than once. */
interface Listed {
  readonly benchmark: Benchmark
  was: string | null
  readonly versions: string[]
  readonly doubles: string[]
}

function evidenceOf(
  suite: string,
  found: readonly Found[],
  { wanted, ignoredBecause, versions: { heads: judged } }: DiscoverRequest,
): Evidence[] {
  const heads = new Set<string | null>(judged.map(({ label }) => label))
  const here = found.filter((each) => each.suite === suite)
  const benchmarks = new Map<string, Listed>()
  for (const { version, contents } of here) {
    if (contents.kind !== 'loaded') continue
    for (const benchmark of contents.benchmarks.filter(wanted)) {
      if (ignoredBecause(benchmark) !== null) continue
      const unseen: Listed = { benchmark, was: null, versions: [], doubles: [] }
      const entry = benchmarks.get(benchmark.id) ?? unseen
      entry.versions.push(version.label)
      entry.was ??= contents.formerNames[benchmark.id] ?? null
      if (contents.duplicates.includes(benchmark.id)) entry.doubles.push(version.label)
      benchmarks.set(benchmark.id, entry)
    }
  }
  const failed = wholeFile(suite, here)
  // What only the base has is not "removed" while a head's file cannot be read.
  const headFails = failed?.failures.some(({ version }) => heads.has(version)) ?? false
  const listed = [...benchmarks.values()].filter(
    ({ versions }) => !headFails || versions.some((version) => heads.has(version)),
  )
  const loaded = listed.map(({ benchmark, was, versions, doubles }) => ({
    ...blank(benchmark, without(versions, doubles)),
    ...(was !== null && { was }),
    failures: doubles.map((version) => ({ benchmark, version, message: sameName })),
  }))
  return failed === null ? loaded : [failed, ...loaded]
}

/** Each once, in the order in which the files have them. */
function ignoredOf(
  suite: string,
  found: readonly Found[],
  { wanted, ignoredBecause }: DiscoverRequest,
): IgnoredBenchmark[] {
  const ignored = new Map<string, IgnoredBenchmark>()
  for (const { suite: of, contents } of found) {
    if (of !== suite || contents.kind !== 'loaded') continue
    for (const benchmark of contents.benchmarks.filter(wanted)) {
      const reason = ignoredBecause(benchmark)
      if (reason !== null) ignored.set(benchmark.id, { ...benchmark, reason })
    }
  }
  return [...ignored.values()]
}

const sameName =
  'several benchmarks of this file have this name: give each its own, or their Benches names (`new Bench({ name })`)'

function without(versions: readonly string[], failing: readonly string[]): string[] {
  return versions.filter((version) => !failing.includes(version))
}

function blank(benchmark: Benchmark, versions: readonly string[]): Evidence {
  return { benchmark, versions, samples: [], failures: [], secondsPerRound: null }
}

/** A file that cannot be loaded stands in the report as one benchmark without figures. */
function wholeFile(suite: string, here: readonly Found[]): Evidence | null {
  const benchmark = { id: suite, suite, name: '(the whole file)' }
  const failures = here.flatMap(({ version, contents }) =>
    contents.kind === 'failed'
      ? [{ benchmark, version: version.label, message: contents.message }]
      : [],
  )
  return failures.length === 0 ? null : { ...blank(benchmark, []), failures }
}

function warningsOf(found: readonly Found[]): Warning[] {
  const texts = new Set<string>()
  const warnings: Warning[] = []
  const warn = (code: string, message: string): void => {
    if (!texts.has(message)) warnings.push({ code, message })
    texts.add(message)
  }
  for (const { suite, contents } of found) {
    if (contents.kind === 'empty')
      warn('empty-suite', `${suite} adds no tinybench benchmark; it was left out.`)
    if (contents.kind === 'loaded') contents.notes.forEach((note) => warn('concurrency', note))
  }
  return warnings
}

/** A benchmark that itself changed measures something else than before: the reader has to know. */
async function changedFiles(
  suites: readonly string[],
  { base, heads }: Versions<PreparedVersion>,
  found: readonly Found[],
  ports: Ports,
): Promise<Warning[]> {
  if (base === null) return []
  const warnings: Warning[] = []
  for (const suite of suites.filter((each) => suitesOf(found, base).includes(each))) {
    const old = await ports.files.readText(`${base.directory}/${suite}`)
    for (const head of heads.filter((each) => suitesOf(found, each).includes(suite))) {
      if ((await ports.files.readText(`${head.directory}/${suite}`)) === old) continue
      const message = `${suite} itself differs between ${base.label} and ${head.label}: its changes may come from the benchmark, not from the code.`
      warnings.push({ code: 'benchmark-changed', message })
    }
  }
  return warnings
}

function noFiles({ label, directory }: PreparedVersion, patterns: readonly string[]): GateError {
  return new GateError(
    'no-benchmark-files',
    `no file matches ${patterns.join(', ')} in ${label} (${directory})`,
    'Name your benchmark files with `benchmarks`, for example `bench/**/*.bench.js`.',
  )
}

function allIgnored({ length }: readonly IgnoredBenchmark[]): GateError {
  return new GateError(
    'all-ignored',
    `rules ignore ${length === 1 ? 'the only benchmark' : `all ${length} benchmarks`}, so the gate could never fail`,
    'Narrow the `rules` that `ignore`; to see everything and fail nothing, say `fail-on: never`.',
  )
}

function nothingToMeasure(found: readonly Found[], { patterns }: DiscoverRequest): GateError {
  const loaded = found.some(({ contents }) => contents.kind === 'loaded')
  return loaded
    ? new GateError(
        'none-selected',
        'no benchmark is selected by `only`',
        'Loosen `only`, or leave it out.',
      )
    : new GateError(
        'no-benchmarks',
        `none of the files that match ${patterns.join(', ')} adds a benchmark`,
        'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.',
      )
}
