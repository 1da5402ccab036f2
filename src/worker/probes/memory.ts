import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isV8 } from './engine.ts'

/** What the process keeps on V8's heap and beside it in buffers, and the means to rid it of garbage. */
export interface Memory {
  /** With the garbage that nobody has collected yet. */
  bytes(): number
  /** Short-lived garbage: a few tenths of a millisecond. */
  collectYoung(): void
  /** All garbage: about a millisecond for every megabyte in use. */
  collectAll(): void
}

/**
 * Buffers that were collected may be released on another thread; the next collection waits for it.
 *
 * @returns null where this runtime lets nobody ask for a collection, or has no V8
 */
export function openMemory(): Memory | null {
  const collect = isV8 ? openCollector() : null
  if (collect === null) return null
  return {
    bytes() {
      const { used_heap_size: onHeap, external_memory: beside } = getHeapStatistics()
      return onHeap + beside
    },
    collectYoung() {
      collect({ type: 'minor' })
      collect({ type: 'minor' })
    },
    collectAll() {
      collect()
      collect({ type: 'minor' })
    },
  }
}

type Collect = (options?: { readonly type: 'minor' }) => void

/** A context of its own gets the function that the flag allows; the benchmarks' global object stays as it is. */
function openCollector(): Collect | null {
  setFlagsFromString('--expose-gc')
  try {
    const collect: unknown = runInNewContext('globalThis.gc')
    return isCollect(collect) ? collect : null
  } finally {
    setFlagsFromString('--no-expose-gc')
  }
}

function isCollect(value: unknown): value is Collect {
  return typeof value === 'function'
}
