import type { Course } from './course.ts'
import { family, type Family, type FamilyMember } from './family.ts'
import { raiseBelow } from './schedule.ts'

/**
 * All suspicions of a run, judged together.
 *
 * The same rounds raise a suspicion and judge it, so its p-value is divided by the chance that rounds without a change
 * get so far: given that a p-value is below a bar it is uniform below the bar, or larger where there is less of a change
 * than the test allows for. Where few comparisons were made it costs less to count those as well that were not raised.
 *
 * @param comparisons those that have rounds
 * Source: Zhao, Small & Su (2019), on p-values below a bar
 */
export function suspicionsOf<K>(
  courses: ReadonlyMap<K, Course>,
  comparisons: number,
  alpha: number,
): Family<K> {
  const raised = [...courses].flatMap(([key, course]) =>
    course.kind === 'raised' ? [{ key, last: course.looks.at(-1) }] : [],
  )
  const share = comparisons / raised.length
  const members = raised.map(({ key, last }): [K, FamilyMember] => {
    const bar = (last?.estimate ?? 0) > 0 ? raiseBelow.slower : raiseBelow.faster
    // The bar is one-sided, the p-value two-sided.
    return [key, { p: last?.p ?? 1, selection: Math.min(share, 1 / (2 * bar)) }]
  })
  return family(new Map(members), alpha)
}
