import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { regressions } from '../../src/publish/regressions.ts'
import {
  bench,
  changed,
  errored,
  improved,
  inconclusive,
  of,
  oneSided,
  regressed,
  report,
  unchanged,
  untouched,
} from '../report/builders.ts'

const suite = 'bench/json.bench.js'
const id = (name: string) => `${suite} > ${name}`
const told = (...benchmarks: Parameters<typeof report>[0]) =>
  regressions(report(benchmarks), []).slower
const after = (before: ReturnType<typeof told>, ...benchmarks: Parameters<typeof report>[0]) =>
  regressions(report(benchmarks), before)

describe('a regression that was told', () => {
  const before = told(bench('parse', regressed(0.123)))

  test.each([
    ['unchanged', unchanged(0.01)],
    ['improved', improved(0.1)],
    ['untouched', untouched()],
  ])('is fixed where the benchmark is %s', (_verdict, result) => {
    expect(after(before, bench('parse', result))).toEqual({
      fixed: [{ id: id('parse'), by: expect.closeTo(0.123) }],
      slower: [],
    })
  })

  test.each([
    ['inconclusive', [bench('parse', inconclusive(0.02))]],
    ['errored', [bench('parse', errored('boom'))]],
    ['left out', [bench('other', unchanged(0))]],
    ['settled by one head and not by the other', [bench('parse', [unchanged(0), inconclusive(0)])]],
  ])('is neither fixed nor forgotten where it is %s', (_what, benchmarks) => {
    expect(after(before, ...benchmarks)).toEqual({ fixed: [], slower: before })
  })

  test.each([
    ['removed', oneSided('removed', 1)],
    ['new', oneSided('new', 1)],
  ])('is forgotten where the benchmark is %s: there is nothing to compare', (_what, result) => {
    expect(after(before, bench('parse', result))).toEqual({ fixed: [], slower: [] })
  })

  test('is told with its new figure where it still is one', () => {
    const { fixed, slower } = after(before, bench('parse', regressed(0.05)))
    expect(fixed).toEqual([])
    expect(slower).toMatchObject([{ by: expect.closeTo(0.05) }])
  })

  test('is fixed by the run after one that could not tell', () => {
    const { slower } = after(before, bench('parse', inconclusive(0.02)))
    expect(after(slower, bench('parse', unchanged(0))).fixed).toHaveLength(1)
  })
})

test('the worst come first, and earlier ones that are open come last', () => {
  const open = told(bench('open', regressed(0.5)))
  const { slower } = after(
    open,
    bench('open', inconclusive(0)),
    bench('little', regressed(0.06)),
    bench('much', regressed(0.3)),
  )
  expect(slower.map(({ by }) => Number(by.toFixed(3)))).toEqual([0.3, 0.06, 0.5])
})

test('what does not gate is not told', () => {
  const aside = of('allocated', changed('regressed', 0.2))
  expect(told(bench('parse', [unchanged(0), aside]))).toEqual([])
})

test('nothing of the report but digests and figures is remembered', () => {
  const names: Report['benchmarks'] = [bench('--> @mona <script>', regressed(0.1))]
  expect(JSON.stringify(told(...names))).toMatch(/^\[\{"digest":"[\da-f]{12}","by":[\d.]+\}\]$/)
})
