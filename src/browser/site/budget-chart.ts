import type { BranchPage, BudgetCourse, SeriesLine } from '../../site/contract.ts'
import { drawing, domElement } from './dom.ts'

const [width, height, left, right, top, bottom] = [440, 150, 6, 434, 16, 126]

const dayMs = 24 * 60 * 60 * 1000

/** What the newest machine would have shown, by the day, against a limit up to the day on which it is to be kept; null for a tier of no day. */
export function budgetChart(
  budget: BudgetCourse,
  { pushes, levels, scale }: SeriesLine,
  { minutes }: Pick<BranchPage, 'minutes'>,
): HTMLElement | null {
  if (budget.day === null) return null
  const points = pushes.map((push, i) => {
    return { at: (minutes[push] ?? 0) * 60_000, value: levels[i] ?? 0 }
  })
  const due = Date.parse(budget.day)
  const first = points[0]?.at ?? due
  const end = Math.max(due, points.at(-1)?.at ?? due)
  const all = [...points.map(({ value }) => value), budget.limit]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const x = (at: number): number =>
    round(left + ((at - first) / (end - first || 1)) * (right - left))
  const y = (value: number): number =>
    round(bottom - ((value - least) / (most - least || 1)) * (bottom - top))
  const path = points
    .map(({ at, value }, i) => `${i === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`)
    .join('')
  const newest = points.at(-1)
  const limit = `${budget.bound === 'max' ? 'at most' : 'at least'} ${budget.limitText}`
  const days = newest === undefined ? 0 : Math.round((due - newest.at) / dayMs)
  const when =
    days >= 0 ? `${days} days after the newest push` : `${-days} days before the newest push`
  return domElement(
    'figure',
    {},
    domElement(
      'figcaption',
      {},
      domElement('bdi', {}, budget.tier),
      `: ${limit} by ${budget.day}, ${when}`,
    ),
    drawing(
      'svg',
      {
        class: 'budget-chart',
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': `Newest ${budget.newestText}, ${limit} by ${budget.day}`,
      },
      drawing('path', { class: 'limit', d: `M${left} ${y(budget.limit)}H${x(due)}` }),
      drawing('path', { class: 'due', d: `M${x(due)} ${top - 8}V${bottom + 6}` }),
      drawing('path', { class: 'course', d: path }),
      newest === undefined
        ? null
        : drawing('circle', { cx: x(newest.at), cy: y(newest.value), r: 3.5 }),
      drawing('text', { x: left, y: height - 6 }, new Date(first).toISOString().slice(0, 10)),
      drawing('text', { x: x(due), y: height - 6, 'text-anchor': 'end' }, budget.day),
      drawing(
        'text',
        { x: left, y: y(budget.limit) - 4 },
        `${Number((budget.limit / scale.size).toPrecision(6))} ${scale.unit}`,
      ),
    ),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
