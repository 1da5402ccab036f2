import { describe, expect, it } from 'vitest'
import {
  benchmark,
  renamedHistory,
  renamedIn,
  type HistoryEntry,
  type Rename,
} from '../../src/model/index.ts'

const file = 'a.bench.js'
const named = (...names: readonly string[]) => names.map((name) => benchmark(file, '', name))

/** `now (was then)` for each benchmark. */
function renamed(names: readonly string[], ...renames: readonly (readonly [string, string])[]) {
  const all: Rename[] = renames.map(([from, to]) => ({ from, to }))
  return renamedIn(named(...names), all).map(({ benchmark: { id, suite, name }, was }) => {
    expect([id, suite]).toEqual([`${file} > ${name}`, file])
    return was === null ? name : `${name} (was ${was})`
  })
}

describe('a benchmark that was renamed', () => {
  it.each([
    ['by its name', ['old', 'new']],
    ['by its id', [`${file} > old`, `${file} > new`]],
  ] as const)('has its present name, %s', (_, rename) => {
    expect(renamed(['one', 'old'], rename)).toEqual(['one', 'new (was old)'])
  })

  it('keeps its own where the version has the present name already', () => {
    expect(renamed(['old', 'new'], ['old', 'new'])).toEqual(['old', 'new'])
  })

  it('in steps is known by whichever name the version has', () => {
    const steps = [
      ['b', 'c'],
      ['a', 'c'],
    ] as const
    expect(renamed(['a'], ...steps)).toEqual(['c (was a)'])
    expect(renamed(['b'], ...steps)).toEqual(['c (was b)'])
    expect(renamed(['a', 'b'], ...steps)).toEqual(['a', 'c (was b)'])
  })

  it('is not taken for another whose name holds its own', () => {
    expect(renamed(['old', 'older', 'x > old'], ['old', 'new'])).toEqual([
      'new (was old)',
      'older',
      'x > old',
    ])
  })

  it.each([
    ['of an id to a name', [`${file} > old`, 'new']],
    ['to another file', [`${file} > old`, 'b.bench.js > new']],
    ['to no name', [`${file} > old`, `${file} > `]],
  ] as const)('%s is left as it is', (_, rename) => {
    expect(renamed(['old'], rename)).toEqual(['old'])
  })
})

it('carries along whatever else is known of a benchmark', () => {
  const [one] = renamedIn([{ id: 'f > old', name: 'old', figure: 1 }], [{ from: 'old', to: 'new' }])
  expect(one?.benchmark).toEqual({ id: 'f > new', name: 'new', figure: 1 })
})

it("makes a history that knows each push's benchmarks by their present names", () => {
  const push = (...names: readonly string[]): HistoryEntry => ({
    commit: 'c',
    comparedWith: null,
    createdAt: '2026-11-21T12:00:00.000Z',
    machine: { os: 'linux', arch: 'x64', cpu: 'x', cpus: 2, node: 'v24.0.0' },
    calibration: {},
    benchmarks: names.map((name) => ({ id: `${file} > ${name}`, name, metrics: {} })),
  })
  const history = [push('old'), push('new')]
  const now = renamedHistory(history, [{ from: 'old', to: 'new' }])
  expect(now.map(({ benchmarks }) => benchmarks[0]?.id)).toEqual([`${file} > new`, `${file} > new`])
  expect(renamedHistory(history, [])).toBe(history)
})
