import { expect, it } from 'vitest'
import type { Reach } from '../../src/model/index.ts'
import { renderReach, renderReachJson } from '../../src/reach/index.ts'
import { reachReport } from './builders.ts'

const code = {
  kind: 'code',
  how: 'changed',
  path: './src/parse.ts',
  lines: [41, 58],
  name: 'parse',
} as const
const reaches: Reach = { kind: 'reaches', differences: [code] }
const compared = { functions: 212, files: 31, reads: 3, calls: 1000 }

const shown = (all: Readonly<Record<string, Reach>>, width = 80): string =>
  renderReach(reachReport(all), { color: false, width })

it('counts first, then says of each benchmark what it reaches', () => {
  const text = shown({
    parse: reaches,
    print: { kind: 'cannot-reach', compared },
    send: { kind: 'unknown', because: [{ code: 'network', text: '' }] },
  })
  expect(text).toBe(`1 of 3 benchmarks can reach the change from main to working tree, 1 cannot, and
of 1 it is not known.

a.bench.js > parse
  reaches src/parse.ts:41-58 parse (changed)
a.bench.js > print
  cannot reach the change: 212 functions of 31 files and 3 other things that it
  reads are equal
a.bench.js > send
  unknown, because it uses the network

Nothing was measured. Node.js v24.1.0, 2.5s.`)
})

it.each([
  [{ ...code, how: 'new', lines: [4, 4], name: '' }, 'src/parse.ts:4 (new)'],
  [{ ...code, how: 'gone' }, 'src/parse.ts:41-58 parse (gone)'],
  [{ ...code, path: '' }, 'evaluated code parse (changed)'],
  [{ kind: 'read', what: 'file', name: './data.json' }, 'data.json (changed)'],
  [{ kind: 'read', what: 'environment', name: 'LANG' }, 'environment variable LANG (changed)'],
  [{ kind: 'resolved', path: './a.js', specifier: 'b' }, 'a.js, where b is another file'],
] as const)('says what %j is', (difference, text) => {
  expect(shown({ one: { kind: 'reaches', differences: [difference] } })).toContain(
    `reaches ${text}`,
  )
})

it('names three differences, and says how many more there are', () => {
  const differences = Array.from({ length: 5 }, () => code)
  expect(shown({ one: { kind: 'reaches', differences } })).toContain('and 2 more')
})

it('stays within the width', () => {
  const text = shown({ [`a ${'word '.repeat(40)}`]: reaches }, 40)
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(40)
})

it('lets no text of a version act on a terminal or a job', () => {
  const hostile = '\u001b[31m::error::x'
  const text = shown({
    [hostile]: { kind: 'reaches', differences: [{ ...code, path: hostile, name: hostile }] },
  })
  expect(text).not.toContain('\u001b')
  expect(text).not.toMatch(/(^|\s)::error::/)
})

it('is the whole report as JSON', () => {
  const report = reachReport({ parse: reaches })
  expect(JSON.parse(renderReachJson(report))).toEqual(report)
  expect(report.counts).toEqual({ reaches: 1, 'cannot-reach': 0, unknown: 0 })
})
