import * as fc from 'fast-check'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Member } from '../../src/platform/ports.ts'
import { packSieve, staysInside, unpackSieve } from '../../src/store/tree-sieve.ts'

function file(path: string): Member {
  return { path, kind: 'file', target: '' }
}

function link(path: string, target: string): Member {
  return { path, kind: 'symbolic-link', target }
}

/** What becomes of members in that order. */
function unpacked(...members: readonly Member[]): readonly string[] {
  const sieve = unpackSieve()
  return members.map((member) => sieve(member).kind)
}

describe('a symbolic link', () => {
  it.each([
    ['a', 'b'],
    ['a', './b'],
    ['node_modules/.bin/tsc', '../typescript/bin/tsc'],
    ['node_modules/mine', '../packages/mine'],
    ['a/b', '..'],
    ['a/b/c', '../../d'],
  ])('from %s to %s stays inside', (path, target) => {
    expect(staysInside(path, target)).toBe(true)
  })

  it.each([
    ['a', ''],
    ['a', '..'],
    ['a', '../b'],
    ['a/b', '../../c'],
    ['a', '/etc/passwd'],
    ['a', '\\\\server\\share'],
    ['a', 'C:\\Windows'],
    ['a', 'c:windows'],
    ['a/b', '..\\..\\c'],
    // After a name, `..` counts from wherever that name's link leads.
    ['a', 'b/..'],
    ['a', 'b/../../c'],
    ['a/b', './../../c'],
  ])('from %s to %j leads out, or may', (path, target) => {
    expect(staysInside(path, target)).toBe(false)
  })

  it('that stays inside does so by plain arithmetic as well', () => {
    const name = fc.constantFrom('a', 'b', '.', '..', '')
    const path = fc
      .array(fc.constantFrom('a', 'b'), { minLength: 1 })
      .map((steps) => steps.join('/'))
    const target = fc.array(name, { maxLength: 6 }).map((steps) => steps.join('/'))
    fc.assert(
      fc.property(path, target, (from, to) => {
        fc.pre(staysInside(from, to))
        const end = posix.join(posix.dirname(from), to)
        expect(end.startsWith('..') || end.startsWith('/')).toBe(false)
      }),
    )
  })
})

describe('packing', () => {
  it("leaves out all that is git's own, and what is no file", () => {
    const kinds = ['.git', 'sub/.git', '.git/config'].map((path) => packSieve(file(path)).kind)
    expect(kinds).toEqual(['skip', 'skip', 'skip'])
    expect(packSieve({ ...file('socket'), kind: 'other' }).kind).toBe('skip')
    expect(packSieve(file('.gitignore')).kind).toBe('take')
  })

  it('refuses what could not be unpacked', () => {
    expect(packSieve(link('a', '/usr/lib/x'))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('/usr/lib/x'),
    })
    expect(packSieve(file('benchgate-manifest.json')).kind).toBe('refused')
  })
})

describe('unpacking', () => {
  it.each([
    '../a',
    'a/../../b',
    '..',
    '/etc/passwd',
    '\\\\server\\share',
    'C:/a',
    'c:a',
    './a',
    'a//b',
    '',
    '.git/hooks/post-checkout',
    'sub/.GIT/config',
  ])('refuses a member at %j', (path) => {
    expect(unpacked(file(path))).toEqual(['refused'])
  })

  it('refuses devices and the like', () => {
    expect(unpacked({ ...file('null'), kind: 'other' })).toEqual(['refused'])
  })

  it('refuses to write through a link or below a file', () => {
    expect(unpacked(link('a', 'b'), file('a/c'))).toEqual(['take', 'refused'])
    expect(unpacked(file('a'), file('a/c'))).toEqual(['take', 'refused'])
    expect(unpacked(link('a', 'b'), link('a/c', 'd'))).toEqual(['take', 'refused'])
  })

  it('refuses a path that comes twice, but for a directory', () => {
    expect(unpacked(file('a'), file('a'))).toEqual(['take', 'refused'])
    const directory: Member = { path: 'd', kind: 'directory', target: '' }
    expect(unpacked(directory, directory)).toEqual(['take', 'take'])
    expect(unpacked(directory, link('d', 'e'))).toEqual(['take', 'refused'])
  })

  it('takes a hard link to a file that came before, and no other', () => {
    const hard = (target: string): Member => ({ path: 'h', kind: 'hard-link', target })
    expect(unpacked(file('a'), hard('a'))).toEqual(['take', 'take'])
    expect(unpacked(hard('/etc/passwd'))).toEqual(['refused'])
    expect(unpacked(hard('../a'))).toEqual(['refused'])
    expect(unpacked(link('s', 'a'), hard('s'))).toEqual(['take', 'refused'])
  })

  it('passes over the manifest, once', () => {
    const manifest = file('benchgate-manifest.json')
    expect(unpacked(manifest, file('a'), manifest)).toEqual(['skip', 'take', 'refused'])
  })
})
