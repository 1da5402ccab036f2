import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCsv } from '../../src/report/index.ts'
import { visibleText } from '../../src/report/text/visible-text.ts'
import { foreign, hostile } from './arbitraries.ts'
import {
  accepted,
  bench,
  errored,
  gitVersion,
  of,
  oneSided,
  regressed,
  report,
  unchanged,
} from './builders.ts'
import { large, samples } from './samples.ts'

type CsvRow = Readonly<Record<string, string>>

/** Read as strictly as the reader can. */
function rowsOf(text: string): readonly CsvRow[] {
  return parse(text, { columns: true, relax_column_count: false, record_delimiter: '\r\n' })
}

describe('a row', () => {
  it('stands for every result, in the order of the report', () => {
    for (const sample of [...Object.values(samples), large]) {
      const rows = rowsOf(renderCsv(sample))
      const results = sample.benchmarks.flatMap((one) => one.results)
      expect(rows.map(({ verdict, metric }) => [verdict, metric])).toEqual(
        results.map(({ verdict, metric }) => [visibleText(verdict), visibleText(metric)]),
      )
    }
  })

  it('has plain numbers in the unit beside them, with all of their digits', () => {
    const [row] = rowsOf(renderCsv(report([bench('parse', regressed(0.123))])))
    const result = regressed(0.123)
    expect(row).toMatchObject({
      id: 'bench/json.bench.js > parse',
      version: 'feature',
      metric: 'time',
      unit: 's',
      better: 'lower',
      gates: 'true',
      verdict: 'regressed',
      'values.base': String(result.values.base),
      'values.head': String(result.values.head),
      'change.ratio': String(result.change?.ratio),
      'change.pValue': '0.0001',
      threshold: '0.05',
      'rounds.judged': '40',
      'rounds.total': '50',
      commit: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
      createdAt: '2026-11-14T09:30:00.000Z',
    })
  })

  it('leaves empty what is not there, and the end of an interval that has none', () => {
    const endless = regressed(0.1)
    const change = endless.change === null ? null : { ...endless.change, high: Infinity }
    const [unbounded, failed, added] = rowsOf(
      renderCsv(
        report([
          bench('a', { ...endless, change }),
          bench('b', errored('boom\nat parse')),
          bench('c', oneSided('new', 2)),
        ]),
      ),
    )
    expect(unbounded).toMatchObject({ 'change.high': '', 'change.low': String(change?.low) })
    expect(failed).toMatchObject({ 'values.base': '', 'change.ratio': '', error: 'boom␊at parse' })
    expect(added).toMatchObject({ 'values.base': '', 'values.head': '2' })
  })

  it('tells who accepted it, and by which rule it is what it is', () => {
    const one = { ...accepted(regressed(0.1), 'checks more', 'mona'), rule: 'parse*' }
    expect(rowsOf(renderCsv(report([bench('parse', one)])))[0]).toMatchObject({
      rule: 'parse*',
      'accepted.by': 'mona',
      'accepted.reason': 'checks more',
    })
  })
})

describe('hostile text', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '＝1+1', '="a","b"'])(
    'is no formula where it is %j',
    (text) => {
      const [row] = rowsOf(renderCsv(report([bench(text, unchanged(0))])))
      expect(row?.['name']).toBe(`'${text}`)
    },
  )

  it('leaves figures below zero as they are', () => {
    const below = { ...unchanged(0), values: { base: -2, head: -3 } }
    expect(rowsOf(renderCsv(report([bench('score', below)])))[0]?.['values.head']).toBe('-3')
  })

  it('is one cell of one line that holds no control character and begins no formula', () => {
    const columns = Object.keys(rowsOf(renderCsv(samples.regression))[0] ?? {})
    fc.assert(
      fc.property(hostile, (text) => {
        const one = report(
          [
            bench(text, { ...accepted(regressed(0.1), text, text), rule: text }, text),
            { ...bench(`${text}2`, errored(text)), was: text },
            bench(`${text}3`, of(foreign(text), unchanged(0, { version: text }))),
          ],
          { versions: { base: gitVersion(text, text), heads: [gitVersion(text, text)] } },
        )
        const csv = renderCsv(one)
        expect(csv.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
        expect(csv.split('\r\n')).toHaveLength(1 + 3 + 1)
        const rows = rowsOf(csv)
        expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => columns))
        const texts = rows.flatMap((row) =>
          ['id', 'name', 'was', 'rule', 'error'].map((key) => row[key]),
        )
        expect(texts.filter((cell) => /^[=+\-@\t\r]/.test(cell ?? ''))).toEqual([])
        expect(rows[0]?.['name']?.replace(/^'/, '')).toBe(visibleText(text).replace(/^'/, ''))
      }),
    )
  })
})
