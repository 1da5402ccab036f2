import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { branchPrefix, commitPrefix, entryKey, parseKey } from '../../src/store/keys.ts'
import { commit, machine, manifest, shelf } from './builders.ts'

it('is made of what tells entries apart, each of a fixed width where it varies', () => {
  expect(entryKey('run', manifest())).toBe(
    `benchgate-1-linux-x64-db152aba-run-0d6e4079e36703eb-${commit('a')}-100-1`,
  )
})

it('ends with the millisecond where a user saved it', () => {
  const local = manifest({ savedBy: { kind: 'local' }, createdAt: '2026-03-01T11:00:00.007Z' })
  expect(entryKey('tree', local)).toMatch(/-tree-.*-local-1772362800007$/)
})

it('is short enough for any place, and of letters, digits and dashes', () => {
  const long = manifest({ branch: 'x'.repeat(4000), id: 'ünlikely, "id"' })
  expect(entryKey('tree', long)).toMatch(/^[a-z0-9-]{1,200}$/)
})

it('finds no branch by the name of another that it begins with', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (branch, more) => {
      const other = entryKey('run', manifest({ branch: branch + more }))
      expect(other.startsWith(branchPrefix(shelf, 'run', branch))).toBe(false)
    }),
  )
})

it('begins with the prefixes of its own commit and branch, and with no other kind of entry', () => {
  const key = entryKey('run', manifest())
  expect(key.startsWith(commitPrefix(shelf, 'run', 'main', commit('a')))).toBe(true)
  expect(key.startsWith(branchPrefix(shelf, 'run', 'main'))).toBe(true)
  expect(key.startsWith(branchPrefix(shelf, 'tree', 'main'))).toBe(false)
  expect(key.startsWith(branchPrefix({ ...shelf, id: 'other' }, 'run', 'main'))).toBe(false)
  expect(key.startsWith(branchPrefix({ ...shelf, os: 'darwin' }, 'run', 'main'))).toBe(false)
})

it('is read back', () => {
  expect(parseKey(entryKey('tree', manifest()))).toMatchObject({
    os: machine.os,
    arch: machine.arch,
    kind: 'tree',
    commit: commit('a'),
    runId: '100',
    attempt: 1,
  })
})

it.each([
  'benchgate-2-linux-x64-db152aba-run-0d6e4079e36703eb-aaaa-100-1',
  'benchgate-1-linux-x64-3e87a0b8-other-d68e1e8d8c0e6e4d-' + commit('a') + '-100-1',
  `../${entryKey('run', manifest())}`,
  `${entryKey('run', manifest())}/..`,
  `${entryKey('run', manifest())}\n`,
  'node-cache-linux-x64',
])('takes %j for no key of its own', (key) => {
  expect(parseKey(key)).toBeNull()
})
