import { describe, expect, it } from 'vitest'
import { amountIn, parseAmount } from '../../src/config/amount.ts'

describe('amounts', () => {
  it.each([
    ['100ms', 0.1, 's'],
    ['100 ms', 0.1, 's'],
    ['250us', 0.00025, 's'],
    ['250 µs', 0.00025, 's'],
    ['250\u03bcs', 0.00025, 's'],
    ['80ns', 8e-8, 's'],
    ['.5 s', 0.5, 's'],
    ['2min', 120, 's'],
    ['2.5 MB', 2_500_000, 'B'],
    ['2.5mb', 2_500_000, 'B'],
    ['64 KiB', 65_536, 'B'],
    ['512 B', 512, 'B'],
    ['95%', 0.95, 'share'],
    ['99.9 %', 0.999, 'share'],
    ['1000/s', 1000, '1/s'],
    ['1.5k/s', 1500, '1/s'],
    ['12 kops/s', 12_000, '1/s'],
    ['300 req/s', 300, '1/s'],
    ['50 MB/s', 50_000_000, 'B/s'],
    ['1e-3', 0.001, null],
    ['42', 42, null],
    [0, 0, null],
    [0.25, 0.25, null],
  ])('reads %s', (written, value, unit) => {
    expect(parseAmount(written)).toEqual({ ok: true, value: { value, unit } })
  })

  it.each([
    'fast', '', 'ms', '-1ms', '1 000 ms', '1,5 ms', '5 parsecs', '1e999', '5 constructor', '1 toString/s',
    -1, Number.NaN, Infinity,
  ])('refuses %s', (written) => {
    expect(parseAmount(written)).toMatchObject({ ok: false })
  }) // prettier-ignore
})

describe('an amount in the unit of a metric', () => {
  it.each([
    ['100ms', 's', 0.1],
    ['0.1', 's', 0.1],
    ['95%', 'share', 0.95],
    ['95%', '%', 95],
    ['1000/s', '1/s', 1000],
    ['1000/s', 'ops/s', 1000],
    ['50MB/s', 'B/s', 50_000_000],
    ['3', 'allocs', 3],
    ['1000/s', 'B/s', null],
    ['100ms', 'B', null],
    ['5MB', 's', null],
    ['5%', 's', null],
  ])('%s in %s is %s', (written, unit, value) => {
    const parsed = parseAmount(written)
    expect(parsed.ok && amountIn(parsed.value, unit)).toBe(value)
  })
})
