import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../src/model/index.ts'
import { linesOf, type LinePoint } from '../../src/site/lines.ts'
import { changeSince } from '../../src/site/since.ts'
import { shareOfLimit, dayIn } from '../../src/site/budget-courses.ts'
import { history, machine } from '../records/history.ts'

/** A change with an interval of 1 % to both sides. */
const about = (ratio: number) => ({ ratio, low: ratio / 1.01, high: ratio * 1.01 })

function pointsOf(entries: readonly HistoryEntry[]): readonly LinePoint[] {
  return linesOf(entries, 'time')[0]?.points ?? []
}

describe('a line', () => {
  const entries = history([
    { figures: { a: 10 } },
    { figures: { a: 24 }, change: about(1.2) },
    { figures: { a: 6 }, change: about(0.5) },
  ])

  it('goes by same-job ratios, reckoned back from the newest figure', () => {
    const points = pointsOf(entries)
    expect(points.map(({ level }) => level)).toEqual([10, 12, 6])
    expect(points.map(({ value }) => value)).toEqual([10, 24, 6])
    expect(points.map(({ follows }) => follows)).toEqual(['gap', 'compared', 'compared'])
  })

  it('has around each point the interval of the step to it', () => {
    const [first, second] = pointsOf(entries)
    expect(first?.band).toBeNull()
    expect(second?.band?.low).toBeCloseTo(12 / 1.01, 10)
    expect(second?.band?.high).toBeCloseTo(12 * 1.01, 10)
  })

  it('falls where less is worse and the ratio is worse', () => {
    const more = history([
      { figures: { a: 100 }, metric: 'throughput' },
      { figures: { a: 80 }, metric: 'throughput', change: about(1.25) },
    ])
    expect(linesOf(more, 'throughput')[0]?.points.map(({ level }) => level)).toEqual([100, 80])
  })

  it('goes on by figures of machines that are alike, and has a gap where they are not', () => {
    const alike = history([{ figures: { a: 10 } }, { figures: { a: 12 } }])
    expect(pointsOf(alike)).toMatchObject([{ level: 10 }, { level: 12, follows: 'same-machine' }])
    const [first, second] = alike
    if (first === undefined || second === undefined) throw new Error('no entries')
    const other = { ...second, machine: machine({ cpu: 'Xeon' }) }
    expect(pointsOf([first, other])).toMatchObject([{ level: 12 }, { level: 12, follows: 'gap' }])
  })

  it('is of each benchmark that some push has', () => {
    const some = history([{ figures: { a: 1, b: 1 } }, { figures: { b: 1, c: 1 } }])
    const lines = linesOf(some, 'time')
    expect(lines.map(({ id, points }) => [id, points.map(({ push }) => push)])).toEqual([
      ['b', [0, 1]],
      ['c', [1]],
      ['a', [0]],
    ])
  })
})

describe('a change since then', () => {
  const entries = history([
    { figures: { a: 10 } },
    { figures: { a: 12 }, change: about(1.2) },
    { figures: { a: 6 }, change: about(0.5) },
  ])

  it('multiplies the steps, and adds the squares of their reaches', () => {
    const change = changeSince(pointsOf(entries), 0, 'time')
    expect(change?.ratio).toBeCloseTo(0.6, 10)
    const reach = Math.exp(Math.SQRT2 * Math.log(1.01))
    expect(change?.low).toBeCloseTo(0.6 / reach, 10)
    expect(change?.high).toBeCloseTo(0.6 * reach, 10)
  })

  it('is unknown over a gap, of the newest itself, and of what is not there', () => {
    const gapped = pointsOf(entries).map((point, i) =>
      i === 1 ? { ...point, follows: 'gap' as const } : point,
    )
    expect(changeSince(gapped, 0, 'time')).toBeNull()
    expect(changeSince(gapped, 1, 'time')).not.toBeNull()
    expect(changeSince(gapped, 2, 'time')).toBeNull()
    expect(changeSince(gapped, -1, 'time')).toBeNull()
  })

  it('has no interval where a step was not measured in one job', () => {
    const points = pointsOf(history([{ figures: { a: 10 } }, { figures: { a: 12 } }]))
    expect(changeSince(points, 0, 'time')).toEqual({ ratio: 1.2, low: null, high: null })
  })
})

describe('a budget', () => {
  it('is used up at its limit, from below or from above', () => {
    expect(shareOfLimit(95, { bound: 'max', value: 100 })).toBe(0.95)
    expect(shareOfLimit(200, { bound: 'min', value: 100 })).toBe(0.5)
    expect(shareOfLimit(50, { bound: 'min', value: 100 })).toBe(2)
    expect(shareOfLimit(0, { bound: 'max', value: 0 })).toBe(0)
  })

  it('is to be kept by the day that its tier names', () => {
    expect(dayIn('by 2027-03-31')).toBe('2027-03-31')
    expect(dayIn('2027-13-31')).toBeNull()
    expect(dayIn('next quarter')).toBeNull()
  })
})
