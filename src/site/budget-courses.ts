import { metricOf, type BudgetLimit, type MetricName } from '../model/index.ts'
import { formatExactly, formatQuantity, visibleText } from '../report/index.ts'
import type { BudgetCourse } from './contract.ts'
import type { BenchmarkLine } from './lines.ts'

interface Numbers {
  /** By number. */
  readonly metrics: readonly MetricName[]
  /** Of benchmarks, by id. */
  readonly numbers: ReadonlyMap<string, number>
}

/** Budgets with the newest figures, the most used of them first. */
export function budgetCourses(
  limits: readonly BudgetLimit[],
  lines: readonly (readonly BenchmarkLine[])[],
  { metrics, numbers }: Numbers,
): readonly BudgetCourse[] {
  const courses = limits.flatMap(({ benchmark, metric, target, tier, gates }): BudgetCourse[] => {
    const number = metrics.indexOf(metric)
    const line = lines[number]?.find(({ id }) => id === benchmark.id)
    const own = numbers.get(benchmark.id)
    const newest = line?.points.at(-1)?.value
    if (own === undefined || newest === undefined) return []
    const { unit } = metricOf(metric)
    const share = shareOfLimit(newest, target)
    return [
      {
        benchmark: own,
        metric: number,
        tier: visibleText(tier),
        day: dayIn(tier),
        gates,
        bound: target.bound,
        limit: target.value,
        limitText: formatExactly(unit, target.value),
        newest,
        newestText: formatQuantity(unit, newest),
        share,
        status: share > 1 ? 'exceeded' : share >= nearLimit ? 'near' : 'met',
      },
    ]
  })
  return courses.toSorted((a, b) => b.share - a.share)
}

/** Within a tenth of its limit. */
const nearLimit = 0.9

/**
 * How much of a limit is used up: 1 at the limit, above it beyond. Of a limit that is to be reached, by how much it still
 * lies above the figure.
 */
export function shareOfLimit(
  value: number,
  { bound, value: limit }: BudgetLimit['target'],
): number {
  const [used, whole] = bound === 'max' ? [value, limit] : [limit, value]
  if (whole <= 0) return used <= 0 ? 0 : Infinity
  return used / whole
}

/** The day that a tier's name tells, such as `until 2027-03-31`; null where it tells none. */
export function dayIn(tier: string): string | null {
  const [day = ''] = /\b\d{4}-\d{2}-\d{2}\b/.exec(tier) ?? []
  return day !== '' && !Number.isNaN(Date.parse(day)) ? day : null
}
