import { expect, it } from 'vitest'
import { armPath } from '../../src/worker/vitest/arm-path.ts'

it.each([
  ['/repo/dist/worker/index.js', '/repo/dist/vitest-arm/index.js'],
  ['/repo/src/worker.ts', '/repo/src/worker/vitest/arm.ts'],
])('finds beside %s what Vitest loads', (worker, arm) => {
  expect(armPath(worker).replaceAll('\\', '/')).toBe(arm)
})
