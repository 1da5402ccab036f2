import { expect, it, vi } from 'vitest'

it('knows nothing of the heap and its collections, which is not none', async () => {
  vi.resetModules()
  // A runtime without V8 (Bun under the name of node) is not among what is installed here.
  vi.doMock('../../src/worker/probes/engine.ts', () => ({ isV8: false, tellsCollections: false }))
  const { openHeap } = await import('../../src/worker/probes/heap.ts')
  const { openMemory } = await import('../../src/worker/probes/memory.ts')
  const { watchCollections } = await import('../../src/worker/probes/collections.ts')
  expect(openHeap()).toBeNull()
  expect(openMemory()).toBeNull()
  const watch = watchCollections()
  expect(await watch.begin()()).toBeNull()
  watch.close()
  vi.doUnmock('../../src/worker/probes/engine.ts')
  vi.resetModules()
})

it.each([
  ['Node.js', {}, { isV8: true, tellsCollections: true }],
  ['Bun', { bun: '1.4.5' }, { isV8: false, tellsCollections: false }],
  ['Deno', { deno: '2.9.6' }, { isV8: true, tellsCollections: false }],
])('%s tells what it tells', async (_, own, known) => {
  vi.resetModules()
  vi.stubGlobal('process', { ...process, versions: { ...process.versions, ...own } })
  expect(await import('../../src/worker/probes/engine.ts')).toMatchObject(known)
  vi.unstubAllGlobals()
  vi.resetModules()
})
