import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { mostKept } from '../../src/gate/checkpoint-place.ts'
import {
  openCheckpoint,
  type Checkpoint,
  type CheckpointRequest,
} from '../../src/gate/checkpoint.ts'
import type { RunSubject } from '../../src/gate/run-subject.ts'
import type { RoundResult } from '../../src/measure/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import type { Ports } from '../../src/platform/ports.ts'

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

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'benchgate-checkpoint-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const file = (): string => join(directory(), 'rounds.ndjson')

function subjectOf(head: string): RunSubject {
  const one = { label: 'x', content: 'x' }
  const heads = [{ label: 'head', content: head }]
  return { base: one, heads, benchmarks: [], node: 'v24', v8Flags: [] }
}

type Resume = CheckpointRequest['resume']

async function open(
  path: string,
  resume: Resume,
  using: Ports = ports,
  head = 'x',
): Promise<Checkpoint> {
  const place = { kind: 'file', path } as const
  return openCheckpoint({ place, resume }, async () => subjectOf(head), using)
}

/** In a directory, where each question has a file of its own. */
async function openIn(path: string, resume: Resume, head: string): Promise<Checkpoint> {
  const place = { kind: 'directory', path, gate: 'benchgate' } as const
  return openCheckpoint({ place, resume }, async () => subjectOf(head), ports)
}

async function note(checkpoint: Checkpoint, round: number): Promise<void> {
  checkpoint.note(roundOf(round), round)
  await checkpoint.settled()
}

/** A run that is cut off after a round. */
async function cutOff(opening: Promise<Checkpoint>, round = 1): Promise<void> {
  const checkpoint = await opening
  await note(checkpoint, round)
  await checkpoint.close(false)
}

const roundsOf = async (opening: Promise<Checkpoint>): Promise<readonly RoundResult[]> => {
  const checkpoint = await opening
  await checkpoint.close(false)
  return checkpoint.rounds
}

it('has the rounds that were written down, and the seconds that they took', async () => {
  const path = file()
  const first = await open(path, 'no')
  await note(first, 1)
  await note(first, 2)
  await first.close(false)
  const { rounds, seconds } = await open(path, 'must')
  expect(rounds).toEqual([roundOf(1), roundOf(2)])
  expect(seconds).toBe(2)
})

it.each(['{"torn":', '{}\n'])(
  'loses nothing that is written after %j, which a crash has left',
  async (left) => {
    const path = file()
    await cutOff(open(path, 'no'))
    appendFileSync(path, left)
    await cutOff(open(path, 'must'), 2)
    expect(await roundsOf(open(path, 'must'))).toEqual([roundOf(1), roundOf(2)])
    expect(readFileSync(path, 'utf8')).not.toContain(left)
  },
)

it('leaves nothing of a run that comes to its end, and nothing but rounds of one that does not', async () => {
  const path = directory()
  await cutOff(openIn(path, 'no', 'one'))
  expect(readdirSync(path)).toEqual([expect.stringMatching(/^benchgate-[0-9a-f]{16}\.ndjson$/)])
  await (await openIn(path, 'must', 'one')).close(true)
  expect(readdirSync(path)).toEqual([])
})

it('keeps the rounds of one question whatever becomes of another', async () => {
  const path = directory()
  await cutOff(openIn(path, 'no', 'one'))
  await (await openIn(path, 'no', 'another')).close(true)
  await cutOff(openIn(path, 'no', 'a third'))
  expect(await roundsOf(openIn(path, 'must', 'one'))).toEqual([roundOf(1)])
})

it('says what differs where there are rounds of another question alone', async () => {
  const path = directory()
  await expect(openIn(path, 'must', 'one')).rejects.toMatchObject({ code: 'nothing-to-resume' })
  await cutOff(openIn(path, 'no', 'another'))
  await expect(openIn(path, 'must', 'one')).rejects.toMatchObject({
    fault: { code: 'resumes-another-run', others: ['heads'] },
  })
})

