import { describe, expect, it } from 'vitest'
import { normal } from '../../accuracy/simulation/normal.ts'
import type { Change, HistoryEntry } from '../../src/model/index.ts'
import { trendsOf, type Trend } from '../../src/records/index.ts'
import { random, type Random } from '../../src/stats/index.ts'
import { history, machine, wobbling } from './history.ts'

/** A change with an interval of 1 % to both sides. */
function about(ratio: number): Change {
  return { ratio, low: ratio / 1.01, high: ratio * 1.01 }
}

/** Each push compared with the one before it; nothing else is known of them. */
function chained(ratios: readonly number[]): HistoryEntry[] {
  let value = 1
  return history([
    { figures: { a: value } },
    ...ratios.map((ratio) => ({ figures: { a: (value *= ratio) }, change: about(ratio) })),
  ])
}

function only(entries: readonly HistoryEntry[]): Trend {
  const [first] = trendsOf(entries, 'time')
  if (first === undefined) throw new Error('no trend')
  return first.trend
}

function commits(trend: Trend): string[] {
  return trend.kind === 'too-short' ? [] : trend.shifts.map(({ commit }) => commit)
}

/** Links of a chain in which nothing changes, off by half a percent. */
const calm = (count: number): number[] => wobbling(count, 0.005)

describe('a whole chain', () => {
  it('names the pushes at which the level changed, as they were measured then', () => {
    const ratios = calm(30).with(9, 1.08).with(20, 0.9)
    const trend = only(chained(ratios))
    expect(trend).toMatchObject({ kind: 'chain', entries: 31 })
    expect(commits(trend)).toEqual(['c10', 'c21'])
    const [shift] = trend.kind === 'chain' ? trend.shifts : []
    expect(shift).toEqual({
      commit: 'c10',
      createdAt: '2025-01-11T00:00:00.000Z',
      change: about(1.08),
    })
  })

  it('of fewer than ten links says less than the values', () => {
    expect(only(chained(calm(9)))).toMatchObject({ kind: 'values', entries: 10 })
    expect(only(chained(calm(10)))).toMatchObject({ kind: 'chain', entries: 11 })
  })

  it('is judged without regard to the machines', () => {
    const entries = chained(calm(30).with(9, 1.08)).map((entry, i) => ({
      ...entry,
      machine: machine({ cpu: `CPU ${i % 7}` }),
    }))
    expect(commits(only(entries))).toEqual(['c10'])
  })

  it('does not believe a link whose own interval does not', () => {
    const entries = chained(calm(30).with(9, 1.08)).map((entry) => {
      const [one] = entry.benchmarks
      if (entry.commit !== 'c10' || one === undefined) return entry
      const time = { value: 1, change: { ratio: 1.08, low: 0.98, high: 1.2 }, accepted: null }
      return { ...entry, benchmarks: [{ ...one, metrics: { time } }] }
    })
    expect(commits(only(entries))).toEqual([])
  })

  it('has a shift in one of a hundred cases where nothing changed, however its level wanders', () => {
    const chance = random(41)
    const cases = 500
    const shifted = Array.from({ length: cases }, () =>
      only(chained(Array.from({ length: 50 }, () => Math.exp(0.02 * normal(chance))))),
    ).filter((trend) => commits(trend).length > 0)
    expect(shifted.length / cases).toBeLessThan(0.025)
  })
})

describe('a broken chain', () => {
  const broken = (at: number, ratios: readonly number[], cpus = 1): HistoryEntry[] =>
    chained(ratios).map((entry, i) => ({
      ...entry,
      machine: machine({ cpu: `CPU ${i % cpus}` }),
      comparedWith: i === at ? 'elsewhere' : entry.comparedWith,
    }))

  it('gives way to the values on one CPU model, where these reach further back', () => {
    const trend = only(broken(20, calm(40).with(9, 1.3)))
    expect(trend).toMatchObject({ kind: 'values', cpu: 'CPU 0', entries: 41 })
    expect(commits(trend)).toEqual(['c10'])
  })

  it('is taken from the break on, where that is still more than the values on one CPU model', () => {
    const trend = only(broken(10, calm(40).with(25, 1.08), 4))
    expect(trend).toMatchObject({ kind: 'chain', entries: 31 })
    expect(commits(trend)).toEqual(['c26'])
  })
})

