import { expect, it } from 'vitest'
import { EarlierBenchmarks } from '../../src/measure/led/earlier-benchmarks.ts'
import type { Attempt, AttemptRequest } from '../../src/measure/suites.ts'

const order = ['a', 'slow', 'b', 'c', 'd']
const request = (...benchmarks: readonly string[]): AttemptRequest => {
  const plan = { round: 0, stage: 'screen', suite: 's', versions: ['head'], benchmarks, control: false, seed: 1 } as const // prettier-ignore
  const version = { label: 'head', source: { kind: 'directory', path: '/x' }, directory: '/x' } as const // prettier-ignore
  const arms = [{ label: 'head', role: 'head', directory: '/x', version, extraWork: 0 }] as const
  const settings = { workerPath: '', v8Flags: [], timeoutSeconds: 1, jobs: 1, slicing: { sliceMs: 1, slices: 1, warmupMs: 1, extraMs: 0 } } // prettier-ignore
  const runtime = { node: 'v24.0.0', stripsTypes: true, slots: [], baton: 'fifo' } as const
  const { signal } = new AbortController()
  const context = { arms, settings, runtime, slot: { cpu: null }, cpus: null, cut: signal }
  return { plan, benchmarks, context, spawnOrder: [0] }
}

/** A file in which `needy` fails where not all that it needs was run before it. */
function file(needy: string, needs: readonly string[], alwaysFails = false) {
  const runs: (readonly string[])[] = []
  const go = async (
    { benchmarks }: AttemptRequest,
    rehearsed: readonly string[],
  ): Promise<Attempt> => {
    runs.push([...benchmarks, '|', ...rehearsed])
    const has = (id: string): boolean => benchmarks.includes(id) || rehearsed.includes(id)
    const fails = (id: string): boolean => id === needy && (alwaysFails || !needs.every(has))
    const fine = benchmarks.filter((id) => !fails(id))
    return {
      figures: new Map(fine.map((id) => [id, { head: { time: id === 'slow' ? 1 : 1e-6 } }])),
      seconds: new Map(),
      handover: new Map(),
      failures: benchmarks.filter(fails).map((id) => ({ id, arm: 'head', message: 'no', died: false })), // prettier-ignore
      broken: false,
    }
  }
  return { go, runs }
}

it('runs what is settled and quick before what is measured, and nothing after it', async () => {
  const earlier = new EarlierBenchmarks()
  const { go, runs } = file('', [])
  await earlier.attempt(request(...order), [order], go)
  await earlier.attempt(request('c'), [order], go)
  expect(runs[0]).toEqual([...order, '|'])
  expect(runs[1]).toEqual(['c', '|', 'a', 'b'])
})

it('runs nothing that was never measured, as it may hang, or nobody asked for it', async () => {
  const { go, runs } = file('', [])
  await new EarlierBenchmarks().attempt(request('c'), [order], go)
  expect(runs).toEqual([['c', '|']])
})

it('tries one that fails with all before it, tells that it needs them, and remembers', async () => {
  const earlier = new EarlierBenchmarks()
  const { go, runs } = file('c', ['slow'])
  const first = await earlier.attempt(request('a', 'c'), [order], go)
  expect(first.failures).toEqual([])
  expect([...first.figures.keys()]).toEqual(['a', 'c'])
  expect(first.asides).toEqual([{ kind: 'needs-earlier', id: 'c' }])
  const second = await earlier.attempt(request('c'), [order], go)
  expect(second.failures).toEqual([])
  expect(runs).toEqual([
    ['a', 'c', '|'],
    ['c', '|', 'a', 'slow', 'b'],
    ['c', '|', 'a', 'slow', 'b'],
  ])
})

it('tries so but once where that is not the reason', async () => {
  const earlier = new EarlierBenchmarks()
  const { go, runs } = file('c', [], true)
  const first = await earlier.attempt(request('c'), [order], go)
  expect(first.failures).toHaveLength(1)
  await earlier.attempt(request('c'), [order], go)
  expect(runs).toHaveLength(3)
})
