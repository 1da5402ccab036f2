import { describe, expect, it } from 'vitest'
import { alertWatch } from '../../src/live/alerts.ts'
import { board } from '../../src/live/board.ts'
import { series } from '../../src/live/series.ts'

describe('a series', () => {
  it('keeps the first and the highest values of a long time in little room', () => {
    const line = series()
    for (let at = 0; at < 100_000; at++) line.add(at, at === 54_321 ? 7 : 1)
    const points = line.points()
    expect(points.length).toBeLessThanOrEqual(600)
    expect(points.length).toBeGreaterThan(250)
    expect(points[0]).toEqual([0, 1])
    expect(points.at(-1)?.[0]).toBeGreaterThan(99_000)
    expect(Math.max(...points.map(([, value]) => value))).toBe(7)
  })

  it('has every value while there is room', () => {
    const line = series()
    for (const at of [0, 1, 2]) line.add(at, at * at)
    expect(line.points()).toEqual([
      [0, 0],
      [1, 1],
      [2, 4],
    ])
  })
})

describe('an alert', () => {
  const fed = (values: readonly number[]) => {
    const watch = alertWatch('cpu', '', 0.8)
    return values.map((value, at) => watch.note(at, value))
  }

  it('fires at the third value in a row beyond the limit, and counts from the first', () => {
    const told = fed([0.5, 0.9, 0.95, 0.85])
    expect(told.slice(0, 3)).toEqual([null, null, null])
    expect(told[3]).toMatchObject({ firedAt: 1, endedAt: null, peak: 0.95, limit: 0.8 })
  })

  it('does not fire at a value that is just the limit, nor at two in a row', () => {
    expect(fed([0.8, 0.8, 0.8, 0.8, 0.9, 0.9, 0.1, 0.9, 0.9, 0.1])).toEqual(
      Array.from({ length: 10 }, () => null),
    )
  })

  it('ends after three values within the limit, with the highest that there was', () => {
    const told = fed([0.9, 0.9, 0.9, 0.99, 0.1, 0.9, 0.1, 0.1, 0.1, 0.1])
    expect(told[8]).toMatchObject({ firedAt: 0, endedAt: 6, peak: 0.99 })
    expect(told[9]).toBeNull()
  })
})

describe('the board', () => {
  it('tells an alert once when it fires and once when it ends, and shows it all the time', () => {
    const page = board('x')
    const tell = (at: number, value: number) =>
      page.tell(at, { kind: 'figure', figure: 'memory', source: '', value })
    const told = [0.9, 0.9, 0.9, 0.9, 0.1, 0.1, 0.1].flatMap((value, at) => tell(at, value))
    expect(told.map(({ endedAt }) => endedAt)).toEqual([null, 4])
    expect(page.view(7).alerts).toEqual([
      { figure: 'memory', source: '', limit: 0.85, peak: 0.9, firedAt: 0, endedAt: 4 },
    ])
  })

  it('keeps what different servers do apart', () => {
    const page = board('x')
    page.tell(0, { kind: 'figure', figure: 'rate', source: 'main', value: 10 })
    page.tell(1, { kind: 'figure', figure: 'rate', source: 'head', value: 20 })
    const shown = page.view(1).figures.map(({ source, latest }) => [source, latest])
    expect(shown).toEqual([
      ['main', 10],
      ['head', 20],
    ])
  })

  it('tells when a guard opens and when it is closed again, and not while it tries', () => {
    const page = board('x')
    const guard = (state: 'closed' | 'open' | 'half-open', opened: number) => ({
      kind: 'guard' as const,
      source: 'head',
      guard: { state, opened },
    })
    expect(page.tell(0, guard('closed', 0))).toEqual([])
    expect(page.tell(1, guard('open', 1))).toMatchObject([{ figure: 'guard', firedAt: 1 }])
    expect(page.tell(2, guard('half-open', 1))).toEqual([])
    expect(page.tell(3, guard('open', 2))).toEqual([])
    expect(page.tell(4, guard('closed', 2))).toMatchObject([{ firedAt: 1, endedAt: 4 }])
  })

  it('counts all results, and shows the worst first', () => {
    const page = board('x')
    const of = (verdict: 'unchanged' | 'regressed', i: number) => ({
      benchmark: `b${i}`,
      version: 'head',
      metric: 'time',
      verdict,
      change: 0,
    })
    const results = Array.from({ length: 300 }, (_, i) =>
      of(i === 299 ? 'regressed' : 'unchanged', i),
    )
    page.tell(0, { kind: 'results', results })
    const { counts, results: shown } = page.view(0)
    expect(counts).toEqual([
      { verdict: 'regressed', count: 1 },
      { verdict: 'unchanged', count: 299 },
    ])
    expect(shown[0]?.benchmark).toBe('b299')
    expect(shown).toHaveLength(200)
  })
})
