import type { MetricName, Report, Result, Verdict } from '../../model/index.ts'
import { gating, hasChanged, worstFirst, type Row } from './rows.ts'

/** One metric of a benchmark over the versions of a run that has several heads. */
export interface VersionCourse {
  readonly row: Row
  readonly metric: MetricName
  /** In the metric's unit; null where the base lacks it. */
  readonly base: number | null
  /** The base's place and one for each head, in their order. */
  readonly places: readonly CoursePlace[]
  /** The heads, in their order; null for one that lacks the benchmark. */
  readonly heads: readonly (HeadOfCourse | null)[]
}

/** How a version stands to the first that has the benchmark: a log ratio, positive is worse; null where it has no figure. */
export interface CoursePlace {
  readonly version: string
  readonly at: number | null
  /** What became of it since the version before; null where that is no news. */
  readonly turn: 'worse' | 'better' | null
}

export interface HeadOfCourse {
  readonly result: Result
  /** The change since the version before, as a result of its own; of the first head it is the change against the base. */
  readonly step: Result | null
}

/** Every benchmark with what gates of it, the worst first; none where no base or a single head was compared. */
export function versionCourses(report: Report): readonly VersionCourse[] {
  const { base, heads } = report.versions
  if (base === null || heads.length < 2) return []
  const labels = heads.map(({ label }) => label)
  return worstFirst(report).flatMap((row) => {
    const metrics = new Set(gating(row.benchmark).map(({ metric }) => metric))
    return [...metrics].flatMap((metric) => {
      const course = courseOf(row, metric, base.label, labels)
      return course.places.some(({ at }) => at !== null) ? [course] : []
    })
  })
}

function courseOf(
  row: Row,
  metric: MetricName,
  base: string,
  labels: readonly string[],
): VersionCourse {
  const own = row.benchmark.results.filter((result) => result.metric === metric)
  const results = labels.map((label) => own.find(({ version }) => version === label) ?? null)
  const first = own.find(({ values }) => values.base !== null)?.values.base ?? null
  const heads = results.map((result, index): HeadOfCourse | null => {
    if (result === null || result.verdict === 'removed') return null
    return { result, step: index === 0 ? ofFirst(result) : stepOf(result, own) }
  })
  const places: CoursePlace[] = [{ version: base, at: first === null ? null : 0, turn: null }]
  for (const [index, head] of heads.entries()) {
    const version = labels[index] ?? ''
    const at = head === null ? null : placeOf(head, places)
    places.push({ version, at, turn: at === null ? null : turnOf(head?.step ?? null) })
  }
  return { row, metric, base: first, places, heads }
}

function ofFirst(result: Result): Result | null {
  return result.change === null ? null : result
}

function stepOf(result: Result, own: readonly Result[]): Result | null {
  const { step, values } = result
  if (step === undefined) return null
  const before = own.find(({ version }) => version === step.from)?.values.head ?? null
  const { verdict } = step
  return { ...result, verdict, change: step.change, values: { ...values, base: before } }
}

/** By its change against the base, or else by its step from the last place. */
function placeOf({ result, step }: HeadOfCourse, before: readonly CoursePlace[]): number | null {
  if (result.change !== null) return Math.log(result.change.ratio)
  const last = before.findLast(({ at }) => at !== null)?.at ?? null
  if (last === null) return result.values.head === null ? null : 0
  return step?.change == null ? null : last + Math.log(step.change.ratio)
}

function turnOf(step: Result | null): CoursePlace['turn'] {
  if (step === null || !hasChanged(step)) return null
  return worseVerdicts.has(step.verdict) ? 'worse' : 'better'
}

const worseVerdicts: ReadonlySet<Verdict> = new Set(['regressed', 'suspected'])
