import { setFlagsFromString } from 'node:v8'

/**
 * Has the collector run often instead of letting garbage pile up: this process waits most of the time, and what it
 * holds is memory that the benchmarks beside it cannot have. Called first of all, before the heap has grown.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--optimize-for-size')
}
