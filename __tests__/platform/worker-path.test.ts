import { expect, test } from 'vitest'
import { workerPath } from '../../src/platform/worker-path.ts'

test.each([
  ['file:///repo/src/cli.ts', '/repo/src/worker.ts'],
  ['file:///repo/lib/action.js', '/repo/lib/worker.js'],
  ['file:///repo/dist/action/index.js', '/repo/dist/worker/index.js'],
  ['file:///a%20b/dist/cli/index.js', '/a b/dist/worker/index.js'],
])('the worker of %s is %s', (entry, worker) => {
  expect(workerPath(entry)).toBe(worker)
})
