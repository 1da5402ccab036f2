import { expect, it, vi } from 'vitest'
import { watchCollections } from '../../src/worker/probes/collections.ts'
import { openHeap } from '../../src/worker/probes/heap.ts'
import { openMemory } from '../../src/worker/probes/memory.ts'

// A runtime without V8 (Bun under the name of node) is not among what is installed here.
vi.mock('../../src/worker/probes/engine.ts', () => ({ isV8: false }))

it('knows nothing of the heap and its collections, which is not none', async () => {
  expect(openHeap()).toBeNull()
  expect(openMemory()).toBeNull()
  const watch = watchCollections()
  expect(await watch.begin()()).toBeNull()
  watch.close()
})
