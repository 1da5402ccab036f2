import { mostTextBytes } from '../../src/store/compressed.ts'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeRun, encodeRun } from '../../src/store/recorded-run.ts'
import { push, run } from './builders.ts'

const whole = run({}, [push(1), push(2), push(3)])

/** The entry with its text changed. */
function changed(change: (text: string) => string): Uint8Array {
  return gzipSync(change(gunzipSync(encodeRun(whole)).toString('utf8')))
}

it('reads what it wrote', () => {
  expect(decodeRun(encodeRun(whole))).toEqual({ kind: 'ok', value: { run: whole, warnings: [] } })
})

it('keeps names of any letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const [benchmark] = run().benchmarks
      if (benchmark === undefined) throw new Error('no benchmark')
      const named = { ...run(), benchmarks: [{ ...benchmark, name: name.toWellFormed() }] }
      expect(decodeRun(encodeRun(named))).toMatchObject({ value: { run: named } })
    }),
  )
})

it('tells of a line of the history that was cut in half, and keeps the others', () => {
  const lines = (text: string) => text.split('\n')
  const cut = changed((text) =>
    lines(text)
      .map((line, index) => (index === 2 ? line.slice(0, line.length / 2) : line))
      .join('\n'),
  )
  const read = decodeRun(cut)
  expect(read).toMatchObject({
    kind: 'ok',
    value: {
      run: { history: [push(1), push(3)] },
      warnings: [{ code: 'history-damaged', damaged: 1 }],
    },
  })
})

it('refuses a newer version of the schema by its number, and says what to do', () => {
  const read = decodeRun(changed((text) => text.replace('"version":1', '"version":2')))
  expect(read).toMatchObject({ kind: 'incompatible' })
  expect(read).toHaveProperty('message', expect.stringContaining('version 2'))
})

it.each([
  ['no compressed data', () => Buffer.from('not compressed'), 'cannot be decompressed'],
  ['no data', () => Buffer.alloc(0), 'cut short'],
  ['half of the data', () => encodeRun(whole).subarray(0, 200), 'cut short'],
  ['text that is not JSON', () => gzipSync('{"manifest":'), 'not JSON'],
  ['JSON of somebody else', () => gzipSync('{"results":[]}'), 'no manifest'],
  ['null', () => gzipSync('null'), 'no manifest'],
  ['version 0', () => changed((text) => text.replace('"version":1', '"version":0')), 'never was'],
  [
    'a pull request as the event',
    () => changed((text) => text.replace('"push"', '"pull_request"')),
    'savedBy.event',
  ],
  [
    'a short commit',
    () => changed((text) => text.replace(/"commit":"a+"/, '"commit":"aa"')),
    'commit',
  ],
  [
    'a figure that is no number',
    () => changed((text) => text.replace('0.000001', '"fast"')),
    'benchmarks.0.figures.time.0',
  ],
])('tells of %s', (_what, bytes, words) => {
  const read = decodeRun(bytes())
  expect(read.kind).toBe('corrupt')
  expect(read).toHaveProperty('message', expect.stringContaining(words))
})

it('tells of a flipped bit anywhere in the compressed data, unless it means nothing', () => {
  const bytes = encodeRun(whole)
  const intact = decodeRun(bytes)
  fc.assert(
    // The header's time and system are not part of what is checked.
    fc.property(fc.integer({ min: 10, max: bytes.length - 1 }), fc.nat(7), (index, bit) => {
      const flipped = Buffer.from(bytes)
      flipped[index] = (flipped[index] ?? 0) ^ (1 << bit)
      // The bits between the last code and the end of its byte are not read.
      const read = decodeRun(flipped)
      expect(read.kind === 'corrupt' ? intact : read).toEqual(intact)
    }),
  )
})

it('does not unpack what was made to fill the memory', () => {
  const bomb = gzipSync(Buffer.alloc(mostTextBytes + 1))
  expect(decodeRun(bomb)).toMatchObject({
    kind: 'corrupt',
    message: expect.stringContaining('larger'),
  })
})
