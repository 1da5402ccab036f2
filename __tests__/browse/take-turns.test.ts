import { expect, it } from 'vitest'
import { BenchmarkFailed, PageGone, type OpenPage } from '../../src/browse/open-page.ts'
import type { PageMessage } from '../../src/browse/protocol.ts'
import { takeTurns } from '../../src/browse/take-turns.ts'

const slicing = { sliceMs: 1, slices: 4, warmupMs: 1 }

/** Pages in place of Chromium's: what is asked of them stands in `calls`. */
function pages(answer: (arm: string, method: string, id: string) => number = () => 1) {
  const calls: string[] = []
  const page = (arm: string): OpenPage => ({
    tasks: [],
    modules: [],
    threw: null,
    async call(method, id, ...numbers) {
      calls.push(`${arm} ${method}${method === 'run' ? ` ${numbers.join(' ')}` : ''}`)
      return answer(arm, method, id)
    },
    strayErrors: () => [],
  })
  return { calls, both: [page('A'), page('B')] }
}

const work = [
  { id: 'one', runs: ['one', 'one'] },
  { id: 'two', runs: ['two', 'two'] },
]

async function told(both: readonly OpenPage[]): Promise<PageMessage[]> {
  const messages: PageMessage[] = []
  await takeTurns(both, work, slicing, (message) => messages.push(message))
  return messages
}

it('visits the pages there and back, with as many iterations in each', async () => {
  const fits: Record<string, number> = { A: 9, B: 16 }
  const { both, calls } = pages((arm, method) => (method === 'warmUp' ? (fits[arm] ?? 0) : 1))
  await told(both)
  expect(calls.slice(0, calls.length / 2)).toEqual([
    'A start', 'A warmUp', 'B start', 'B warmUp',
    'A run 12', 'B run 12', 'B run 12', 'A run 12',
    'A run 12', 'B run 12', 'B run 12', 'A run 12',
    'A finish', 'B finish',
  ]) // prettier-ignore
})

it('tells milliseconds an iteration', async () => {
  const { both } = pages((_, method) => (method === 'warmUp' ? 4 : 2))
  expect((await told(both)).find(({ type }) => type === 'measured')).toMatchObject({
    id: 'one',
    perIterationMs: [
      [0.5, 0.5, 0.5, 0.5],
      [0.5, 0.5, 0.5, 0.5],
    ],
  })
})

it('goes on with the next benchmark where one fails', async () => {
  const { both } = pages((arm, method, id) => {
    if (arm === 'B' && method === 'run' && id === 'one') throw new BenchmarkFailed('no luck')
    return 1
  })
  const messages = await told(both)
  expect(messages[1]).toEqual({
    type: 'failed',
    id: 'one',
    arm: 1,
    message: 'no luck',
    died: false,
  })
  expect(messages.map(({ type }) => type)).toEqual(['begin', 'failed', 'begin', 'measured', 'done'])
})

it('ends where a page is gone, and is not done then', async () => {
  const { both } = pages((arm) => {
    if (arm === 'B') throw new PageGone('its page crashed', true)
    return 1
  })
  expect(await told(both)).toEqual([
    { type: 'begin', id: 'one' },
    { type: 'failed', id: 'one', arm: 1, message: 'its page crashed', died: true },
  ])
})

it('does not blame a page that is silent for a death', async () => {
  const { both } = pages(() => {
    throw new PageGone('did not return within 1 s', false)
  })
  expect((await told(both))[1]).toMatchObject({ arm: 0, died: false })
})

it('fails a benchmark during which something else throws, in the page in which it does', async () => {
  const { both } = pages()
  const [first, second] = both
  if (first === undefined || second === undefined) throw new Error('there are two')
  const stray = { ...second, strayErrors: () => ['Error: from a timer'] }
  expect((await told([first, stray]))[1]).toMatchObject({
    type: 'failed',
    arm: 1,
    message: 'threw outside of its call: Error: from a timer',
  })
})

it('has no figure of slices that took no time by the clock', async () => {
  const { both } = pages((_, method) => (method === 'run' ? 0 : 1))
  expect((await told(both))[1]).toMatchObject({ type: 'failed', died: false })
})
