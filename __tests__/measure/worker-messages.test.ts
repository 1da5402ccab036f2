import { expect, it } from 'vitest'
import { workerMessages } from '../../src/measure/led/worker-messages.ts'
import type { Finished } from '../../src/platform/ports.ts'

const key = 'k1'

const measured = {
  type: 'measured',
  id: 'one',
  measured: { time: 1e-6, p99: null },
  seconds: 1,
  slicing: {
    seconds: 1,
    ownSeconds: 1,
    perOperationMs: [1],
    settledMs: 0,
    outside: { cpuSeconds: 0, waitedSeconds: 0 },
  },
}

async function heard(...lines: readonly string[]): Promise<readonly unknown[]> {
  async function* messages(): AsyncGenerator<string> {
    yield* lines
  }
  const finished = new Promise<Finished>(() => undefined)
  const all: unknown[] = []
  const child = { messages: messages(), finished, kill: () => undefined }
  for await (const message of workerMessages(child, key)) all.push(message)
  return all
}

it('what has another key, of whatever length, is not the worker’s', async () => {
  const done = JSON.stringify({ type: 'done' })
  expect(await heard(`k2 ${done}`, `k12 ${done}`, ` ${done}`, done)).toEqual([])
  expect(await heard(`k1 ${done}`)).toEqual([{ type: 'done' }])
})

it('a figure that could not be measured is no figure', async () => {
  const [message] = await heard(`k1 ${JSON.stringify(measured)}`)
  expect(message).toEqual({ ...measured, measured: { time: 1e-6 } })
})

it('a figure of an unknown name, or that is no number, makes a message none of ours', async () => {
  const others = [{ speed: 1 }, { time: '1' }].map((figures) => ({
    ...measured,
    measured: figures,
  }))
  expect(await heard(...others.map((each) => `k1 ${JSON.stringify(each)}`))).toEqual([])
})
