import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openCheckpoint, type Checkpoint } from '../../src/gate/checkpoint.ts'
import type { RunSubject } from '../../src/gate/run-subject.ts'
import type { RoundResult } from '../../src/measure/index.ts'
import { nodePorts } from '../../src/platform/node.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

function roundOf(round: number): RoundResult {
  const plan = { suite: 'a.js', versions: ['x'], benchmarks: ['a'], control: false, seed: 1 }
  return {
    plan: { ...plan, round, stage: 'screen' },
    figures: new Map([['a', { x: { time: 0.1 } }]]),
    seconds: new Map([['a', 1]]),
    handover: new Map(),
    failures: [],
    startUpSeconds: 0,
    interference: { stolen: null, waited: null },
  }
}

function file(): string {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-checkpoint-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return join(directory, 'rounds.ndjson')
}

async function open(path: string, resume: 'must' | 'no'): Promise<Checkpoint> {
  const one = { label: 'x', content: 'x' }
  const subject: RunSubject = { base: one, heads: [one], benchmarks: [], node: 'v24', v8Flags: [] }
  return openCheckpoint({ path, resume }, async () => subject, ports)
}

async function note(checkpoint: Checkpoint, round: number): Promise<void> {
  checkpoint.note(roundOf(round), round)
  await checkpoint.settled()
}

it('has the rounds that were written down, and the seconds that they took', async () => {
  const path = file()
  const first = await open(path, 'no')
  await note(first, 1)
  await note(first, 2)
  const { rounds, seconds } = await open(path, 'must')
  expect(rounds).toEqual([roundOf(1), roundOf(2)])
  expect(seconds).toBe(2)
})

it.each(['{"torn":', '{}\n'])(
  'loses nothing that is written after %j, which a crash has left',
  async (left) => {
    const path = file()
    await note(await open(path, 'no'), 1)
    appendFileSync(path, left)
    await note(await open(path, 'must'), 2)
    expect((await open(path, 'must')).rounds).toEqual([roundOf(1), roundOf(2)])
    expect(readFileSync(path, 'utf8')).not.toContain(left)
  },
)
