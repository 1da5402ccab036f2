import { expect, it } from 'vitest'
import { giveUp, type OpenSuites } from '../../src/measure/index.ts'
import { benchmark, usualConduct, type Evidence } from '../../src/model/index.ts'
import { openSuites } from '../../src/measure/index.ts'

const samples = [{ round: 0, stage: 'screen', arms: {} }] as const

function evidence(suite: string, name: string, changes: Partial<Evidence> = {}): Evidence {
  const about = benchmark(suite, '', name)
  const versions = ['base', 'head']
  return {
    kind: 'measured',
    benchmark: about,
    versions,
    samples: [],
    failures: [],
    secondsPerRound: null,
    ...changes,
  }
}

function failed(suite: string, name: string): Evidence {
  const about = benchmark(suite, '', name)
  return evidence(suite, name, {
    versions: [],
    failures: [{ benchmark: about, version: 'head', message: 'threw' }],
  })
}

function book(maxErrors: number | null): ReadonlyMap<string, OpenSuites> {
  const open = openSuites({ kind: 'tinybench', files: ['*'], ...usualConduct, maxErrors })
  return new Map(['a', 'b'].map((suite) => [suite, open]))
}

it('gives up what was not begun of a suite in which too much failed, and says why', () => {
  const all = [failed('a', '1'), failed('a', '2'), evidence('a', '3'), evidence('b', '1')]
  const [, , third, other] = giveUp(all, book(2))
  expect(third?.failures.map(({ version }) => version)).toEqual(['base', 'head'])
  expect(third?.failures[0]?.message).toBe(
    'not measured: 2 benchmarks of its suite had failed, and `maxErrors` is 2',
  )
  expect(giveUp(all, book(1))[2]?.failures[0]?.message).toMatch(/: 2 bench.* `maxErrors` is 1$/)
  expect(third?.versions).toEqual([])
  expect(other).toEqual(all[3])
})

it('leaves what was measured, and a suite with fewer failures', () => {
  const begun = evidence('a', '3', { samples })
  expect(giveUp([failed('a', '1'), failed('a', '2'), begun], book(2))[2]).toBe(begun)
  const waiting = evidence('a', '3')
  expect(giveUp([failed('a', '1'), waiting], book(2))[1]).toBe(waiting)
})

it('never gives up where nobody asked for it', () => {
  const all = [failed('a', '1'), failed('a', '2'), evidence('a', '3')]
  expect(giveUp(all, book(null))).toBe(all)
})
