import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { nodeArchives } from '../../src/platform/archives/node-archives.ts'
import type { ArchiveLimits, Sieve } from '../../src/platform/ports.ts'
import { emptyDirectory, write } from '../prepare/repository.ts'
import { archiveFile, archiveOf, type HandMade, tarOf } from '../store/archives.ts'
import { fullDisk } from '../store/builders.ts'

const archives = nodeArchives(new AbortController().signal)
const limits: ArchiveLimits = { packed: 1e8, unpacked: 1e8 }
const all: Sieve = () => ({ kind: 'take' })

function pack(directory: string, sieve = all, over: Partial<ArchiveLimits> = {}) {
  const archive = join(emptyDirectory(), 'archive')
  const first = { path: 'first.json', text: '{"a":1}' }
  const request = { directory, archive, first, limits: { ...limits, ...over }, sieve }
  return { archive, packed: archives.pack(request) }
}

async function unpack(archive: string, sieve = all, over: Partial<ArchiveLimits> = {}) {
  const into = join(emptyDirectory(), 'into')
  const request = { archive, into, limits: { ...limits, ...over }, sieve }
  return { into, unpacked: await archives.unpack(request) }
}

async function thereAndBack(directory: string): Promise<string> {
  const { archive, packed } = pack(directory)
  expect((await packed).kind).toBe('packed')
  const { into, unpacked } = await unpack(archive)
  expect(unpacked).toEqual({ kind: 'unpacked' })
  return into
}

describe('what was packed', () => {
  it('comes back: contents, rights, times, links, empty directories and odd names', async () => {
    const directory = emptyDirectory()
    const long = `${'deep/'.repeat(30)}${'x'.repeat(120)}.txt`
    write(directory, {
      'a.txt': 'a',
      'ü ñ/😀.txt': 'odd',
      '@at': 'at',
      '-dash': 'dash',
      [long]: 'long',
    })
    write(directory, { 'run.sh': '#!/bin/sh', 'empty/x': '' })
    chmodSync(join(directory, 'run.sh'), 0o755)
    symlinkSync('a.txt', join(directory, 'link'))
    symlinkSync('gone', join(directory, 'dangling'))
    linkSync(join(directory, 'a.txt'), join(directory, 'hard'))
    utimesSync(join(directory, 'a.txt'), new Date(1e12), new Date(1e12))
    const into = await thereAndBack(directory)
    const before = readdirSync(directory, { recursive: true, encoding: 'utf8' }).toSorted()
    const after = readdirSync(into, { recursive: true, encoding: 'utf8' }).toSorted()
    expect(after).toEqual([...before, 'first.json'].toSorted())
    expect(readFileSync(join(into, 'ü ñ/😀.txt'), 'utf8')).toBe('odd')
    expect(readFileSync(join(into, long), 'utf8')).toBe('long')
    expect(readFileSync(join(into, 'hard'), 'utf8')).toBe('a')
    expect(readlinkSync(join(into, 'link'))).toBe('a.txt')
    expect(readlinkSync(join(into, 'dangling'))).toBe('gone')
    expect(statSync(join(into, 'run.sh')).mode & 0o111).toBe(0o111)
    expect(statSync(join(into, 'a.txt')).mtime).toEqual(new Date(1e12))
  })

  it('comes back where it is many files, and large ones', async () => {
    const directory = emptyDirectory()
    const big = Buffer.alloc(20e6, 'some text that repeats, and does so often; ')
    writeFileSync(join(directory, 'big'), big)
    write(
      directory,
      Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`d${n % 7}/${n}`, `${n}`])),
    )
    const into = await thereAndBack(directory)
    expect(readFileSync(join(into, 'big')).equals(big)).toBe(true)
    expect(readFileSync(join(into, 'd3/10'), 'utf8')).toBe('10')
  })

  it('has the text first, which is read alone', async () => {
    const directory = emptyDirectory()
    write(directory, { a: 'a' })
    const { archive, packed } = pack(directory)
    expect(await packed).toEqual({ kind: 'packed', bytes: statSync(archive).size })
    const read = archives.readFirst(archive, 'first.json', 100)
    expect(await read).toEqual({ kind: 'read', text: '{"a":1}' })
    expect(await archives.readFirst(archive, 'other.json', 100)).toMatchObject({ kind: 'refused' })
    expect(await archives.readFirst(archive, 'first.json', 3)).toMatchObject({ kind: 'refused' })
  })
})

