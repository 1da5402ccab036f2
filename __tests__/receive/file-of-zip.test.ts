import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { GateError } from '../../src/errors.ts'
import { fileOfZip } from '../../src/receive/file-of-zip.ts'
import { unicodeName, zip64Sizes, type ZippedFile, zipOf } from './zip.ts'

const name = 'benchgate-report.json'
const text = JSON.stringify({ all: 'is well', for: ['now', 1, 2, 3] }).repeat(3)
const wanted: ZippedFile = { name, data: text }
const other: ZippedFile = { name: 'benchgate-report.md', data: '# All is well\n' }
const limits = { bytes: 1000, entries: 8 }

async function read(archive: Uint8Array): Promise<string> {
  return Buffer.from(await fileOfZip(archive, name, limits)).toString()
}

function code(archive: Uint8Array): Promise<string> {
  return read(archive).then(
    (content) => `read: ${content.slice(0, 20)}`,
    (error: unknown) => {
      if (error instanceof GateError) return error.code
      throw error
    },
  )
}

describe('read is', () => {
  test.each([
    ['a deflated file', zipOf([wanted])],
    ['a stored file', zipOf([{ ...wanted, stored: true }])],
    ['one among others', zipOf([other, wanted, { ...other, name: 'more/notes.md' }])],
    ['what another program has packed', zipSync({ [name]: Buffer.from(text) })],
    ['a file that is just as large as the limit', zipOf([{ name, data: text.padEnd(1000) }])],
  ])('%s', async (_what, archive) => {
    expect((await read(archive)).trimEnd()).toBe(text)
  })

  test('an empty file', async () => {
    expect(await read(zipOf([{ name, data: '', stored: true }]))).toBe('')
  })
})

describe('too large is', () => {
  const bomb = Buffer.alloc(5_000_000)

  test.each([
    ['a bomb that says how large it is', zipOf([{ name, data: bomb }])],
    ['a size of 4 GB', zipOf([{ ...wanted, saysSize: 0xffffffff }])],
    ['one byte more than the limit', zipOf([{ name, data: 'x'.repeat(1001) }])],
    [
      'a size that only zip64 can say',
      zipOf([{ ...wanted, saysSize: 0xffffffff, extra: zip64Sizes(2n ** 52n) }]),
    ],
  ])('%s', async (_what, archive) => {
    expect(await code(archive)).toBe('artifact-too-large')
  })
})

describe('damaged is', () => {
  const bomb = Buffer.alloc(5_000_000)

  test.each([
    ['a bomb that says it is small', zipOf([{ name, data: bomb, saysSize: 100 }])],
    ['a file that is smaller than it says', zipOf([{ ...wanted, saysSize: text.length + 1 }])],
    ['a stored file of another size', zipOf([{ ...wanted, stored: true, saysSize: 10 }])],
    ['a file with another checksum', zipOf([{ ...wanted, saysChecksum: 1 }])],
    ['a file that reaches beyond the zip', zipOf([{ ...wanted, saysPacked: 10_000 }])],
    ['a file that begins beyond the zip', zipOf([{ ...wanted, saysOffset: 0xfffffff0 }])],
    ['a file that begins in the middle of another', zipOf([other, { ...wanted, saysOffset: 7 }])],
    [
      'zip64 sizes that are not there',
      zipOf([{ ...wanted, saysSize: 0xffffffff, extra: zip64Sizes() }]),
    ],
    [
      'a packed size that only zip64 can say',
      zipOf([{ ...wanted, saysPacked: 0xffffffff, extra: zip64Sizes(2n ** 60n) }]),
    ],
    [
      'an offset that only zip64 can say',
      zipOf([{ ...wanted, saysOffset: 0xffffffff, extra: zip64Sizes(2n ** 63n) }]),
    ],
    [
      'an extra field that is longer than its place',
      zipOf([{ ...wanted, extra: Buffer.from([1, 0, 99, 0]) }]),
    ],
    ['more entries announced than there are', zipOf([wanted], { entryCount: 2 })],
    ['a directory that is elsewhere', zipOf([wanted], { directoryOffset: 3 })],
    ['a directory beyond the zip', zipOf([wanted], { directoryOffset: 0xfffffffe })],
    ['a comment that ends like a zip', zipOf([wanted], { comment: zipOf([other]).slice(-22) })],
    ['strong encryption', zipOf([{ ...wanted, flags: 0x41 }])],
    ['nothing', new Uint8Array()],
    ['JSON that was not packed', Buffer.from(text)],
    ['another kind of archive', gzipSync(text)],
  ])('%s', async (_what, archive) => {
    expect(await code(archive)).toBe('artifact-damaged')
  })

  test.each(['../x.json', '../../etc/cron.d/x', '/etc/passwd', 'C:/x', '..\\..\\x', 'a/../../x'])(
    'a zip with a path that climbs, %s, whatever else it holds',
    async (path) => {
      expect(await code(zipOf([wanted, { ...other, name: path }]))).toBe('artifact-damaged')
      expect(await code(zipOf([{ ...other, name: path }, wanted]))).toBe('artifact-damaged')
    },
  )

  test('a zip that was cut off, wherever', async () => {
    const whole = zipOf([other, wanted])
    for (let length = 0; length < whole.length; length++)
      expect(await code(whole.slice(0, length))).toBe('artifact-damaged')
  })
})

describe('unexpected is', () => {
  test.each([
    ['a zip without the file', zipOf([other])],
    ['an empty zip', zipOf([])],
    ['the file in a folder', zipOf([{ ...wanted, name: `out/${name}` }])],
    ['a folder of that name', zipOf([{ name: `${name}/`, data: '', stored: true }])],
    ['the name in capitals', zipOf([{ ...wanted, name: name.toUpperCase() }])],
    ['two files of that name', zipOf([wanted, { ...wanted, data: text.replace('well', 'bad') }])],
    [
      'two files of that name, of which one is given it by an extra field',
      zipOf([wanted, { ...other, extra: unicodeName(other.name, name) }]),
    ],
    ['an encrypted file', zipOf([{ ...wanted, flags: 1 }])],
    ['another way of packing', zipOf([{ ...wanted, saysMethod: 93 }])],
    ['more entries than are read', zipOf(Array.from({ length: 9 }, () => other))],
    ['billions of entries, by zip64', zipOf([wanted], { zip64EntryCount: 2n ** 40n })],
  ])('%s', async (_what, archive) => {
    expect(await code(archive)).toBe('artifact-unexpected')
  })
})

test('whatever byte is changed, what comes out is the file or an error', async () => {
  const whole = zipOf([other, wanted])
  const change = fc.record({
    at: fc.nat({ max: whole.length - 1 }),
    to: fc.nat({ max: 255 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = Uint8Array.from(whole)
      for (const { at, to } of changes) changed[at] = to
      const found = await code(changed)
      expect(found.startsWith('artifact-') ? text : await read(changed)).toBe(text)
    }),
    { numRuns: 500 },
  )
})
