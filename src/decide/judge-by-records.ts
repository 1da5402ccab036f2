import type { BenchmarkReport, Result, SuspectedBenchmark, Notice } from '../model/index.ts'
import type { Judgement } from './judge.ts'

/**
 * A judgement for fixed hardware, where figures of other runs are figures of this machine: what recorded runs make one
 * suspect, and these rounds could not clear, counts as regressed.
 */
export function judgeByRecords(
  judgement: Judgement,
  suspected: readonly SuspectedBenchmark[],
): Judgement {
  if (suspected.length === 0) return judgement
  const suspicions = new Map(suspected.map((one) => [placeOf(one.id, one.metric), one]))
  const counted: SuspectedBenchmark[] = []
  const benchmarks = judgement.benchmarks.map((benchmark): BenchmarkReport => ({
    ...benchmark,
    results: benchmark.results.map((result) => {
      const suspicion = suspicions.get(placeOf(benchmark.id, result.metric))
      if (suspicion === undefined || !isOpen(result)) return result
      counted.push(suspicion)
      return regressed(result, suspicion)
    }),
  }))
  if (counted.length === 0) return judgement
  return {
    ...judgement,
    benchmarks,
    outcome: judgement.outcome === 'errored' ? 'errored' : 'regressed',
    warnings: [...judgement.warnings, ...counted.map(byRecords)],
  }
}

function placeOf(id: string, metric: string): string {
  return JSON.stringify([id, metric])
}

/** Where side by side it was shown to be unchanged or faster, other days have nothing to say. */
function isOpen({ gates, verdict }: Result): boolean {
  return gates && ['suspected', 'inconclusive', 'unstable', 'new'].includes(verdict)
}

/** With the figures it is judged by: what the recorded runs let expect, and how far such runs scatter. */
function regressed(
  result: Result,
  { ratio, predicted, value, adjustedPValue }: SuspectedBenchmark,
): Result {
  const { low, middle, high } = predicted
  const interval = { low: (ratio * middle) / high, high: (ratio * middle) / low }
  return {
    ...result,
    verdict: 'regressed',
    values: { base: middle, head: value },
    change: { ratio, ...interval, pValue: adjustedPValue, adjustedPValue },
  }
}

function byRecords({ id, runs }: SuspectedBenchmark): Notice {
  return { code: 'regressed-by-records', benchmark: id, runs }
}
