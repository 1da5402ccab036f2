import { expect, it } from 'vitest'
import { outcome } from '../../src/decide/index.ts'
import type { LimitReport, Result } from '../../src/model/index.ts'
import { accepted, bench, budget, inconclusive, regressed, suspected } from '../report/builders.ts'

const exceeded = budget('open', 'exceeded', 0.2)

function outcomeOf(results: readonly Result[], budgets: readonly LimitReport[] = []): string {
  const benchmarks = results.map((result, i) => bench(`${i}`, result))
  return outcome(benchmarks, budgets, 'main')
}

it('an exceeded budget is certain, and counts for more than a suspicion', () => {
  expect(outcomeOf([suspected(0.5)], [exceeded])).toBe('exceeded')
  expect(outcomeOf([regressed(0.5)], [exceeded])).toBe('regressed')
  expect(outcomeOf([suspected(0.5)], [{ ...exceeded, gates: false }])).toBe('suspected')
})

it('what was accepted does not count', () => {
  expect(outcomeOf([accepted(regressed(0.5))])).toBe('passed')
  expect(outcomeOf([accepted(suspected(0.5))])).toBe('passed')
  expect(outcomeOf([accepted(regressed(0.5)), inconclusive(0.1)])).toBe('inconclusive')
  expect(outcomeOf([accepted(regressed(0.5)), suspected(0.5)])).toBe('suspected')
})
