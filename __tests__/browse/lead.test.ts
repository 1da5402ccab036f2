/** The lead of tinybench, which runs in pages, with the real package in this process. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { leadTinybench, type LeadAnswer } from '../../src/browse/lead.ts'

type Tinybench = Parameters<typeof leadTinybench>[0] & Pick<typeof import('tinybench'), 'Bench'>

const path = resolve(import.meta.dirname, '../../node_modules/tinybench/dist/index.js')
let copies = 0
/** A copy of the package that nothing else has: the lead changes it. */
async function led() {
  const address = `${pathToFileURL(path).href}?copy=${copies++}`
  const copy: Tinybench = await import(/* @vite-ignore */ address)
  return { Bench: copy.Bench, lead: leadTinybench(copy) }
}

function valueOf(answer: LeadAnswer): number {
  if ('error' in answer) throw new Error(answer.error)
  return answer.value
}

it('notes what Benches are given, and nothing that they lose', async () => {
  const { Bench, lead } = await led()
  expect(lead.isEmpty()).toBe(true)
  new Bench({ name: 'a bench' }).add('one', () => 1)
  const other = new Bench({ concurrency: 'task' }).add('two', () => 2).add('three', () => 3)
  other.remove('two')
  expect(lead.tasks()).toEqual([
    { bench: 'a bench', name: 'one', isConcurrent: false },
    { bench: '', name: 'three', isConcurrent: true },
  ])
})

it('runs no task when it is added', async () => {
  const { Bench } = await led()
  let calls = 0
  new Bench().add('sync', () => void calls++).add('async', async () => void calls++)
  expect(calls).toBe(0)
})

it('runs the hooks around a task as tinybench does', async () => {
  const { Bench, lead } = await led()
  const calls: string[] = []
  const note = (what: string) => () => void calls.push(what)
  new Bench({ setup: note('setup'), teardown: note('teardown') }).add('task', note('call'), {
    beforeAll: note('before all'),
    beforeEach: note('before'),
    afterEach: note('after'),
    afterAll: note('after all'),
  })
  valueOf(await lead.start(0))
  valueOf(await lead.run(0, 2))
  valueOf(await lead.finish(0))
  const once = ['before', 'call', 'after']
  expect(calls).toEqual(['setup', 'before all', ...once, ...once, ...once, 'after all', 'teardown'])
})

it('awaits a function that returns a promise, and calls another one as often as it is told', async () => {
  const { Bench, lead } = await led()
  let [running, most, calls] = [0, 0, 0]
  new Bench()
    .add('waits', async () => {
      most = Math.max(most, ++running)
      await Promise.resolve()
      running--
    })
    .add('counts', () => void calls++)
  valueOf(await lead.start(0))
  valueOf(await lead.run(0, 5))
  expect([running, most]).toEqual([0, 1])
  valueOf(await lead.start(1))
  valueOf(await lead.run(1, 7))
  expect(calls).toBe(8)
})

it('takes the time that a function tells of itself', async () => {
  const { Bench, lead } = await led()
  new Bench().add('tells', () => ({ overriddenDuration: 250 }))
  valueOf(await lead.start(0))
  expect(valueOf(await lead.run(0, 3))).toBe(750)
})

it('finds iterations that fill a slice', async () => {
  const { Bench, lead } = await led()
  new Bench().add('tells', () => ({ overriddenDuration: 0.5 }))
  valueOf(await lead.start(0))
  expect(valueOf(await lead.warmUp(0, 20, 5))).toBe(10)
})

it('answers with what a task throws', async () => {
  const { Bench, lead } = await led()
  new Bench().add('throws', () => {
    throw new TypeError('no such thing')
  })
  expect(await lead.start(0)).toEqual({
    error: expect.stringContaining('TypeError: no such thing'),
  })
})

it('runs tasks for a moment where the file runs them itself, and leaves its Bench as it was', async () => {
  const { Bench, lead } = await led()
  let calls = 0
  const bench = new Bench({ time: 10_000 }).add('task', () => void calls++)
  await bench.run()
  expect(calls).toBeLessThan(10)
  expect(bench.tasks[0]?.result.state).toBe('completed')
  expect(bench.time).toBe(10_000)
  expect(lead.tasks()).toHaveLength(1)
})
