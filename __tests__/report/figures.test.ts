import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../src/report/words/duration.ts'
import { drawInterval, drawScale } from '../../src/report/words/interval-drawing.ts'
import {
  formatChange,
  formatDetectable,
  formatInterval,
  formatLimit,
  formatNoise,
  formatPercent,
} from '../../src/report/words/percent.ts'
import { formatPair, formatQuantity } from '../../src/report/words/quantity.ts'

const change = (ratio: number, low: number, high: number) => ({ ratio, low, high })

describe('a change', () => {
  it.each([
    [change(1.123, 1.109, 1.138), '+12.3 %', '+10.9 to +13.8 %'],
    [change(0.82, 0.81, 0.83), '−18.0 %', '−19.0 to −17.0 %'],
    [change(1.0012, 1.0001, 1.0023), '+0.12 %', '+0.01 to +0.23 %'],
    [change(1.02, 0.88, 1.16), '+2 %', '−12 to +16 %'],
    [change(1.0004, 0.99, 1.01), '0.0 %', '−1.0 to +1.0 %'],
    [change(13, 12, 14), '+1200 %', '+1100 to +1300 %'],
    [change(1.05, 0, Infinity), '+5 %', 'unbounded'],
    [change(1.05, 1.01, Infinity), '+5 %', '+1 to +∞ %'],
    [change(1e9, 1e8, 1e10), '+1.0e+11 %', '+1.0e+10 to +1.0e+12 %'],
  ])('of %j has as many digits as its interval supports', (one, estimate, interval) => {
    expect([formatChange(one, 'time'), formatInterval(one, 'time')]).toEqual([estimate, interval])
  })

  it.each([
    [change(1.25, 1.2, 1.3), '−20.0 %', '−23.1 to −16.7 %'],
    [change(0.5, 0.499, 0.501), '+100.0 %', '+99.6 to +100.4 %'],
    [change(1.05, 0, Infinity), '−5 %', 'unbounded'],
    [change(1.05, 1.01, Infinity), '−5 %', '−100 to −1 %'],
  ])('of %j is told by the figures, where more of them is better', (one, estimate, interval) => {
    for (const metric of ['throughput', 'hits/op [] higher'] as const) {
      expect([formatChange(one, metric), formatInterval(one, metric)]).toEqual([estimate, interval])
    }
  })

  it('names limits, effects and noise floors without false precision', () => {
    expect([formatLimit(0.05), formatPercent(0.025), formatPercent(0.1)]).toEqual([
      '±5 %',
      '2.5 %',
      '10 %',
    ])
    expect([formatDetectable(0.0814), formatDetectable(0.187)]).toEqual(['±8.1 %', '±19 %'])
    expect(formatNoise(change(1, 0.985, 1.011))).toBe('±1.5 %')
    expect(formatNoise(change(1, 0.9, Infinity))).toBe('unbounded')
  })
})

