import { constants, PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { tellsCollections } from './engine.ts'

/** Garbage collections of a stretch of time. */
export interface Collected {
  readonly count: number
  /** How long they stopped the program. */
  readonly ms: number
  /** Whether one of them was of all garbage. */
  readonly all: boolean
}

export interface CollectionWatch {
  /** From now on. @returns what ends the stretch; the collections in it are known a little later, or not at all */
  begin(): () => Promise<Collected | null>
  close(): void
}

/** V8's own count of its collections, each with the time that it took of the program's thread. */
export function watchCollections(): CollectionWatch {
  if (!tellsCollections) return { begin: () => () => Promise.resolve(null), close: () => undefined }
  let entries: PerformanceEntry[] = []
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()))
  observer.observe({ entryTypes: ['gc'] })
  return {
    begin() {
      const start = performance.now()
      entries = []
      return async () => {
        const end = performance.now()
        // They are handed over by turns of the event loop, of which synchronous benchmarks have none.
        await setImmediate()
        await setImmediate()
        const late = observer.takeRecords()
        const within = [...entries, ...late].filter(
          ({ startTime }) => startTime >= start && startTime < end,
        )
        return {
          count: within.length,
          ms: within.reduce((sum, { duration }) => sum + duration, 0),
          all: within.some(isOfAll),
        }
      }
    },
    close: () => observer.disconnect(),
  }
}

/** Read with care: the types of Node.js do not have it. */
function isOfAll(entry: PerformanceEntry): boolean {
  const detail: unknown = Reflect.get(entry, 'detail')
  if (typeof detail !== 'object' || detail === null) return false
  return Reflect.get(detail, 'kind') === constants.NODE_PERFORMANCE_GC_MAJOR
}
