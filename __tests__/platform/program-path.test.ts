import { expect, test } from 'vitest'
import { cacheClientPath } from '../../src/platform/actions-cache/client-path.ts'
import { configLoaderPath } from '../../src/platform/config/loader-path.ts'
import { workerPath } from '../../src/platform/worker-path.ts'

test.each([
  ['file:///repo/src/cli.ts', '/repo/src/worker.ts'],
  ['file:///repo/lib/action.js', '/repo/lib/worker.js'],
  ['file:///repo/dist/action/index.js', '/repo/dist/worker/index.js'],
  ['file:///repo/dist/programs/cli-69.index.js', '/repo/dist/worker/index.js'],
  ['file:///a%20b/dist/cli/index.js', '/a b/dist/worker/index.js'],
])('the worker of %s is %s', (entry, worker) => {
  expect(workerPath(entry)).toBe(worker)
})

test('programs that the platform starts lie in its room, and beside the other bundles', () => {
  const source = 'file:///repo/src/action.ts'
  const bundle = 'file:///repo/dist/action/index.js'
  expect(cacheClientPath(source)).toBe('/repo/src/platform/actions-cache/client.ts')
  expect(cacheClientPath(bundle)).toBe('/repo/dist/cache-client/index.js')
  expect(configLoaderPath(source)).toBe('/repo/src/platform/config/loader.ts')
  expect(configLoaderPath(bundle)).toBe('/repo/dist/config-loader/index.js')
})