it('does not mix the rounds of two runs of the same question at a time', async () => {
  const path = directory()
  const first = await openIn(path, 'no', 'one')
  await note(first, 1)
  const second = await openIn(path, 'no', 'one')
  await note(second, 2)
  expect(second.isKept()).toBe(false)
  expect(second.warnings()).toEqual([{ code: 'rounds-not-kept', reason: null }])
  await expect(openIn(path, 'must', 'one')).rejects.toMatchObject({ code: 'resumed-already' })
  await second.close(true)
  await first.close(false)
  expect(await roundsOf(openIn(path, 'must', 'one'))).toEqual([roundOf(1)])
})

it('keeps the latest of many questions, and what a run has that is alive', async () => {
  const path = directory()
  const alive = await openIn(path, 'no', 'alive')
  await note(alive, 1)
  for (let i = 0; i < mostKept + 3; i++) {
    await cutOff(openIn(path, 'no', `head ${i}`))
    const old = new Date(2020, 0, 1 + i)
    for (const name of readdirSync(path)) {
      if (statSync(join(path, name)).mtimeMs > Date.now() - 1e9)
        utimesSync(join(path, name), old, old)
    }
  }
  await openIn(path, 'no', 'last')
  const kept = readdirSync(path).filter((name) => name.endsWith('.ndjson'))
  expect(kept).toHaveLength(mostKept + 1)
  await alive.close(false)
  expect(await roundsOf(openIn(path, 'must', 'alive'))).toEqual([roundOf(1)])
  await expect(openIn(path, 'must', 'head 0')).rejects.toMatchObject({
    code: 'resumes-another-run',
  })
})

function failing(operation: 'lock' | 'writeText' | 'appendText', code: string): Ports {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code, errno: -1 }))
  return { ...ports, files: { ...ports.files, [operation]: fail } }
}

it.each([
  ['lock', 'EROFS', 'the disk can only be read'],
  ['lock', 'EACCES', 'the system does not permit it'],
  ['writeText', 'ENOSPC', 'no space is left on the disk'],
  ['appendText', 'ENOSPC', 'no space is left on the disk'],
] as const)('goes on where %s fails with %s, and warns', async (operation, code, words) => {
  const checkpoint = await open(file(), 'no', failing(operation, code))
  await note(checkpoint, 1)
  expect(checkpoint.isKept()).toBe(false)
  expect(checkpoint.warnings()).toEqual([
    { code: 'rounds-not-kept', reason: expect.stringContaining(words) },
  ])
  await checkpoint.close(true)
})

it('reads rounds where none can be written', async () => {
  const path = file()
  await cutOff(open(path, 'no'))
  expect(await roundsOf(open(path, 'must', failing('lock', 'EROFS')))).toEqual([roundOf(1)])
})

it.each([
  ['with another figure', (line: string) => line.replace('0.1', '0.2')],
  ['without a signature', (line: string) => line.split('\t')[0] ?? ''],
  ['that stands there already', (line: string) => line],
])('believes no round %s', async (_, forge) => {
  const path = file()
  await cutOff(open(path, 'no'))
  const line = readFileSync(path, 'utf8').split('\n')[1] ?? ''
  appendFileSync(path, `${forge(line)}\n`)
  expect(await roundsOf(open(path, 'must'))).toEqual([roundOf(1)])
})

it('believes no round of another question', async () => {
  const [path, other] = [file(), file()]
  await cutOff(open(path, 'no'))
  await cutOff(open(other, 'no', ports, 'another'), 2)
  const line = readFileSync(other, 'utf8').split('\n')[1] ?? ''
  appendFileSync(path, `${line}\n`)
  expect(await roundsOf(open(path, 'must'))).toEqual([roundOf(1)])
})

it('says that rounds were written with another key', async () => {
  const path = file()
  vi.stubEnv('BENCHGATE_KEY', 'one')
  await cutOff(open(path, 'no'))
  vi.stubEnv('BENCHGATE_KEY', 'two')
  await expect(open(path, 'must')).rejects.toMatchObject({ code: 'rounds-not-signed' })
  vi.unstubAllEnvs()
  const own = await open(path, 'no')
  expect(own.rounds).toEqual([])
})
