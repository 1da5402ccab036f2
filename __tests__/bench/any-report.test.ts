import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readAnyReport } from '../../bench/any-report.ts'
import { renderJson } from '../../src/report/index.ts'
import { emptyDirectory } from '../prepare/repository.ts'
import { bench, of, regressed, report, unchanged } from '../report/builders.ts'

const told = report([
  bench('parse', [regressed(0.2), of('cpu', regressed(0.2)), of('p99', unchanged(0))]),
  bench('print', unchanged(0)),
])

it.each([
  ['ours', renderJson(told)],
  ['an older build, with all in each result', JSON.stringify(told)],
])('a report of %s has verdicts and rounds of every result', (_, text) => {
  const path = join(emptyDirectory(), 'report.json')
  writeFileSync(path, text)
  const { measured, benchmarks } = readAnyReport(path)
  expect(measured).toEqual(told.measured)
  for (const [at, { name, results }] of told.benchmarks.entries()) {
    expect(benchmarks[at]?.name).toBe(name)
    expect(benchmarks[at]?.results.map(({ verdict, rounds }) => ({ verdict, rounds }))).toEqual(
      results.map(({ verdict, rounds }) => ({ verdict, rounds })),
    )
  }
})
