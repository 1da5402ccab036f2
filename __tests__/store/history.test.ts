import { gunzipSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeHistory,
  encodeHistory,
  historyLines,
  mergeHistories,
  readHistoryLines,
  retained,
} from '../../src/store/history.ts'
import { push } from './builders.ts'

const now = new Date('2026-03-01T12:00:00.000Z')

function pushes(...numbers: readonly number[]) {
  return numbers.map((n) => push(n))
}

it('reads what it wrote', () => {
  const entries = pushes(1, 2, 3)
  const read = decodeHistory(encodeHistory(entries))
  expect(read).toEqual({ kind: 'ok', value: { entries, damaged: [] } })
})

it('keeps every whole line, wherever the text was cut', () => {
  const entries = pushes(1, 2, 3, 4)
  const text = gunzipSync(encodeHistory(entries)).toString('utf8')
  const lines = text.split('\n')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length }), (end) => {
      const read = decodeHistory(gzipSync(text.slice(0, end)))
      const [line = '', ...before] = text.slice(0, end).split('\n').toReversed()
      const isWhole = line === lines[before.length]
      const kept = before.length + (isWhole ? 1 : 0)
      const damaged = line === '' || isWhole ? [] : [before.length + 1]
      expect(read).toEqual({ kind: 'ok', value: { entries: entries.slice(0, kept), damaged } })
    }),
  )
})

describe('a line', () => {
  const [line = ''] = historyLines([push(1)])

  it.each<[string, string | RegExp, string]>([
    ['without a commit', '"commit"', '"other"'],
    ['with a date that is none', '2026-01-01', 'yesterday'],
    ['without its machine', /"machine":\{.*?\}/, '"machine":null'],
    ['with calibrations that are no numbers', '[0.01,', '["a",'],
    ['with benchmarks that are no list', /"names":\[.*?\]\]/, '"names":{}'],
    ['with a benchmark that has no name', ',"parse"]', ']'],
    ['with a figure that is no number', '"value":[0.000001]', '"value":["1"]'],
    ['with fewer figures than benchmarks', '"value":[0.000001]', '"value":[]'],
    ['with half a change', '"low":[0.99]', '"low":[null]'],
    ['with a change of no figure', '"value":[0.000001]', '"value":[null]'],
    ['with a reason that is no text', '"accepted":{}', '"accepted":{"0":1}'],
    ['without its figures', /\t[^\t]*$/, ''],
    ['with more than it has', /$/, '\t{}'],
  ])('%s is damaged', (_what, part, other) => {
    const changed = line.replace(part, other)
    expect(changed).not.toBe(line)
    expect(readHistoryLines([changed, ...historyLines([push(2)])])).toEqual({
      entries: [push(2)],
      damaged: [1],
    })
  })

  it('of a first push, compared with nothing, is whole', () => {
    const first = push(1, { comparedWith: null, benchmarks: [] })
    expect(readHistoryLines(historyLines([first]))).toEqual({ entries: [first], damaged: [] })
  })

  it('has whatever the push had, of names of any letters', () => {
    const part = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
    const change = fc.option(fc.record({ ratio: part, low: part, high: part }))
    const name = fc.string({ unit: 'grapheme' })
    const figure = fc.record({ value: part, change, accepted: fc.option(name) })
    const metrics = fc.record({ time: figure, allocated: figure }, { requiredKeys: [] })
    const benchmarks = fc.array(fc.record({ id: name, name, metrics }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(benchmarks, { maxLength: 3 }), (several) => {
        const entries = several.map((each, index) => push(index + 1, { benchmarks: each }))
        const read = readHistoryLines(historyLines(entries))
        expect(read).toEqual({ entries, damaged: [] })
      }),
    )
  })
})

describe('merging', () => {
  const history = fc.uniqueArray(fc.integer({ min: 1, max: 30 })).map((days) => pushes(...days))

  it('keeps every push of both once, oldest first', () => {
    fc.assert(
      fc.property(history, history, (one, other) => {
        const dates = [...new Set([...one, ...other].map(({ createdAt }) => createdAt))].toSorted()
        expect(mergeHistories(one, other).map(({ createdAt }) => createdAt)).toEqual(dates)
      }),
    )
  })

  it('is the same whichever comes first', () => {
    fc.assert(
      fc.property(history, history, (one, other) => {
        expect(mergeHistories(one, other)).toEqual(mergeHistories(other, one))
      }),
    )
  })

  it('keeps both runs of a commit that ran twice', () => {
    const again = push(1, { createdAt: '2026-02-01T00:00:00.000Z' })
    expect(mergeHistories([push(1)], [again])).toEqual([push(1), again])
  })
})

describe('retention', () => {
  it('keeps the newest by count', () => {
    expect(retained(pushes(1, 2, 3), now, { mostEntries: 2, mostDays: 400 })).toEqual(pushes(2, 3))
    expect(retained(pushes(1, 2), now, { mostEntries: 0, mostDays: 400 })).toEqual([])
  })

  it('lets go of the old', () => {
    const rule = { mostEntries: 10, mostDays: 30 }
    expect(retained(pushes(1, 29, 30, 31), now, rule)).toEqual(pushes(31))
  })

  it('keeps what is from the future', () => {
    const later = push(1, { createdAt: '2030-01-01T00:00:00.000Z' })
    expect(retained([later], now)).toEqual([later])
  })
})
