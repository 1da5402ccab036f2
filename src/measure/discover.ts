/** Which benchmarks there are, and in which versions. */
import { GateError } from '../errors.ts'
import {
  type Benchmark,
  type Evidence,
  type IgnoredBenchmark,
  type PreparedVersion,
  type SuiteDefinition,
  type Versions,
  type Warning,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { openSuites } from './kinds/index.ts'
import { ownEvidence } from './own-evidence.ts'
import { renameWarnings, type NamesIn } from './rename-warnings.ts'
import type { Runtime } from './runtime.ts'
import type { ProcessSettings } from './settings.ts'
import type { SuiteContents } from './suite-contents.ts'
import type { OpenSuites, SuiteBook } from './suites.ts'

export interface DiscoverRequest {
  readonly versions: Versions<PreparedVersion>
  readonly definitions: readonly SuiteDefinition[]
  readonly wanted: (benchmark: Benchmark) => boolean
  /** Why a wanted benchmark is left out after all; null for all others. */
  readonly ignoredBecause: (benchmark: Benchmark) => string | null
  readonly settings: ProcessSettings
  readonly runtime: Runtime
}

export interface Discovery {
  readonly suites: SuiteBook
  /** In the order of the suites and, within one, of the newest head's file. No samples yet. */
  readonly evidence: readonly Evidence[]
  /** Those that any version has. */
  readonly ignored: readonly IgnoredBenchmark[]
  readonly warnings: readonly Warning[]
}

interface Place {
  readonly version: PreparedVersion
  readonly suite: string
}

interface Found extends Place {
  readonly contents: SuiteContents
}

/** @throws GateError where a version that is to be judged has no benchmark at all */
export async function discover(request: DiscoverRequest, ports: Ports): Promise<Discovery> {
  const { heads, base } = request.versions
  const { places, book } = await findSuites(request, ports)
  const found = await lookIntoAll(places, book, request, ports)
  const suites = [...new Set(heads.concat(base ?? []).flatMap((v) => suitesOf(found, v)))]
  const evidence = suites.flatMap((suite) =>
    prioritised(evidenceOf(suite, found, request), book.get(suite)),
  )
  const ignored = suites.flatMap((suite) => ignoredOf(suite, found, request))
  if (evidence.length === 0) {
    throw ignored.length > 0 ? allIgnored(ignored) : nothingToMeasure(found, book)
  }
  const changed = await changedFiles(suites, book, request.versions, found, ports)
  const renamed = renameWarnings(
    contentsOf(found),
    request.versions,
    request.settings.renames ?? [],
  )
  return {
    suites: book,
    evidence,
    ignored,
    warnings: [...warningsOf(found), ...renamed, ...changed],
  }
}

async function findSuites(
  { definitions, versions: { base, heads } }: DiscoverRequest,
  ports: Ports,
): Promise<{ readonly places: readonly Place[]; readonly book: SuiteBook }> {
  const places: Place[] = []
  const book = new Map<string, OpenSuites>()
  for (const suites of definitions.map(openSuites)) {
    for (const version of base === null ? heads : [base, ...heads]) {
      const found = await suites.find(version, ports)
      if (found.length === 0 && version !== base) throw suites.noneIn(version)
      for (const suite of found) {
        if ((book.get(suite) ?? suites) !== suites) throw claimedTwice(suite)
        book.set(suite, suites)
        places.push({ version, suite })
      }
    }
  }
  return { places, book }
}

function suitesOf(found: readonly Found[], version: PreparedVersion): string[] {
  return found.filter((each) => each.version === version).map(({ suite }) => suite)
}

function contentsOf(found: readonly Found[]): readonly NamesIn[] {
  return found.flatMap(({ version, contents }) =>
    contents.kind === 'loaded' ? [{ version: version.label, ...contents }] : [],
  )
}

/** As many at a time as rounds later. */
async function lookIntoAll(
  places: readonly Place[],
  book: SuiteBook,
  { settings, runtime }: DiscoverRequest,
  ports: Ports,
): Promise<Found[]> {
  const found: Found[] = []
  const waiting = [...places.entries()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, place] = next
      ports.stop.throwIfAborted()
      const suites = book.get(place.suite)
      const timeoutSeconds = suites?.conduct.timeoutSeconds ?? settings.timeoutSeconds
      const context = { settings: { ...settings, timeoutSeconds }, runtime, ports }
      const contents = await suites?.contents(place.suite, place.version, context)
      if (contents !== undefined) found[index] = { ...place, contents }
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
  const copies = here.map(({ version, contents }) => ({ label: version.label, contents }))
  const failed = wholeFile(suite, here)
  // What only the base has is not "removed" while a head's file cannot be read.
  const headFails = failed?.failures.some(({ version }) => heads.has(version)) ?? false
  const listed = [...benchmarks.values()].filter(
    ({ versions }) => !headFails || versions.some((version) => heads.has(version)),
  )
  const loaded = listed.map(({ benchmark, was, versions, doubles }) => ({
    ...blank(benchmark, without(versions, doubles)),
    ...ownEvidence(benchmark.id, copies),
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
  'several benchmarks of this file have this name: give each its own, or what they stand in (`new Bench({ name })`, a `describe`)'

function without(versions: readonly string[], failing: readonly string[]): string[] {
  return versions.filter((version) => !failing.includes(version))
}

function blank(benchmark: Benchmark, versions: readonly string[]): Evidence {
  return { benchmark, versions, samples: [], failures: [], secondsPerRound: null }
}

function prioritised(evidence: readonly Evidence[], suites: OpenSuites | undefined): Evidence[] {
  const priority = suites?.conduct.priority ?? 0
  return evidence.map((one) => (priority === 0 ? one : { ...one, priority }))
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
      warn('empty-suite', `${suite} adds no benchmark; it was left out.`)
    if (contents.kind !== 'loaded') continue
    contents.notes.forEach((note) => warn('benchmark-file', note))
    contents.warnings?.forEach(({ code, message }) => warn(code, message))
  }
  return warnings
}

/** A benchmark that itself changed measures something else than before: the reader has to know. */
async function changedFiles(
  suites: readonly string[],
  book: SuiteBook,
  { base, heads }: Versions<PreparedVersion>,
  found: readonly Found[],
  ports: Ports,
): Promise<Warning[]> {
  if (base === null) return []
  const warnings: Warning[] = []
  for (const suite of suites.filter((each) => suitesOf(found, base).includes(each))) {
    const files = book.get(suite)?.filesOf(suite) ?? []
    const textIn = ({ directory }: PreparedVersion): Promise<readonly string[]> =>
      Promise.all(files.map((file) => ports.files.readText(`${directory}/${file}`)))
    const old = await textIn(base)
    for (const head of heads.filter((each) => suitesOf(found, each).includes(suite))) {
      const own = await textIn(head)
      if (own.every((text, i) => text === old[i])) continue
      const message = `${suite} itself differs between ${base.label} and ${head.label}: its changes may come from the benchmark, not from the code.`
      warnings.push({ code: 'benchmark-changed', message })
    }
  }
  return warnings
}

function claimedTwice(suite: string): GateError {
  return new GateError(
    'suite-twice',
    `${suite} belongs to more than one entry of \`suites\``,
    'Give each entry files, or a name, of its own.',
  )
}

function allIgnored({ length }: readonly IgnoredBenchmark[]): GateError {
  return new GateError(
    'all-ignored',
    `rules ignore ${length === 1 ? 'the only benchmark' : `all ${length} benchmarks`}, so the gate could never fail`,
    'Narrow the `rules` that `ignore`; to see everything and fail nothing, say `fail-on: never`.',
  )
}

function nothingToMeasure(found: readonly Found[], book: SuiteBook): GateError {
  const loaded = found.some(({ contents }) => contents.kind === 'loaded')
  const [suites] = book.values()
  if (!loaded && suites !== undefined) return suites.empty
  return new GateError(
    'none-selected',
    'no benchmark is selected by `only`',
    'Loosen `only`, or leave it out.',
  )
}