describe('packing', () => {
  it('leaves out what the sieve passes over, and all below it', async () => {
    const directory = emptyDirectory()
    write(directory, { '.git/config': 'x', 'a/b': 'b' })
    const sieve: Sieve = ({ path }) => ({ kind: path === '.git' ? 'skip' : 'take' })
    const { archive, packed } = pack(directory, sieve)
    await packed
    const { into } = await unpack(archive)
    expect(readdirSync(into).toSorted()).toEqual(['a', 'first.json'])
  })

  it('shows the sieve where a link points', async () => {
    const directory = emptyDirectory()
    symlinkSync('/etc/passwd', join(directory, 'link'))
    const { packed } = pack(directory, ({ kind, target }) => ({
      kind: 'refused',
      reason: `${kind} ${target}`,
    }))
    expect(await packed).toEqual({ kind: 'refused', reason: 'symbolic-link /etc/passwd' })
  })

  it('refuses what is too large, before and after compression', async () => {
    const directory = emptyDirectory()
    writeFileSync(join(directory, 'zeros'), Buffer.alloc(5e6))
    expect(await pack(directory, all, { unpacked: 4e6 }).packed).toEqual({
      kind: 'refused',
      reason: 'what it holds is larger than 4 MB',
    })
    expect(await pack(directory, all, { packed: 200 }).packed).toEqual({
      kind: 'refused',
      reason: 'it is larger than 200 bytes',
    })
  })

  it('refuses a file that shrinks while it is read', async () => {
    const directory = emptyDirectory()
    const file = join(directory, 'a')
    writeFileSync(file, 'some text')
    const sieve: Sieve = () => {
      writeFileSync(file, 'some')
      return { kind: 'take' }
    }
    expect(await pack(directory, sieve).packed).toEqual({
      kind: 'refused',
      reason: 'a changed while it was read',
    })
  })

  it.skipIf(process.platform !== 'linux')('throws what a full disk says', async () => {
    const directory = emptyDirectory()
    writeFileSync(join(directory, 'a'), 'a')
    const request = { directory, archive: fullDisk(), first: null, limits, sieve: all }
    await expect(archives.pack(request)).rejects.toMatchObject({ code: 'ENOSPC' })
  })

  it('ends with a stop', async () => {
    const stop = new AbortController()
    const directory = emptyDirectory()
    writeFileSync(join(directory, 'big'), Buffer.alloc(30e6, 'abc'))
    const archive = join(emptyDirectory(), 'archive')
    const request = { directory, archive, first: null, limits, sieve: all }
    const packed = nodeArchives(stop.signal).pack(request)
    stop.abort(new Error('stopped'))
    await expect(packed).rejects.toThrow('stopped')
  })
})

const inner = tarOf([{ path: 'a', content: 'a' }])

/** A gzip stream that a decompressor hands over in two pieces, of which the first is a byte. */
function firstByteAlone(bytes: Buffer): Buffer {
  const rest = gzipSync(bytes.subarray(1))
  const named = Buffer.from([...rest.subarray(0, 3), 0x08, ...rest.subarray(4, 10)])
  const name = Buffer.alloc(3e6, 'x')
  return Buffer.concat([
    gzipSync(bytes.subarray(0, 1)),
    named,
    name,
    Buffer.of(0),
    rest.subarray(10),
  ])
}

function longPath(path: string): HandMade {
  return { path: '././@LongLink', type: 'NextFileHasLongPath', content: path }
}

