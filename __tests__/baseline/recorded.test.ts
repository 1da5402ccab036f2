import { expect, it } from 'vitest'
import { historyEntry } from '../../src/baseline/recorded.ts'
import { accepted, bench, of, regressed, report, unchanged } from '../report/builders.ts'

it('keeps in the history why a slowdown was accepted, of those metrics that were', () => {
  const judged = report([
    bench('parse', [accepted(regressed(0.1), 'safer'), of('cpu', regressed(0.1))]),
    bench('print', unchanged(0)),
  ])
  const entry = historyEntry(judged, { commit: 'c', calibration: {} }, 'feature')
  const kept = entry.benchmarks.map(({ name, metrics }) => [
    name,
    metrics.time?.accepted,
    metrics.cpu?.accepted,
  ])
  expect(kept).toEqual([
    ['parse', 'safer', null],
    ['print', null, undefined],
  ])
})
