import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BenchmarkReport } from '../../src/model/index.ts'
import { renderExplanation } from '../../src/report/index.ts'
import { hostile } from './arbitraries.ts'
import {
  accepted,
  bench,
  errored,
  improved,
  lookedAt,
  mixed,
  of,
  regressed,
  report,
  suspected,
  unchanged,
} from './builders.ts'

function explained(benchmark: BenchmarkReport): string[] {
  return renderExplanation(report([benchmark]), [benchmark])
    .trimEnd()
    .split('\n')
    .slice(2)
}

describe('an explanation', () => {
  it('says what changed, how sure that is, and what else did or did not', () => {
    const also = of('allocated', regressed(0.5))
    const steady = [of('cpu', unchanged(0)), of('p99', unchanged(0.001))]
    expect(explained(bench('parse', [regressed(0.123), also, ...steady]))).toEqual([
      'parse (bench/json.bench.js)',
      expect.stringMatching(
        /^ {2}regressed: time 1\.21 ms to 1\.36 ms, \+12\.3 % \(95 % CI \+10\.9 to \+13\.7 %\), threshold ±5 %, 40 rounds, noise .+ %$/,
      ),
      expect.stringMatching(/^ {2}also regressed: allocated .+\+50\.0 % /),
      '  unchanged: cpu and p99',
    ])
  })

  it('says of a suspicion what would settle it', () => {
    expect(explained(bench('parse', suspected(1.2))).slice(2)).toEqual([
      '  these rounds could have detected ±40 %',
      '  undecided: 8 more rounds, about 12s, would tell',
    ])
  })

  it('says who accepted it, and what an error was', () => {
    expect(explained(bench('parse', accepted(regressed(0.2)))).at(-1)).toBe(
      '  accepted by mona: checks the length of its input now',
    )
    expect(explained(bench('parse', errored('boom\n  at x.js:1'))).at(-1)).toBe('  it said: boom')
  })

  it('says where the change reaches a benchmark', () => {
    const slow = bench('parse', regressed(0.2))
    const code = { kind: 'code', how: 'changed', path: './src/parse.ts', lines: [41, 58], name: 'parse' } as const // prettier-ignore
    const controls = { judged: 0, slower: 0, faster: 0, low: 0, high: 1 }
    const looked = lookedAt(
      [slow],
      { parse: { kind: 'reaches', first: [code], others: 2 } },
      { reaches: 1, untouched: 0, unknown: 0, controls },
    )
    expect(renderExplanation(looked, null)).toContain(
      '  reaches src/parse.ts:41-58 parse (changed) and 2 more\n',
    )
  })

  it('is of the worst benchmarks where none is named, else of those that improved', () => {
    const text = renderExplanation(report(mixed()), null)
    expect(text).toContain('parse deep (')
    expect(text).not.toContain('parse with comments (')
    const better = report([bench('print', improved(0.2)), bench('parse', unchanged(0))])
    expect(renderExplanation(better, null)).toMatch(/\n\nprint \([^]+improved: /)
  })

  it('has at most 2 kB, and says how much it leaves out', () => {
    const many = Array.from({ length: 50 }, (_, at) => bench(`benchmark ${at}`, regressed(0.2)))
    const text = renderExplanation(report(many), null)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000)
    expect(text).toMatch(/\n\n\d+ more benchmarks: name one to explain it\.\n$/)
    expect(text).toContain('benchmark 0 (')
  })

  it('is plain text in which no name acts', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const whole = renderExplanation(report([bench(text, errored(text), text)]), null)
        expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(2_000)
        // oxlint-disable-next-line no-control-regex -- it is what must not be there
        expect(whole).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|^\s*::|##\[/m)
      }),
    )
  })
})
