import type {
  Benchmark,
  BenchmarkFailure,
  Evidence,
  IgnoredBenchmark,
  PreparedVersion,
  Versions,
} from '../../model/index.ts'
import type { Found, Place } from './found.ts'
import { failuresBeside, untoldFailure } from './gaps.ts'
import { ownEvidence, type SuiteCopy } from './own-evidence.ts'
import { blamed } from '../shared-address.ts'
import type { SuiteContents } from './suite-contents.ts'
import type { OpenSuites } from '../suites.ts'

/** Which benchmarks are looked for. */
export interface Sought {
  readonly versions: Versions<PreparedVersion>
  readonly wanted: (benchmark: Benchmark) => boolean
  /** Why a wanted benchmark is left out after all; null for all others. */
  readonly ignoredBecause: (benchmark: Benchmark) => string | null
}

type LoadedContents = Extract<SuiteContents, { readonly kind: 'loaded' }>

/** A benchmark, and the versions that have it; what is wrong with it in some of them. */
interface Listed {
  readonly benchmark: Benchmark
  was: string | null
  readonly versions: string[]
  readonly failures: BenchmarkFailure[]
}

/** What a suite has, before anything of it is measured: of which versions, and what failed already. */
export function evidenceOf(
  suite: string,
  found: readonly Found[],
  { wanted, ignoredBecause, versions: { base, heads: judged } }: Sought,
): Evidence[] {
  const heads = new Set<string | null>(judged.map(({ label }) => label))
  const here = found.filter((each) => each.suite === suite)
  const benchmarks = new Map<string, Listed>()
  for (const { version, contents } of here) {
    if (contents.kind !== 'loaded') continue
    for (const benchmark of contents.benchmarks.filter(wanted)) {
      if (ignoredBecause(benchmark) !== null) continue
      const unseen: Listed = { benchmark, was: null, versions: [], failures: [] }
      const entry = benchmarks.get(benchmark.id) ?? unseen
      entry.versions.push(version.label)
      entry.was ??= contents.formerNames[benchmark.id] ?? null
      const message = failureOf(benchmark, contents)
      if (message !== null) entry.failures.push({ benchmark, ...blamed(version.label, message) })
      benchmarks.set(benchmark.id, entry)
    }
  }
  const copies = here.map(({ version, contents }) => ({ label: version.label, contents }))
  for (const entry of benchmarks.values())
    for (const { version, message } of failuresBeside(entry, copies))
      entry.failures.push({ benchmark: entry.benchmark, ...blamed(version, message) })
  const failed = wholeFile(suite, copies)
  // What only the base has is not "removed" while a head's file cannot be read.
  const headFails =
    failed?.failures.some(({ version }) => version === null || heads.has(version)) ?? false
  const listed = [...benchmarks.values()].filter(
    ({ versions }) => !headFails || versions.some((version) => heads.has(version)),
  )
  // Nor is what a head has new, while the base's file cannot be read: it could not be compared.
  const ofBase = unreadIn(copies, base?.label ?? null)
  const loaded = listed.map(({ benchmark, was, versions, failures: own }) => {
    const failures = ofBase === null ? own : [...own, { ...ofBase, benchmark }]
    return {
      ...blank(benchmark, without(versions, failures)),
      ...ownEvidence(benchmark.id, copies),
      ...(was !== null && { was }),
      failures,
    }
  })
  // Each of them says why: then the file itself has nothing to add.
  const isTold = ofBase !== null && failed?.failures.length === 1 && loaded.length > 0
  return failed === null || isTold ? loaded : [failed, ...loaded]
}

/** Why a version's copy cannot be read at all; null where it can. */
function unreadIn(
  copies: readonly SuiteCopy[],
  version: string | null,
): Omit<BenchmarkFailure, 'benchmark'> | null {
  const contents = copies.find(({ label }) => label === version)?.contents
  if (version === null || contents?.kind !== 'failed') return null
  return blamed(version, contents.message)
}

/** What the rules leave out of a suite: each once, in the order in which the files have them. */
export function ignoredOf(
  suite: string,
  found: readonly Found[],
  { wanted, ignoredBecause }: Sought,
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

/** What is known before the first round; else null. */
function failureOf({ id }: Benchmark, { duplicates, failed }: LoadedContents): string | null {
  return duplicates.includes(id) ? sameName : (failed?.[id] ?? null)
}

const sameName =
  'several benchmarks of this file have this name: give each its own, or what they stand in (`new Bench({ name })`, a `describe`)'

function without(versions: readonly string[], failures: readonly BenchmarkFailure[]): string[] {
  return versions.filter((label) =>
    failures.every(({ version }) => version !== null && version !== label),
  )
}

function blank(benchmark: Benchmark, versions: readonly string[]): Evidence {
  return { benchmark, versions, samples: [], failures: [], secondsPerRound: null }
}

/** With what its suite says of how it is measured. */
export function asConducted(
  evidence: readonly Evidence[],
  suites: OpenSuites | undefined,
): Evidence[] {
  const priority = suites?.conduct.priority ?? 0
  const isAlone = suites?.alone ?? false
  return evidence.map((one) => ({
    ...one,
    ...(priority !== 0 && { priority }),
    ...(isAlone && { alone: true }),
  }))
}

/** A suite that there was no time to read stands in the report as one benchmark without rounds, so that it is undecided. */
export function unreadEvidence(places: readonly Place[], notRead: readonly string[]): Evidence[] {
  return notRead.map((suite) => {
    const here = places.filter((place) => place.suite === suite)
    const versions = here.map(({ version }) => version.label)
    return { ...blank(whole(suite), versions), unread: true }
  })
}

function whole(suite: string): Benchmark {
  return { id: suite, suite, name: '(the whole file)' }
}

/** A file that cannot be loaded, or not to its end, or in which nobody knows what failed, is one benchmark without figures in the report. */
function wholeFile(suite: string, copies: readonly SuiteCopy[]): Evidence | null {
  const benchmark = whole(suite)
  const failures = copies.flatMap((copy) => {
    const { label: version, contents } = copy
    const message = wholeFailure(contents) ?? untoldFailure(copy, copies)
    return message === null ? [] : [{ benchmark, ...blamed(version, message) }]
  })
  return failures.length === 0 ? null : { ...blank(benchmark, []), failures }
}

function wholeFailure(contents: SuiteContents): string | null {
  if (contents.kind === 'failed') return contents.message
  if (contents.kind !== 'loaded' || typeof contents.threw !== 'string') return null
  return `${threwLate}: ${contents.threw}`
}

const threwLate =
  'it fails after some of its benchmarks have run, so that what comes after that is not measured'
