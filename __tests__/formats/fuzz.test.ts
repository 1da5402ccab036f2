import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { GateError } from '../../src/errors.ts'
import { formatNames, parseResults, type FormatName } from '../../src/formats/index.ts'
import { fixtures } from './fixtures.ts'

/** Reads, or fails as a user's file may fail; whatever it read keeps its promises. */
function attempt(content: string | Uint8Array, format: FormatName | null): void {
  try {
    const { benchmarks, metrics, warnings } = parseResults(content, {
      file: 'criterion/a/new/b',
      format,
    })
    expect(benchmarks.length).toBeGreaterThan(0)
    expect(new Set([...benchmarks].map(({ id }) => id)).size).toBe(benchmarks.length)
    for (const { name, measurements } of benchmarks) {
      expect(name).not.toBe('')
      expect(measurements.length).toBeGreaterThan(0)
      for (const { metric, figures } of measurements) {
        expect(metrics).toContain(metric)
        const values = figures.kind === 'samples' ? figures.samples : [figures.value]
        expect(values.length).toBeGreaterThan(0)
        expect(values.every(Number.isFinite)).toBe(true)
      }
    }
    for (const { message } of warnings) expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    expect(error.code).toMatch(/^results-/)
    expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  }
}

const own = Object.getOwnPropertyNames(Object.prototype)

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own)
  expect(Object.keys(Object.prototype)).toEqual([])
})

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
    fc.assert(
      fc.property(text, (any) => attempt(any, format)),
      { numRuns: 300 },
    )
  })

  const whole = fixtures.filter((each) => each.format === format).map(({ text }) => text)

  it.runIf(whole.length > 0)('reads a changed file or refuses it', () => {
    const damaged = fc
      .tuple(fc.constantFrom(...whole), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([text, changes]) => changed(text, changes))
    fc.assert(
      fc.property(damaged, (any) => attempt(any, format)),
      { numRuns: 200 },
    )
  })
})

it('detects what any bytes are, or refuses them', () => {
  const bytes = fc.uint8Array({ maxLength: 200 })
  fc.assert(fc.property(fc.oneof(bytes, soup, hostileJson), (any) => attempt(any, null)))
})

describe('a file that is made to be slow', () => {
  const repeated = (text: string): string => text.repeat(Math.ceil(3e5 / text.length))

  it.each([
    ' ',
    'Benchmark',
    'BenchmarkX ',
    'BenchmarkX\t1\t',
    'test ',
    'test a ... bench: ',
    'time: [',
    ' time: ',
    '\\"',
    'a x 1 ops/sec ',
    ' ops/sec',
    ' x ',
    '"',
    '{"a":',
    '[1,',
    '<a ',
    '<Catch>',
    '</',
    '&',
    '<!--',
    '<![CDATA[',
    '{"reason":',
    '\u001b[',
    ',',
    '1,',
    '1.',
    '-',
  ])('of nothing but %j is refused by every format in time', (text) => {
    for (const format of formatNames)
      for (const begin of ['', '{"benchmarks":[', '"', '<Catch2TestRun name="'])
        attempt(begin + repeated(text), format)
    attempt(repeated(text), null)
  })
})