describe('unpacking', () => {
  /** Each alone, and after a member that is as it should be. */
  const hostile: readonly [string, readonly HandMade[]][] = [
    ['a path that climbs', [{ path: '../escaped', content: 'x' }]],
    ['an absolute path', [{ path: '/tmp/benchgate-escaped', content: 'x' }]],
    ['a link that climbs', [{ path: 'link', type: 'SymbolicLink', linkpath: '../../escaped' }]],
    [
      'a file behind a link',
      [
        { path: 'link', type: 'SymbolicLink', linkpath: '..' },
        { path: 'link/escaped', content: 'x' },
      ],
    ],
    ['a hard link to elsewhere', [{ path: 'hard', type: 'Link', linkpath: '/etc/hostname' }]],
    [
      'a link in place of a directory',
      [
        { path: 'd', type: 'Directory', mode: 0o755 },
        { path: 'd', type: 'SymbolicLink', linkpath: '..' },
        { path: 'd/escaped', content: 'x' },
      ],
    ],
  ]

  it.each(hostile)('writes nothing outside, even without a sieve: %s', async (_what, members) => {
    const archive = archiveOf([{ path: 'good', content: 'good' }, ...members])
    const { into, unpacked } = await unpack(archive)
    expect(unpacked.kind).toBe('refused')
    expect(readdirSync(dirname(into))).toEqual(['into'])
    expect(existsSync('/tmp/benchgate-escaped')).toBe(false)
    expect(existsSync(join(into, 'hard'))).toBe(false)
  })

  it('stops at what the sieve refuses', async () => {
    const archive = archiveOf(['a', 'b', 'c'].map((path) => ({ path, content: path })))
    const sieve: Sieve = ({ path }) =>
      path === 'b' ? { kind: 'refused', reason: 'not b' } : { kind: 'take' }
    const { into, unpacked } = await unpack(archive, sieve)
    expect(unpacked).toEqual({ kind: 'refused', reason: 'not b' })
    expect(existsSync(join(into, 'c'))).toBe(false)
  })

  it('gives no rights beyond those of plain files', async () => {
    const archive = archiveOf([{ path: 'suid', content: 'x', mode: 0o6777 }])
    const { into } = await unpack(archive)
    expect(lstatSync(join(into, 'suid')).mode & 0o7777).toBe(0o755)
  })

  it('tells where an archive was cut, wherever it was', async () => {
    const directory = emptyDirectory()
    write(
      directory,
      Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`f${n}`, `text ${n}`])),
    )
    const { archive, packed } = pack(directory)
    await packed
    const { size } = statSync(archive)
    for (const share of [0, 0.01, 0.3, 0.6, 0.99]) {
      const cut = archiveFile(readFileSync(archive))
      truncateSync(cut, Math.floor(size * share))
      expect((await unpack(cut)).unpacked).toMatchObject({ kind: 'refused' })
    }
  })

  it.each<[string, Buffer]>([
    ['text', Buffer.from('not an archive')],
    ['nothing', Buffer.alloc(0)],
    ['compressed text', gzipSync('not an archive')],
    [
      'a member cut in half',
      gzipSync(tarOf([{ path: 'a', content: 'a'.repeat(5000) }]).subarray(0, 2000)),
    ],
    [
      'a header that was changed',
      gzipSync(Buffer.concat([tarOf([{ path: 'a' }]).fill('b', 0, 1)])),
    ],
    [
      'an archive without its end',
      gzipSync(tarOf([{ path: 'a', content: 'a' }]).subarray(0, 1024)),
    ],
    ['an archive compressed twice', gzipSync(gzipSync(inner))],
    ['one in another compression', gzipSync(zstdCompressSync(inner))],
    ['one in another compression, the other way round', zstdCompressSync(gzipSync(inner))],
    ['one that shows its first byte alone', firstByteAlone(gzipSync(inner))],
    ['half of a compressed one', zstdCompressSync(inner).subarray(0, -5)],
    [
      'a path with a character that ends it',
      gzipSync(tarOf([longPath('a\0\n\0b'), { path: 'a' }])),
    ],
  ])('refuses %s', async (_what, bytes) => {
    const { into, unpacked } = await unpack(archiveFile(bytes))
    expect(unpacked.kind).toBe('refused')
    expect(readdirSync(into).filter((name) => name !== 'a')).toEqual([])
    const read = archives.readFirst(archiveFile(bytes), 'first.json', 100)
    expect(await read).toMatchObject({ kind: 'refused' })
  })

  it('does not fill the disk from a small file', async () => {
    const archive = archiveOf([{ path: 'zeros', content: Buffer.alloc(20e6) }])
    const { into, unpacked } = await unpack(archive, all, { unpacked: 5e6 })
    expect(unpacked).toEqual({ kind: 'refused', reason: 'what it holds is larger than 5 MB' })
    expect(statSync(join(into, 'zeros')).size).toBeLessThan(6e6)
  })

  it('tells of a flipped bit anywhere, unless it means nothing', async () => {
    const directory = emptyDirectory()
    write(directory, { 'a.txt': 'some text', 'b/c.txt': 'some other text' })
    const { archive, packed } = pack(directory)
    await packed
    const bytes = readFileSync(archive)
    for (let index = 0; index < bytes.length; index += 7) {
      const flipped = Buffer.from(bytes)
      flipped[index] = (flipped[index] ?? 0) ^ (1 << (index % 8))
      const { into, unpacked } = await unpack(archiveFile(flipped))
      if (unpacked.kind === 'refused') continue
      expect(readFileSync(join(into, 'a.txt'), 'utf8')).toBe('some text')
      expect(readFileSync(join(into, 'b/c.txt'), 'utf8')).toBe('some other text')
    }
  })

  it('refuses a file that is larger than it may be', async () => {
    const archive = archiveOf([{ path: 'a', content: 'a'.repeat(1000) }])
    const { unpacked } = await unpack(archive, all, { packed: 10 })
    expect(unpacked).toEqual({ kind: 'refused', reason: 'it is larger than 10 bytes' })
  })

  it('throws what the file system says', async () => {
    await expect(unpack(join(emptyDirectory(), 'gone'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
