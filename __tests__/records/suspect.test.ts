import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../src/model/index.ts'
import { recordingOf, suspect, type Suspicion } from '../../src/records/index.ts'
import { evidence, around } from '../decide/evidence.ts'
import { entry, history, machine, wobbling } from './history.ts'

/** So many runs of some benchmarks, each wobbling by 2 % around a second, not in step with the others. */
function recorded(runs: number, ids: readonly string[], more: object = {}): HistoryEntry[] {
  return history(
    Array.from({ length: runs }, (_, run) => ({
      figures: Object.fromEntries(
        ids.map((id, place) => [id, wobbling(runs + place, 0.02)[run + place] ?? NaN]),
      ),
      ...more,
    })),
  )
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `b${i}`)
}

function present(figures: Readonly<Record<string, number>>, more: object = {}): HistoryEntry {
  return entry({ figures, ...more })
}

function of(suspicions: readonly Suspicion[], id: string): Suspicion {
  const found = suspicions.find((one) => one.id === id)
  if (found === undefined) throw new Error(`nothing on ${id}`)
  return found
}

describe('a benchmark', () => {
  it('is suspected where it is far slower than predicted, and not where it is far faster', () => {
    const { benchmarks } = suspect(
      recorded(20, ['a', 'b', 'c']),
      present({ a: 1.2, b: 0.8, c: 1 }),
      'time',
    )
    expect(benchmarks.map((one) => one.kind === 'judged' && one.isSuspected)).toEqual([
      true,
      false,
      false,
    ])
    expect(of(benchmarks, 'a')).toMatchObject({
      kind: 'judged',
      runs: 20,
      from: 'same-cpu',
      value: 1.2,
    })
  })

  it('comes with what was predicted for this machine, the factor included', () => {
    const calibration = { frozen: [1] }
    const { benchmarks, factor } = suspect(
      recorded(20, ['a'], { calibration }),
      present({ a: 2 }, { calibration: { frozen: [2, 2, 2] } }),
      'time',
    )
    expect(factor).toEqual({ ratio: 2, from: 'calibration' })
    const a = of(benchmarks, 'a')
    if (a.kind !== 'judged') throw new Error('not judged')
    expect(a.isSuspected).toBe(false)
    expect(a.predicted.low).toBeGreaterThan(1.9)
    expect(a.predicted.middle).toBeCloseTo(2, 1)
    expect(a.predicted.high).toBeLessThan(2.1)
    expect(a.ratio).toBeCloseTo(2 / a.predicted.middle, 12)
  })

  it('rests on the runs on its own CPU model, or on all where those are fewer than five', () => {
    const mixed = recorded(20, ['a']).map((run, i) =>
      i % 4 === 0 ? { ...run, machine: machine({ cpu: 'Xeon' }) } : run,
    )
    const on = (cpu: string): Suspicion =>
      of(suspect(mixed, present({ a: 1 }, { machine: { cpu } }), 'time').benchmarks, 'a')
    expect(on('Epyc')).toMatchObject({ from: 'same-cpu', runs: 15 })
    expect(on('Xeon')).toMatchObject({ from: 'same-cpu', runs: 5 })
    expect(on('Altra')).toMatchObject({ from: 'all-cpus', runs: 20 })
  })

  it('is not judged on fewer than ten runs, whatever it looks like', () => {
    const few = recorded(9, ['a'])
    expect(of(suspect(few, present({ a: 5 }), 'time').benchmarks, 'a')).toEqual({
      kind: 'unjudged',
      id: 'a',
      reason: 'too-few-runs',
      runs: 9,
    })
    const enough = recorded(10, ['a'])
    expect(of(suspect(enough, present({ a: 5 }), 'time').benchmarks, 'a').kind).toBe('judged')
  })

  it('is not judged where no run has it, or the run at hand has no figure of it', () => {
    const { benchmarks } = suspect(recorded(20, ['a']), present({ a: NaN, new: 1 }), 'time')
    expect(benchmarks).toEqual([
      { kind: 'unjudged', id: 'a', reason: 'no-figure', runs: 20 },
      { kind: 'unjudged', id: 'new', reason: 'never-recorded', runs: 0 },
    ])
  })

  it('is not held against runs of another system or another major version of Node.js', () => {
    const runs = recorded(20, ['a'])
    const reason = (changes: object): unknown =>
      suspect(runs, present({ a: 1 }, { machine: changes }), 'time').runs
    expect(reason({})).toBe(20)
    expect(reason({ node: 'v24.9.0' })).toBe(20)
    expect(reason({ node: 'v26.0.0' })).toBe(0)
    expect(reason({ os: 'darwin' })).toBe(0)
    expect(reason({ arch: 'arm64' })).toBe(0)
  })

  it('rests on the runs since its level last changed, if they are ten', () => {
    const changed = (ago: number): HistoryEntry[] =>
      history(
        wobbling(30, 0.02).map((value, i) => ({
          figures: { a: i < 30 - ago ? value : 0.8 * value },
        })),
      )
    const found = (ago: number): Suspicion =>
      of(suspect(changed(ago), present({ a: 1 }), 'time').benchmarks, 'a')
    expect(found(12)).toMatchObject({ runs: 12, isSuspected: true })
    expect(found(9)).toMatchObject({ runs: 30, isSuspected: false })
  })

  it('rests on no more than the newest 30 runs', () => {
    const { runs, benchmarks } = suspect(recorded(50, ['a']), present({ a: 1 }), 'time')
    expect(runs).toBe(30)
    expect(of(benchmarks, 'a').runs).toBe(30)
  })
})

