import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { memberWriter } from '../../src/platform/archives/member-writer.ts'
import { emptyDirectory, write } from '../prepare/repository.ts'

function file(into: string, path: string): void {
  const writer = memberWriter(into)
  try {
    writer.beginFile(path, 0o644)
    writer.content(Buffer.from('new'))
    writer.endFile(undefined)
  } finally {
    writer.close()
  }
}

it('replaces nothing that was there before', () => {
  const into = emptyDirectory()
  write(into, { a: 'old' })
  const writer = memberWriter(into)
  expect(() => writer.beginFile('a', 0o644)).toThrow('something is already')
  expect(() => writer.symbolicLink('a', 'b')).toThrow('something is already')
  expect(() => writer.directory('a', 0o755)).toThrow('something else')
  expect(() => writer.beginFile('a/b', 0o644)).toThrow('something else')
  expect(readFileSync(join(into, 'a'), 'utf8')).toBe('old')
})

it('writes into directories that were there before', () => {
  const into = emptyDirectory()
  mkdirSync(join(into, 'd'))
  file(into, 'd/a')
  expect(readFileSync(join(into, 'd/a'), 'utf8')).toBe('new')
})

it('never writes through a link that was there before', () => {
  const [into, outside] = [emptyDirectory(), emptyDirectory()]
  symlinkSync(outside, join(into, 'd'))
  symlinkSync(join(outside, 'made'), join(into, 'dangling'))
  expect(() => file(into, 'd/a')).toThrow('something else')
  expect(() => file(into, 'dangling')).toThrow('something is already')
  expect(() => memberWriter(into).directory('d', 0o755)).toThrow('something else')
  expect(readdirSync(outside)).toEqual([])
})

it.each(['', '.', '..', '../a', 'a/../../b', '/a', 'a//b', 'a/', 'a\0b'])(
  'refuses to write at %j',
  (path) => {
    const into = emptyDirectory()
    expect(() => file(into, path)).toThrow('no plain path')
    expect(readdirSync(into)).toEqual([])
  },
)

it.each(['/etc/passwd', '..', '../a', '../../a', 'b/../../../a', 'C:\\a', '..\\..\\a', '', 'a\0b'])(
  'refuses a link to %j',
  (target) => {
    const into = emptyDirectory()
    expect(() => memberWriter(into).symbolicLink('l', target)).toThrow('leads out of it')
    expect(readdirSync(into)).toEqual([])
  },
)

it('links to nothing but files that it has written', () => {
  const into = emptyDirectory()
  write(into, { before: 'x' })
  const writer = memberWriter(into)
  expect(() => writer.hardLink('l', 'before')).toThrow('no file of it')
  expect(() => writer.hardLink('l', '/etc/hostname')).toThrow('no file of it')
  expect(existsSync(join(into, 'l'))).toBe(false)
})

it('can write below a directory whose rights the archive denies to its owner', () => {
  const into = emptyDirectory()
  const writer = memberWriter(into)
  writer.directory('d', 0o055)
  expect(statSync(join(into, 'd')).mode & 0o700).toBe(0o700)
})

it('keeps a file of which the date is none', () => {
  const into = emptyDirectory()
  const writer = memberWriter(into)
  writer.beginFile('a', 0o644)
  writer.endFile(new Date(NaN))
  expect(existsSync(join(into, 'a'))).toBe(true)
})
