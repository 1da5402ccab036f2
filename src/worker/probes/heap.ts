import { getHeapStatistics } from 'node:v8'
import { isV8 } from './engine.ts'

/** A count of the bytes on V8's heap, of which only differences mean something. */
export interface Heap {
  /** True where it counts all that was ever allocated; else a collection takes away from it. */
  readonly isExact: boolean
  bytes(): number
}

/** V8 counts allocations from Node.js 26 on; before, the heap's growth tells them as long as nothing is collected. Null without V8. */
export function openHeap(): Heap | null {
  if (!isV8) return null
  const total = (): unknown => Reflect.get(getHeapStatistics(), 'total_allocated_bytes')
  if (typeof total() !== 'number') {
    return { isExact: false, bytes: () => getHeapStatistics().used_heap_size }
  }
  return { isExact: true, bytes: () => Number(total()) }
}