describe('values', () => {
  /** So many pushes, each compared with nothing. */
  function alone(
    times: readonly number[],
    more: (i: number) => object = () => ({}),
  ): HistoryEntry[] {
    return history(times.map((a, i) => ({ figures: { a }, ...more(i) })))
  }
  const step = [...wobbling(15, 0.02), ...wobbling(15, 0.02).map((one) => 1.1 * one)]

  it('tell how far the level moved, and within which bounds', () => {
    const trend = only(alone(step))
    const [shift, ...others] = trend.kind === 'values' ? trend.shifts : []
    expect(others).toEqual([])
    expect(shift?.commit).toBe('c15')
    expect(shift?.change.ratio).toBeCloseTo(1.1, 1)
    expect(shift?.change.low).toBeGreaterThan(1.05)
    expect(shift?.change.high).toBeLessThan(1.15)
  })

  it('lie side by side only with those of the CPU model that most pushes have', () => {
    const mixed = step.flatMap((one, i) => (i % 3 === 0 ? [one, 3] : [one]))
    const entries = alone(mixed).map((entry) => {
      const isOther = entry.benchmarks[0]?.metrics.time?.value === 3
      return isOther ? { ...entry, machine: machine({ cpu: 'Xeon' }) } : entry
    })
    expect(only(entries)).toMatchObject({ kind: 'values', cpu: 'Epyc', entries: 30 })
    expect(commits(only(entries))).toHaveLength(1)
  })

  it('do not lie side by side with those of another major version of Node.js', () => {
    const upgraded = alone(step, (i) => ({ machine: { node: i < 15 ? 'v22.20.0' : 'v24.1.0' } }))
    expect(only(upgraded)).toMatchObject({ kind: 'values', entries: 15, shifts: [] })
  })

  it('have what the calibration says of the machine taken out', () => {
    const day = (i: number): number => (i >= 12 ? 1.4 : 1)
    const times = wobbling(24, 0.02).map((one, i) => one * day(i))
    expect(commits(only(alone(times)))).toEqual(['c12'])
    const calibrated = alone(times, (i) => ({ calibration: { frozen: [day(i)] } }))
    expect(commits(only(calibrated))).toEqual([])
  })

  it('are too few below six', () => {
    expect(only(alone([1, 1, 1, 1, 1]))).toEqual({ kind: 'too-short', entries: 5 })
    expect(only(alone([1, 1, 1, 1, 1, 1])).kind).toBe('values')
  })

  it('have a shift in one of a hundred cases where nothing changed', () => {
    const chance = random(43)
    const cases = 500
    const shifted = Array.from({ length: cases }, () => only(alone(noisy(50, chance)))).filter(
      (trend) => commits(trend).length > 0,
    )
    expect(shifted.length / cases).toBeLessThan(0.025)
  })
})

function noisy(count: number, chance: Random): number[] {
  return Array.from({ length: count }, () => Math.exp(0.03 * normal(chance)))
}

it('takes the second of two runs of one commit', () => {
  const entries = history(wobbling(20, 0.02).map((a) => ({ figures: { a } })))
  const again = entries.map((entry, i) => ({ ...entry, commit: `c${i >> 1}` }))
  expect(only(again)).toMatchObject({ kind: 'values', entries: 10 })
})

it('looks at a hundred pushes, and at every benchmark that one of them has', () => {
  const pushes = Array.from({ length: 130 }, (_, i) => ({
    figures: i < 40 ? { old: 1, a: 1 } : i < 20 ? { gone: 1, a: 1 } : { a: 1, b: 1 },
  }))
  const trends = trendsOf(history(pushes), 'time')
  expect(trends.map(({ id, trend }) => [id, trend.entries])).toEqual([
    ['a', 100],
    ['b', 90],
    ['old', 10],
  ])
})

it('is empty for an empty history, or one without the metric', () => {
  expect(trendsOf([], 'time')).toEqual([])
  expect(trendsOf(chained(calm(3)), 'cpu')).toEqual([])
})