describe('a quantity', () => {
  it.each([
    [1.234e-9, '1.23 ns'],
    [4.2e-10, '0.420 ns'],
    [9.5e-7, '950 ns'],
    [1.0e-6, '1.00 µs'],
    [0.0421, '42.1 ms'],
    [12.5, '12.5 s'],
    [0, '0 ns'],
  ])('of %j seconds is written in the unit a person would choose', (seconds, text) => {
    expect(formatQuantity('s', seconds)).toBe(text)
  })

  it('of a unit that only another tool knows is written with it, or bare where there is none', () => {
    expect(formatQuantity('frames', 12.5)).toBe('12.5 frames')
    expect(formatQuantity('', 12.5)).toBe('12.5')
    expect(formatQuantity('\u202e\n', 12.5)).toBe('12.5 ⟨U+202E⟩␊')
  })

  it.each([
    ['items/s', 1_925_774_126, '1.93 G items/s'],
    ['items/s', 12_345, '12.3 k items/s'],
    ['items/s', 0.5, '0.500 items/s'],
    ['B/s', 52_100_000, '52.1 MB/s'],
    ['furlongs', 12_345, '12345 furlongs'],
  ])('of %s, of which there may be billions, is written short: %d', (unit, value, text) => {
    expect(formatQuantity(unit, value)).toBe(text)
  })

  it.each([
    [0, '0 B'],
    [16, '16.0 B'],
    [40_136, '40.1 kB'],
    [1.5e6, '1.50 MB'],
    [2.25e9, '2.25 GB'],
  ])('of %d bytes is %s', (bytes, text) => {
    expect(formatQuantity('B', bytes)).toBe(text)
  })

  it('of nothing and of something have their own units', () => {
    expect(formatPair('B', { base: 0, head: 4096 }, null)).toEqual({
      base: '0 B',
      head: '4.10 kB',
    })
  })

  it('has the same unit and digits for base and head', () => {
    const pair = { base: 9.5e-7, head: 1.07e-6 }
    expect(formatPair('s', pair, change(1.126, 1.11, 1.14))).toEqual({
      base: '950 ns',
      head: '1070 ns',
    })
    const faster = { base: 1.21e-3, head: 0.93e-3 }
    expect(formatPair('s', faster, change(0.77, 0.76, 0.78))).toEqual({
      base: '1.21 ms',
      head: '0.93 ms',
    })
  })

  it('has more digits the narrower the interval is', () => {
    const pair = { base: 1.2345e-3, head: 1.2456e-3 }
    expect(formatPair('s', pair, change(1.009, 1.008, 1.01)).head).toBe('1.246 ms')
    expect(formatPair('s', pair, change(1.009, 0.99, 1.03)).head).toBe('1.25 ms')
    expect(formatPair('s', pair, change(1.009, 0.8, 1.2)).head).toBe('1.2 ms')
  })

  it('has its own unit where base and head are far apart', () => {
    expect(formatPair('s', { base: 1.2e-3, head: 4.5e-7 }, null)).toEqual({
      base: '1.20 ms',
      head: '450 ns',
    })
  })

  it('is missing where the version has no figure', () => {
    expect(formatPair('s', { base: null, head: 1e-3 }, null)).toEqual({
      base: null,
      head: '1.00 ms',
    })
  })
})

it.each([
  [0.25, '0.3s'],
  [9.96, '10s'],
  [59.4, '59s'],
  [59.6, '1m'],
  [100, '1m 40s'],
  [3599.7, '1h'],
  [7500, '2h 5m'],
])('writes %d seconds as a person says them', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})

describe('the drawing of an interval', () => {
  it.each([
    [change(1, 0.999, 1.001), '········¦···●···¦········'],
    [change(1.123, 1.109, 1.138), '········¦···│···¦····├●┤·'],
    [change(1.02, 0.96, 1.08), '········¦├──┼─●─┼─┤······'],
    [change(0.94, 0.93, 0.95), '······├●┤···│···¦········'],
    [change(1.4, 1.3, 1.5), '········¦···│···¦·······►'],
    [change(0.5, 0.4, 0.6), '◄·······¦···│···¦········'],
    [change(1.05, 0, Infinity), '◄───────┼───┼───●───────►'],
  ])('of %j stands at its place against the threshold', (one, drawing) => {
    expect(drawInterval(one, 0.05)).toBe(drawing)
  })

  it('always has the same length, and one mark for the estimate or what is beyond', () => {
    const ratio = fc.double({ min: 0, max: 20, noNaN: true })
    fc.assert(
      fc.property(
        ratio,
        ratio,
        ratio,
        fc.double({ min: 1e-3, max: 5, noNaN: true }),
        (a, b, c, threshold) => {
          const [low = 0, middle = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y)
          const drawing = drawInterval(change(middle, low, high), threshold)
          expect(Array.from(drawing)).toHaveLength(25)
          expect(drawing).toMatch(/[●◄►]/)
        },
      ),
    )
  })

  it('has a head whose figures stand above the marks', () => {
    const marks = drawInterval(change(2, 2, 2), 0.05)
    for (const [threshold, label] of [
      [0.05, '5'],
      [0.025, '2.5'],
      [0.1, '10'],
    ] as const) {
      const head = drawScale(threshold, false)
      expect(head).toHaveLength(25)
      expect(head.indexOf(`+${label}`)).toBeGreaterThan(marks.lastIndexOf('¦') - 4)
      expect(head.indexOf(`+${label}`)).toBeLessThanOrEqual(marks.lastIndexOf('¦'))
    }
    expect(drawScale(null, false)).toContain('+limit')
  })

  it('has a head that names its sides where worse is a minus for some', () => {
    const head = drawScale(0.05, true)
    expect(head).toHaveLength(25)
    expect(head.split(/\s+/)).toEqual(['', 'better', '0', 'worse', ''])
  })
})
