import { describe, expect, it } from 'vitest'
import type { Complaint } from '../../src/causes/complaint.ts'
import { likelyCause, type Circumstances } from '../../src/causes/likely-cause.ts'

const fresh: Circumstances = {
  label: 'main',
  files: 'fresh',
  setup: { kind: 'none' },
  node: 'v24.1.0',
  hasTsx: false,
  missing: { kind: 'unknown' },
}
const ready: Circumstances = { ...fresh, setup: { kind: 'ran', line: 'npm ci' } }
const failing: Circumstances = { ...fresh, setup: { kind: 'failed', line: 'npm ci' } }
const lying: Circumstances = { ...fresh, label: './old', files: 'as-they-lie' }

const lodash: Complaint = { kind: 'package', name: 'lodash' }
const data: Complaint = { kind: 'file', path: 'data/x.json', askedBy: null }

function said(complaint: Complaint, circumstances: Circumstances): string {
  const found = likelyCause(complaint, circumstances)
  return found === null ? '' : `${found.cause}. ${found.remedy}`
}

describe('what is not there', () => {
  it.each([
    [
      'a fresh version without set-up',
      fresh,
      /lodash” is not installed in main, and no `setup` was run\. Say with `setup` what installs it/,
    ],
    [
      'one whose set-up ran',
      ready,
      /installed in main, though `setup` was run \(npm ci\)\. Let `setup` be a line that installs it, in old/,
    ],
    [
      'one whose set-up fails for that',
      failing,
      /installed in main\. Begin the line with what installs it\./,
    ],
    [
      'a directory of the user',
      lying,
      /installed in \.\/old\. Install it there first: \.\/old is used as it is/,
    ],
  ])('is for the set-up to bring, of %s', (_, circumstances, text) => {
    expect(said(lodash, circumstances)).toMatch(text)
  })

  it('is told by the path that a person knows', () => {
    const missing = { kind: 'absent', path: 'lib/x.js' } as const
    const absolute: Complaint = { kind: 'file', path: '/tmp/bg-1/0--/lib/x.js', askedBy: null }
    expect(said(absolute, { ...fresh, missing })).toContain('main has no file “lib/x.js”')
    expect(said(data, fresh)).toContain('main has no file “data/x.json”')
  })

  it('is fetched with a submodule, before all else that the set-up does', () => {
    const missing = { kind: 'in-submodule', submodule: 'vendor/lib' } as const
    expect(said(data, { ...ready, missing })).toContain(
      '`git submodule update --init --recursive && npm ci`',
    )
    expect(said(data, { ...fresh, missing })).toContain(
      'Fetch it in `setup`: `git submodule update --init --recursive`.',
    )
    expect(said(data, { ...lying, missing })).toContain(
      '`submodules: recursive` of actions/checkout',
    )
  })

  it('does not come with a checkout where git ignores it', () => {
    const missing = { kind: 'ignored', path: 'data/x.json' } as const
    expect(said(data, { ...fresh, missing })).toMatch(
      /^git ignores “data\/x\.json”, so that a checkout of main comes without it, and no `setup` was run\. Say/,
    )
  })

  it('is not said to be missing where it is there', () => {
    expect(likelyCause(data, { ...fresh, missing: { kind: 'present' } })).toBeNull()
  })

  it('may be a program, whose name is not always known', () => {
    expect(said({ kind: 'program', name: 'psql' }, fresh)).toMatch(
      /^the program “psql” is not installed/,
    )
    expect(said({ kind: 'program', name: null }, ready)).toMatch(/^a program of that line is not/)
  })
})

describe('TypeScript', () => {
  const syntax: Complaint = { kind: 'typescript', syntax: 'enum' }
  const flag = '--experimental-transform-types'

  it.each([
    ['v22.6.0', false],
    ['v22.18.0', true],
    ['v24.1.0', true],
    ['v25.9.0', true],
    ['v26.0.0', false],
  ])('of which %s can transform more than it removes: %j', (node, can) => {
    expect(said(syntax, { ...fresh, node }).includes(flag)).toBe(can)
  })

  it('of which no Node.js transforms JSX', () => {
    expect(said({ ...syntax, syntax: 'JSX' }, fresh)).not.toContain(flag)
  })

  it('asks for tsx only where that is not installed', () => {
    expect(said(syntax, fresh)).toContain('npm install --save-dev tsx')
    expect(said(syntax, { ...fresh, hasTsx: true })).not.toContain('npm install')
  })
})

it.each<[Complaint, RegExp]>([
  [
    { kind: 'script', name: 'bench' },
    /^main has no script or target “bench”\. Use a line that works in all/,
  ],
  [{ kind: 'lockfile' }, /^main has no lockfile .*`npm ci \|\| npm install`\.$/],
  [
    { kind: 'refused', address: '127.0.0.1:5432' },
    /does not run \(nobody listens at 127\.0\.0\.1:5432\)\. Start it/,
  ],
  [{ kind: 'refused', address: null }, /does not run\. Start it/],
  [
    { kind: 'port-taken', port: '3000' },
    /^port 3000 is in use by another program\. Stop that program/,
  ],
  [{ kind: 'port-taken', port: null }, /^the port is in use/],
])('has words for %j', (complaint, text) => {
  expect(said(complaint, fresh)).toMatch(text)
})

it('stays one line, whatever the names are', () => {
  const name = `a\nlikely cause: none${'x'.repeat(5000)}`
  const setup = { kind: 'ran', line: 'npm ci\nnpm run build' } as const
  const text = said({ kind: 'package', name }, { ...ready, setup })
  expect(text).not.toMatch(/[\r\n]/)
  expect(text.length).toBeLessThan(600)
  expect(text).toContain('(npm ci …)')
})
