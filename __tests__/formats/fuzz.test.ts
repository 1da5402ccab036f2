import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/model/index.ts'
import { brokenPromises } from './broken-promises.ts'
import { fixtures } from './fixtures.ts'

/** What means something to one of the formats, in any order. */
const pieces = fc.constantFrom(
  'Benchmark', 'BenchmarkX-8 ', '100 ', '12 ns/op ', 'pkg: ', 'Unit ', 'better=higher', '--- FAIL:', '\n', '\r\n', '\t',
  'test a ... bench: ', '1,234 ns/iter (+/- 5)', 'a  time: ', '[1 ns 2 ns 3 ns]', '[', ']', '%', ' x ', ' ops/sec ±1% ',
  '(2 runs sampled)', '{"reason":', '"benchmark-complete"', '{', '}', '"', '\\', ':', ',', 'NaN', '-', '1e999', 'null',
  '<Catch2TestRun>', '<TestCase name="a">', '<BenchmarkResults name="b" samples="2">', '<mean value="1"', '/>', '</',
  '<![CDATA[', '&lt;', '&', '"__proto__":', '\u001b[31m', '\u202e', '\ufeff', '\0', '\ud800',
) // prettier-ignore

const soup = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

const hostileJson = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) =>
    JSON.stringify({ __proto__: value, results: value, benchmarks: value, metrics: value }),
  )

interface Change {
  /** Shares of the text's length. */
  readonly at: number
  readonly length: number
  readonly by: string
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.1, noNaN: true })),
  by: fc.oneof(fc.constant(''), pieces, fc.string({ unit: 'binary', maxLength: 5 })),
})

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, { at, length, by }) => {
    const start = Math.floor(at * before.length)
    return before.slice(0, start) + by + before.slice(start + Math.floor(length * before.length))
  }, text)
}

describe.each(formatNames)('%s', (format) => {
  it('reads any text or refuses it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), soup, hostileJson)
    const check = (any: string): void => {
      expect(brokenPromises(any, format)).toEqual([])
    }
    fc.assert(fc.property(text, check), { numRuns: 300 })
  })

  const whole = fixtures.filter((each) => each.format === format).map(({ text }) => text)

  it.runIf(whole.length > 0)('reads a changed file or refuses it', () => {
    const damaged = fc
      .tuple(fc.constantFrom(...whole), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([text, changes]) => changed(text, changes))
    const check = (any: string): void => {
      expect(brokenPromises(any, format)).toEqual([])
    }
    fc.assert(fc.property(damaged, check), { numRuns: 200 })
  })
})

it('detects what any bytes are, or refuses them', () => {
  const any = fc.oneof(fc.uint8Array({ maxLength: 200 }), soup, hostileJson)
  const check = (bytes: string | Uint8Array): void => {
    expect(brokenPromises(bytes, null)).toEqual([])
  }
  fc.assert(fc.property(any, check))
})
