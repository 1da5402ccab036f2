import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUnit } from '../../src/formats/units.ts'

describe('a unit', () => {
  it.each([
    ['ns', 's', 1e-9, 'time', 'lower'],
    ['us', 's', 1e-6, 'time', 'lower'],
    ['µs', 's', 1e-6, 'time', 'lower'],
    ['\u03bcs', 's', 1e-6, 'time', 'lower'],
    ['ms', 's', 1e-3, 'time', 'lower'],
    ['Milliseconds', 's', 1e-3, 'time', 'lower'],
    ['sec', 's', 1, 'time', 'lower'],
    ['ns/op', 's', 1e-9, 'time', 'lower'],
    ['ns/iter', 's', 1e-9, 'time', 'lower'],
    ['B', 'B', 1, 'bytes', 'lower'],
    ['B/op', 'B', 1, 'bytes', 'lower'],
    ['KB', 'B', 1000, 'bytes', 'lower'],
    ['KiB', 'B', 1024, 'bytes', 'lower'],
    ['Megabytes', 'B', 1e6, 'bytes', 'lower'],
    ['MiB', 'B', 1_048_576, 'bytes', 'lower'],
    ['allocs/op', 'allocs', 1, 'count', 'lower'],
    ['instructions', 'instructions', 1, 'count', 'lower'],
    ['ops/s', 'ops/s', 1, 'rate', 'higher'],
    ['ops/sec', 'ops/s', 1, 'rate', 'higher'],
    ['ops/ms', 'ops/s', 1000, 'rate', 'higher'],
    ['Requests/sec', 'req/s', 1, 'rate', 'higher'],
    ['MB/s', 'B/s', 1e6, 'rate', 'higher'],
    ['MiB/s', 'B/s', 1_048_576, 'rate', 'higher'],
    ['Melem/s', 'elem/s', 1e6, 'rate', 'higher'],
    ['Percent', '%', 1, 'share', null],
    ['', '', 1, 'count', null],
    ['errors/s', 'errors/s', 1, 'rate', null],
    ['widgets', 'widgets', 1, 'unknown', null],
    ['ms/frame', 'ms/frame', 1, 'unknown', null],
    ['Mb', 'Mb', 1, 'unknown', null],
  ])('%s is in %s', (written, base, factor, dimension, better) => {
    const unit = readUnit(written)
    expect(unit).toEqual({ base, factor: expect.closeTo(factor, 12), dimension, better })
  })

  it('of any other text is that text, and nothing is known of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString', 'x/__proto__')),
        (text) => {
          const { base, factor, dimension } = readUnit(text)
          expect(factor).toBeGreaterThan(0)
          expect(dimension === 'unknown' ? base : text).toBe(text)
        },
      ),
    )
  })
})
