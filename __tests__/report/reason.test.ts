import { describe, expect, it } from 'vitest'
import {
  instructionsChange,
  type DeoptsReason,
  type MoversReason,
  type Reason,
} from '../../src/model/index.ts'
import { reasonPhrases } from '../../src/report/words/reason.ts'
import { deoptMeaning } from '../../src/report/words/deopt-words.ts'
import { phrasesToText } from '../../src/report/text/phrases-to-text.ts'
import { bench, improved, of, regressed, suspected, unchanged } from './builders.ts'
import type { Result } from '../../src/model/index.ts'

function told(results: readonly [Result, ...Result[]], ...why: readonly Reason[]): string {
  return phrasesToText(reasonPhrases(bench('parse', results), results[0], { reach: null, why }))
}

const slow = regressed(0.12)

const counted = (base: readonly number[], head: readonly number[]): Reason => ({
  kind: 'instructions',
  counter: 'valgrind',
  base,
  head,
})

const profiled = { rounds: 8, samples: { base: 900, head: 900 } }
const tokenize = { path: './src/parse.ts', line: 41, name: 'tokenize' }

const moved = (...by: readonly (readonly [base: number, head: number])[]): MoversReason => ({
  kind: 'movers',
  movers: by.map(([base, head]) => ({ ...tokenize, how: 'changed', base, head, noise: 1e-6 })),
  others: 0,
  profiled,
  frames: [],
})

describe('instructions', () => {
  it('say how much more work there is', () => {
    expect(told([slow], counted([1000, 1000], [1120, 1120]))).toBe('+12 % instructions')
    expect(told([slow], counted([1000], [900]))).toBe('−10 % instructions')
  })

  it('say that there is no more of it where they differ by less than an arm repeats to', () => {
    const equal = 'instructions equal: memory, waiting, layout or environment'
    expect(told([slow], counted([1000, 1000], [1000.9, 1000.9]))).toBe(equal)
    expect(told([slow], counted([990, 1010], [1015, 1015]))).toBe(equal)
    expect(told([slow], counted([1000, 1000], [1002, 1002]))).toBe('+0.2 % instructions')
  })

  it('are compared by the middle of their counts', () => {
    const change = { ratio: 1.5, spread: 0.5 }
    expect(instructionsChange({ base: [4, 2, 2, 2], head: [3, 3, 4.5] })).toEqual({
      ...change,
      spread: 1,
    })
    expect(instructionsChange({ base: [], head: [1] })).toBeNull()
    expect(instructionsChange({ base: [0], head: [1] })).toBeNull()
  })
})

describe('movers', () => {
  it('say by how much the own time of a function moved', () => {
    expect(told([slow], moved([1e-3, 4.1e-3]))).toBe('self time +3.1 ms in tokenize')
    expect(told([slow], moved([1e-3, 4.1e-3], [5e-6, 1e-6]))).toBe(
      'self time +3.1 ms in tokenize, −4.0 µs in tokenize',
    )
  })

  it('are two in a line, and the number of the others', () => {
    const many = moved([0, 4e-3], [0, 3e-3], [0, 2e-3])
    expect(told([slow], many)).toMatch(/tokenize and 1 more$/)
    expect(told([slow], { ...many, others: 4 })).toMatch(/tokenize and 5 more$/)
  })

  it('are told by their place where they have no name, and by what became of them', () => {
    const mover = { how: 'new', base: 0, head: 1e-3, noise: 0 } as const
    const by = (path: string, line: number): string => {
      const movers = [{ ...mover, path, line, name: '' }]
      return told([slow], { kind: 'movers', movers, others: 0, profiled, frames: [] })
    }
    expect(by('./src/parse.ts', 41)).toBe('self time +1.0 ms in src/parse.ts:41 (not seen before)')
    expect(by('node:fs', 0)).toBe('self time +1.0 ms in node:fs (not seen before)')
    expect(by('', 0)).toBe('self time +1.0 ms in native code (not seen before)')
  })

  it('say nothing where none moved', () => {
    expect(told([slow], moved())).toBe('')
  })
})

describe('what V8 did', () => {
  const site = {
    ...tokenize,
    what: 'deoptimised',
    side: 'head',
    at: 44,
    detail: 'wrong map',
  } as const
  const done = (...sites: DeoptsReason['sites']): DeoptsReason => ({
    kind: 'deopts',
    sites,
    others: 0,
    rounds: 8,
  })

  it('is told with how often, in which function, why and where', () => {
    expect(told([slow], done({ ...site, times: 6 }))).toBe(
      'deoptimised 6 times in tokenize (wrong map) at src/parse.ts:44',
    )
    expect(told([slow], done({ ...site, times: 1, name: '' }))).toBe(
      'deoptimised in src/parse.ts:41 (wrong map) at src/parse.ts:44',
    )
    const access = { ...site, what: 'megamorphic', detail: 'kind', times: 3 } as const
    expect(told([slow], done(access, { ...access, detail: '' }))).toBe(
      'megamorphic access to .kind in tokenize at src/parse.ts:44, megamorphic access in tokenize at src/parse.ts:44',
    )
  })

  it('is two in a line and the number of the others, and nothing of what the base alone had', () => {
    const gone = { ...site, side: 'base', times: 1 } as const
    expect(told([slow], done(gone))).toBe('')
    const one = { ...site, times: 1 } as const
    expect(told([slow], done(one, one, one, gone))).toMatch(/src\/parse\.ts:44 and 1 more$/)
  })

  it('has a meaning where somebody has put it in words', () => {
    expect(deoptMeaning({ what: 'deoptimised', detail: 'Wrong map' })).toMatch(/another shape/)
    expect(deoptMeaning({ what: 'deoptimised', detail: 'constructor' })).toBe('')
    expect(deoptMeaning({ what: 'megamorphic', detail: 'overflow' })).toMatch(/more shapes/)
  })
})

describe('counts', () => {
  it('say how often each happened before and after, three of them in a line', () => {
    const modules = { what: 'modules', name: '', during: 'load', base: 12, head: 48 } as const
    const calls = { ...modules, what: 'system-calls', name: 'openat', head: 4100 } as const
    const files = { ...modules, what: 'files', during: 'call', base: 0, head: 1.25 } as const
    expect(
      told([slow], { kind: 'counts', counts: [modules, calls, files, modules], others: 2 }),
    ).toBe(
      'modules loaded 12 → 48, system calls openat 12 → 4,100, files read a call 0 → 1.25 and 3 more',
    )
  })
})

describe('allocations', () => {
  const allocated = (by: number, half: number): Result => of('allocated', unchanged(by, { half }))

  it('are called equal where they were shown to be, else within their threshold', () => {
    expect(told([slow, allocated(0, 0.002)])).toBe('allocations equal')
    expect(told([slow, allocated(0.01, 0.002)])).toBe('allocations within ±5 %')
    expect(told([slow, of('allocated', regressed(0.5))])).toBe('')
  })

  it('are no news beside another metric than time', () => {
    expect(told([of('retained', slow), allocated(0, 0)])).toBe('')
  })
})

it('says nothing of what got faster', () => {
  expect(told([improved(0.1)], moved([1, 2]))).toBe('')
})

it('joins what is known, also of a suspicion', () => {
  expect(told([suspected(0.5)], counted([1], [2]), moved([0, 1]))).toBe(
    'self time +1.0 s in tokenize · +100 % instructions',
  )
})
