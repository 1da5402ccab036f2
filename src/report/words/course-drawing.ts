import type { CoursePlace } from '../scene/version-courses.ts'

/**
 * Where each version stands between the best (0) and the worst (1) of a drawing. The scale holds at least the threshold on
 * either side, so that noise does not look like a change.
 *
 * @returns null for a version without a figure
 */
export function courseHeights(
  places: readonly CoursePlace[],
  threshold: number,
): readonly (number | null)[] {
  const known = places.flatMap(({ at }) => (at === null ? [] : [at]))
  if (known.length === 0) return places.map(() => null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const span = Math.max(most - least, 4 * Math.log1p(threshold))
  const middle = (least + most) / 2
  return places.map(({ at }) => (at === null ? null : (at - middle) / span + 1 / 2))
}

/** A course in one character a version, such as `▄▄▄▇▇`: the higher, the worse; `·` has no figure. */
export function drawCourse(places: readonly CoursePlace[], threshold: number): string {
  return courseHeights(places, threshold)
    .map((height) => (height === null ? '·' : (bars[Math.round(height * (bars.length - 1))] ?? '')))
    .join('')
}

const bars = Array.from('▁▂▃▄▅▆▇█')
