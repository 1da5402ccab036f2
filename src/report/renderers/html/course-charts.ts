import {
  watchedThings,
  type Report,
  type WatchedCourse,
  type WatchedThing,
} from '../../../model/index.ts'
import { displayName } from '../../text/display-name.ts'
import { formatQuantity } from '../../words/quantity.ts'
import { lineChart } from './line-chart.ts'
import type { MarkupElement } from './markup.ts'

/** What was watched over time: a drawing of each thing, with a line for the machine or for each version's servers. */
export function courseCharts({ watched, versions }: Report): readonly MarkupElement[] {
  if (watched === null) return []
  return watchedThings.flatMap((what) => {
    const own = watched.course.filter((course) => course.what === what && isNews(course))
    const limit = what === 'guard' ? null : (watched[what]?.limit ?? null)
    return own.length === 0 ? [] : [courseChart(what, own, limit, versions)]
  })
}

/** A guard that never opened is said by the drawing that is not there. */
function isNews({ what, means }: WatchedCourse): boolean {
  return what !== 'guard' || means.some((share) => share > 0)
}

const titles: Readonly<Record<WatchedThing, string>> = {
  cpu: 'CPU that others used',
  memory: 'Memory in use',
  eventLoop: 'Event loop late by',
  responseTime: 'Response time',
  errorRate: 'Failed requests',
  guard: 'Guard opened',
}

function courseChart(
  what: WatchedThing,
  courses: readonly WatchedCourse[],
  limit: number | null,
  { base }: Report['versions'],
): MarkupElement {
  const unit = what === 'eventLoop' || what === 'responseTime' ? 's' : 'share'
  const told = courses.map(({ version, means }) => {
    const [least, most] = [Math.min(...means), Math.max(...means)]
    const range = `${formatQuantity(unit, least, 2)} to ${formatQuantity(unit, most, 2)}`
    return version === null ? range : `${displayName(version)}: ${range}`
  })
  return lineChart({
    kind: 'course',
    caption: [`${titles[what]}, over time`],
    note: '',
    told: `${titles[what]} over time, ${told.join('; ')}`,
    unit,
    lines: courses.map(({ version, means }) => ({
      name: version,
      isBase: version !== null && version === base?.label,
      // Versions were driven equally often, and still one may have a point more.
      points: means.map((value, at) => ({ at: at / (means.length - 1), value })),
    })),
    limit,
    marks: [
      { at: 0, label: 'start' },
      { at: 1, label: 'end' },
    ],
    hasDots: false,
  })
}
