/** Which benchmarks there are, and in which versions. */
import { GateError } from '../../errors.ts'
import type { Evidence, IgnoredBenchmark, SuiteDefinition, Notice } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import {
  asConducted,
  evidenceOf,
  ignoredOf,
  unreadEvidence,
  type Sought,
} from './found-evidence.ts'
import { withEmptyBases } from './empty-bases.ts'
import { codeWarnings, type LoadedCode } from '../foreign-code.ts'
import { changedFiles, fileWarnings } from '../warnings/found.ts'
import { suitesOf, type Found, type Place } from './found.ts'
import { openSuites } from '../kinds/index.ts'
import { renameWarnings, type NamesIn } from '../warnings/renames.ts'
import { nothingRead, notReadWarnings } from './not-read.ts'
import { readSuites, type ReadingTerms } from './read-suites.ts'
import type { OpenSuites, SuiteBook } from '../suites.ts'
import { onUsableCpus } from '../usable-cpus.ts'
import { withCauses } from './with-causes.ts'

export interface DiscoverRequest extends Sought, ReadingTerms {
  readonly definitions: readonly SuiteDefinition[]
}

export interface Discovery {
  readonly suites: SuiteBook
  /** In the order of the suites and, within one, of the newest head's file. No samples yet. */
  readonly evidence: readonly Evidence[]
  /** Those that any version has. */
  readonly ignored: readonly IgnoredBenchmark[]
  /** That figures were measured on before, as far as that is known; each once. */
  readonly machines: readonly string[]
  /** The code that every version's files have loaded, as far as that is known. */
  readonly loaded: readonly LoadedCode[]
  readonly warnings: readonly Notice[]
}

/** @throws GateError where a version that is to be judged has no benchmark at all, or there was no time to look */
export async function discover(request: DiscoverRequest, ports: Ports): Promise<Discovery> {
  const { heads, base } = request.versions
  const { places, book } = await findSuites(request, ports)
  const { found: each, notRead } = await readSuites(places, book, request, ports)
  const told = await withEmptyBases(each, book, request.versions, ports)
  const beside = sideBySide(told, book, request)
  const found = await Promise.all(beside.map((one) => withCauses(one, request, ports)))
  const unread = { notRead, suites: book.size }
  const shared = codeWarnings(found, request.versions, request.settings.workerPath)
  const suites = [...new Set(heads.concat(base ?? []).flatMap((v) => suitesOf(found, v)))]
  const evidence = suites.flatMap((suite) =>
    asConducted(evidenceOf(suite, found, request), book.get(suite)),
  )
  const ignored = suites.flatMap((suite) => ignoredOf(suite, found, request))
  if (evidence.length === 0) {
    if (notRead.length > 0) throw nothingRead(unread)
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
    evidence: [...evidence, ...unreadEvidence(places, notRead)],
    ignored,
    loaded: found.flatMap(loadedBy),
    machines: [...new Set(found.flatMap(machinesOf))],
    warnings: [
      ...notReadWarnings(unread),
      ...fileWarnings(found),
      ...renamed,
      ...changed,
      ...shared,
    ],
  }
}

async function findSuites(
  { definitions, versions: { base, heads } }: DiscoverRequest,
  ports: Ports,
): Promise<{ readonly places: readonly Place[]; readonly book: SuiteBook }> {
  const places: Place[] = []
  const book = new Map<string, OpenSuites>()
  const usable = await onUsableCpus(definitions, ports.machine)
  for (const suites of usable.map(openSuites)) {
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

function contentsOf(found: readonly Found[]): readonly NamesIn[] {
  return found.flatMap(({ version, contents }) =>
    contents.kind === 'loaded' ? [{ version: version.label, ...contents }] : [],
  )
}

function loadedBy({ version, contents }: Found): LoadedCode[] {
  if (contents.kind !== 'loaded' || contents.modules === undefined) return []
  return [{ version, modules: contents.modules }]
}

function machinesOf({ contents }: Found): readonly string[] {
  return (contents.kind === 'loaded' && contents.machines) || []
}

function sideBySide(
  found: readonly Found[],
  book: SuiteBook,
  { versions }: DiscoverRequest,
): readonly Found[] {
  const seen = new Map<Found, Found>()
  for (const [suite, own] of Map.groupBy(found, (each) => each.suite)) {
    const together = book.get(suite)?.sideBySide?.(own, versions) ?? own
    own.forEach((each, i) => seen.set(each, together[i] ?? each))
  }
  return found.map((each) => seen.get(each) ?? each)
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