describe('the factor', () => {
  const all = numbered(20)
  const slowed = (by: number): Record<string, number> =>
    Object.fromEntries(all.map((id) => [id, by]))

  it("is the suite's with 20 benchmarks or more: a slow machine raises no suspicion", () => {
    const { factor, benchmarks } = suspect(recorded(20, all), present(slowed(1.5)), 'time')
    expect(factor.from).toBe('suite')
    expect(factor.ratio).toBeCloseTo(1.5, 2)
    expect(benchmarks.some((one) => one.kind === 'judged' && one.isSuspected)).toBe(false)
  })

  it("is the calibration's with fewer, or none where nothing was calibrated", () => {
    const few = all.slice(1)
    const calibration = { integers: [1, 1.01, 0.99], floats: [2] }
    const now = { calibration: { integers: [1.2], floats: [2.4] } }
    const figures = Object.fromEntries(few.map((id) => [id, 1.2]))
    const calibrated = suspect(recorded(20, few, { calibration }), present(figures, now), 'time')
    expect(calibrated.factor.from).toBe('calibration')
    expect(calibrated.factor.ratio).toBeCloseTo(1.2, 10)
    const without = suspect(recorded(20, few), present(figures, now), 'time')
    expect(without.factor).toEqual({ ratio: 1, from: 'nothing' })
    expect(without.calibrationFactor).toBeNull()
    expect(of(without.benchmarks, 'b1')).toMatchObject({ isSuspected: true })
  })

  it("shows beside the suite's what the calibration says: that everything is slower is not the machine", () => {
    const calibration = { frozen: [1] }
    const { factor, calibrationFactor } = suspect(
      recorded(20, all, { calibration }),
      present(slowed(1.3), { calibration }),
      'time',
    )
    expect(factor.ratio).toBeCloseTo(1.3, 2)
    expect(calibrationFactor).toBe(1)
  })

  it('leaves out runs of which it cannot be told', () => {
    const runs = recorded(20, ['a'], { calibration: { frozen: [1] } }).map((run, i) =>
      i < 5 ? { ...run, calibration: {} } : run,
    )
    const { benchmarks } = suspect(
      runs,
      present({ a: 1 }, { calibration: { frozen: [1] } }),
      'time',
    )
    expect(of(benchmarks, 'a')).toMatchObject({ kind: 'judged', runs: 15 })
  })

  it('is not taken from a calibration that fewer than ten runs have', () => {
    const runs = recorded(20, ['a'], { calibration: { frozen: [1] } }).map((run, i) =>
      i < 11 ? { ...run, calibration: {} } : run,
    )
    const now = present({ a: 1 }, { calibration: { frozen: [1.3] } })
    const { factor, calibrationFactor, benchmarks } = suspect(runs, now, 'time')
    expect(factor).toEqual({ ratio: 1, from: 'nothing' })
    expect(calibrationFactor).toBeCloseTo(1.3, 10)
    expect(of(benchmarks, 'a')).toMatchObject({ kind: 'judged', runs: 20 })
  })

  it('plays no part in what is counted in bytes', () => {
    const runs = recorded(20, all, { metric: 'allocated' })
    const { factor } = suspect(runs, present(slowed(2), { metric: 'allocated' }), 'allocated')
    expect(factor).toEqual({ ratio: 1, from: 'nothing' })
  })
})

it('tells an operation that allocates nothing from one that does', () => {
  const runs = recorded(20, ['a'], { metric: 'allocated' }).map((run) => ({
    ...run,
    benchmarks: [
      { id: 'a', name: 'a', metrics: { allocated: { value: 0, change: null, accepted: null } } },
    ],
  }))
  const judge = (bytes: number): Suspicion =>
    of(suspect(runs, present({ a: bytes }, { metric: 'allocated' }), 'allocated').benchmarks, 'a')
  expect(judge(0)).toMatchObject({ isSuspected: false, ratio: 1 })
  expect(judge(64)).toMatchObject({ isSuspected: true })
})

it('says the same whatever unit all times are in', () => {
  const figure = fc.integer({ min: 1, max: 1000 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(figure, figure), { minLength: 11, maxLength: 20 }),
      fc.constantFrom(2 ** -10, 2 ** 7),
      (runs, unit) => {
        const inUnit = (factor: number): HistoryEntry[] =>
          history(runs.map(([a, b]) => ({ figures: { a: a * factor, b: b * factor } })))
        const judge = (entries: readonly HistoryEntry[]): (number | null)[] => {
          const last = entries.at(-1)
          if (last === undefined) return []
          const { benchmarks } = suspect(entries.slice(0, -1), last, 'time')
          return benchmarks.map((one) => (one.kind === 'judged' ? one.t : null))
        }
        const there = judge(inUnit(1))
        expect(
          judge(inUnit(unit)).map((t, i) => Math.abs((t ?? 0) - (there[i] ?? 0)) < 1e-6),
        ).toEqual([true, true])
      },
    ),
  )
})

it('takes a recording from what was measured: medians of the rounds, by metric', () => {
  const measured = [evidence('one', { screen: around(0.1, 5) }), evidence('none')]
  const { benchmarks } = recordingOf(measured, 'pr', { machine: machine(), calibration: {} })
  const [one, none] = benchmarks
  expect(one?.id).toBe('a.bench.js > one')
  expect(one?.metrics.time?.value).toBeCloseTo(Math.exp(0.1), 12)
  expect(none?.metrics).toEqual({})
})
