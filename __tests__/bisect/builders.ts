import { bisectReport, type BisectReport } from '../../src/bisect/index.ts'
import type { BisectRun } from '../../src/bisect/report.ts'
import { report } from '../report/builders.ts'
import { searchIn, type SimulatedRange } from './simulated.ts'

/** What a simulated search comes to, of commits that are called after their places. */
export function simulatedReport(
  range: Partial<SimulatedRange> = {},
  run: Partial<BisectRun> = {},
): BisectReport {
  const whole = { last: 16, steps: { 11: 0.3 }, threshold: 0.05, spread: 0.01, seed: 1, ...range }
  const { outlook, state, comparisons, prepared } = searchIn(whole)
  return bisectReport({
    createdAt: '2026-01-02T03:04:05.000Z',
    interrupted: false,
    benchmark: { id: 'a.bench.js > parse', suite: 'a.bench.js', name: 'parse' },
    metric: 'time',
    seed: 1,
    environment: report([]).environment,
    refs: { good: 'v1', bad: 'main' },
    commits: Array.from({ length: whole.last + 1 }, (_, place) => ({
      commit: String(place).padStart(40, 'a'),
      subject: `change ${place}`,
    })),
    state,
    outlook,
    reasons: new Map(),
    comparisons,
    prepared,
    seconds: 100,
    ...run,
  })
}
