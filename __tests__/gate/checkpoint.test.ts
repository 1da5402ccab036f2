import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
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

async function open(path: string, resume: 'must' | 'no', node = 'v24'): Promise<Checkpoint> {
  const one = { label: 'x', content: 'x' }
  const subject: RunSubject = { base: one, heads: [one], benchmarks: [], node, v8Flags: [] }
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

it.each([
  ['with another figure', (line: string) => line.replace('0.1', '0.2')],
  ['without a signature', (line: string) => line.split('\t')[0] ?? ''],
  ['that stands there already', (line: string) => line],
])('believes no round %s', async (_, forge) => {
  const path = file()
  await note(await open(path, 'no'), 1)
  const line = readFileSync(path, 'utf8').split('\n')[1] ?? ''
  appendFileSync(path, `${forge(line)}\n`)
  expect((await open(path, 'must')).rounds).toEqual([roundOf(1)])
})

it('believes no round of another question', async () => {
  const [path, other] = [file(), file()]
  await note(await open(path, 'no'), 1)
  await note(await open(other, 'no', 'v26'), 2)
  const line = readFileSync(other, 'utf8').split('\n')[1] ?? ''
  appendFileSync(path, `${line}\n`)
  expect((await open(path, 'must')).rounds).toEqual([roundOf(1)])
})

it('says that rounds were written with another key', async () => {
  const path = file()
  vi.stubEnv('BENCHGATE_KEY', 'one')
  await note(await open(path, 'no'), 1)
  vi.stubEnv('BENCHGATE_KEY', 'two')
  await expect(open(path, 'must')).rejects.toMatchObject({ code: 'rounds-not-signed' })
  vi.unstubAllEnvs()
  const own = await open(path, 'no')
  expect(own.rounds).toEqual([])
})
