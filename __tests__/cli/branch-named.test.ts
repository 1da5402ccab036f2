import { expect, test } from 'vitest'
import { branchNamed } from '../../src/cli/branch-named.ts'

test.each([
  ['main', 'main'],
  ['origin/release/2', 'release/2'],
  ['merge-base:main', 'main'],
  ['merge-base:origin/main', 'main'],
  [`merge-base:origin/release/2@${'a'.repeat(40)}...${'b'.repeat(40)}`, 'release/2'],
  ['v1.2.0', 'v1.2.0'],
])('%s is of the branch %s', (spec, branch) => {
  expect(branchNamed(spec)).toBe(branch)
})
