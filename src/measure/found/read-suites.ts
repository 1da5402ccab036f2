import type { Ports } from '../../platform/ports.ts'
import type { Found, SuitePlace } from './found.ts'
import type { Runtime } from '../runtime.ts'
import type { ProcessSettings } from '../settings.ts'
import type { LookContext, OpenSuites, SuiteBook } from '../suites.ts'

/** How far the look into suites has come. */
export interface ReadingProgress {
  /** Suites that are read in all versions that have them. */
  readonly read: number
  readonly suites: number
  /** The word for a suite: `file` where all of them are files. */
  readonly noun: 'file' | 'suite'
  readonly elapsedSeconds: number
  /** Until reading has to be over. */
  readonly secondsLeft: number
}

export interface ReadingTerms {
  readonly settings: ProcessSettings
  readonly runtime: Runtime
  /** The seconds that the whole run has: a suite that is not read by then never will be. */
  readonly secondsLeft: number
  readonly onRead: (progress: ReadingProgress) => void
  /** Whether a suite of these files is read before others of its priority; left out, none is. */
  readonly isFirst?: (files: readonly string[]) => boolean
}

export interface Reading {
  readonly found: readonly Found[]
  /** Suites for which there was no time, in at least one version that has them; in the order of the places. */
  readonly notRead: readonly string[]
}

/** No suite is begun later than that: reading alone decides nothing. */
const readingShare = 0.5

/**
 * Looks into every version's copy of every suite, as many at a time as rounds later; those of a higher priority first.
 *
 * A suite that was read in some of its versions only counts as not read, since what is missing from one would seem to
 * be new or removed.
 */
export async function readSuites(
  places: readonly SuitePlace[],
  book: SuiteBook,
  { settings, runtime, secondsLeft, onRead, isFirst = () => false }: ReadingTerms,
  ports: Ports,
): Promise<Reading> {
  const start = ports.clock.seconds()
  const elapsed = (): number => ports.clock.seconds() - start
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), secondsLeft * 1000)
  const cut = AbortSignal.any([deadline.signal, ports.stop])
  const context = { settings, runtime, ports, cut }
  const found = new Map<SuitePlace, Found>()
  const isStale = (place: SuitePlace): boolean =>
    found.has(place) && (suitesOf(place, book).isStale?.(place.suite, place.version) ?? false)
  const isRead = (place: SuitePlace): boolean =>
    (found.get(place)?.contents.kind ?? 'cut') !== 'cut' && !isStale(place)
  const bySuite = Map.groupBy(places, ({ suite }) => suite)
  const tell = (): void => {
    const read = [...bySuite.values()].filter((copies) => copies.every(isRead)).length
    onRead({
      read,
      suites: bySuite.size,
      noun: [...bySuite.keys()].every((suite) => isFile(suite, book)) ? 'file' : 'suite',
      elapsedSeconds: elapsed(),
      secondsLeft: secondsLeft - elapsed(),
    })
  }
  const readAll = async (waiting: SuitePlace[]): Promise<void> => {
    const work = async (): Promise<void> => {
      while (elapsed() < readingShare * secondsLeft && !cut.aborted) {
        const place = waiting.shift()
        if (place === undefined) return
        found.set(place, await readOne(place, suitesOf(place, book), context))
        tell()
      }
    }
    await Promise.all(runtime.slots.map(work))
  }
  try {
    tell()
    const inOrder = ordered(bySuite, book, isFirst)
    await readAll([...inOrder])
    await readAll(inOrder.filter(isStale))
  } finally {
    clearTimeout(timer)
  }
  ports.stop.throwIfAborted()
  const notRead = [...bySuite].filter(([, copies]) => !copies.every(isRead))
  const missing = new Set(notRead.map(([suite]) => suite))
  return {
    found: places.flatMap((place) => {
      const one = found.get(place)
      return one === undefined || missing.has(place.suite) ? [] : [one]
    }),
    notRead: [...missing],
  }
}

async function readOne(
  place: SuitePlace,
  suites: OpenSuites,
  context: LookContext,
): Promise<Found> {
  const timeoutSeconds = suites.conduct.timeoutSeconds ?? context.settings.timeoutSeconds
  const settings = { ...context.settings, timeoutSeconds }
  const { suite, version } = place
  const contents = await suites.contents(suite, version, { ...context, settings })
  return { ...place, contents }
}

/**
 * First those that take no time, which are known in any case. All versions of a suite next to each other, so that little
 * is read in vain where the time is short.
 */
function ordered(
  bySuite: ReadonlyMap<string, readonly SuitePlace[]>,
  book: SuiteBook,
  isFirst: (files: readonly string[]) => boolean,
): SuitePlace[] {
  const priority = (suite: string): number => {
    const suites = book.get(suite)
    return suites?.declared === true ? Number.MAX_VALUE : (suites?.conduct.priority ?? 0)
  }
  const turn = (suite: string): number => (isFirst(book.get(suite)?.filesOf(suite) ?? []) ? 0 : 1)
  return [...bySuite]
    .toSorted(([a], [b]) => priority(b) - priority(a) || turn(a) - turn(b))
    .flatMap(([, copies]) => copies)
}

function suitesOf({ suite }: SuitePlace, book: SuiteBook): OpenSuites {
  const suites = book.get(suite)
  if (suites === undefined) throw new Error(`a look into ${suite}, which was not found`)
  return suites
}

function isFile(suite: string, book: SuiteBook): boolean {
  return (book.get(suite)?.filesOf(suite).length ?? 0) > 0
}
