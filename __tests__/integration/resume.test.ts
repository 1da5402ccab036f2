/** Runs that are cut off and go on, with real processes and files. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { Interrupted } from '../../src/errors.ts'
import { gate, type CheckpointRequest } from '../../src/gate.ts'
import type { Report, RoundSample } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

interface Ended {
  readonly report: Report
  readonly said: readonly string[]
}

async function run(
  versions: { readonly base: string; readonly head: string },
  checkpoint: CheckpointRequest,
  stopAfter = Infinity,
): Promise<Ended> {
  const values = { maxTime: '60s', jobs: '1', threshold: '50%', reach: 'skip' }
  const given = { source: 'flag', values } as const
  const stop = new AbortController()
  const said: string[] = []
  const console = {
    info: (text: string) => said.push(text),
    progress: () => undefined,
    settle: () => undefined,
  }
  let rounds = 0
  const { report } = await gate(
    {
      config: parseConfig({ file: null, given, seed: 1 }),
      baselines: null,
      checkpoint,
      base: versions.base,
      heads: [versions.head],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress: ({ stage }) => {
        if (stage !== 'prepare' && stage !== 'read' && ++rounds === stopAfter)
          stop.abort(new Interrupted('SIGINT'))
      },
    },
    nodePorts(console, stop.signal),
  )
  return { report, said }
}

function repository(work: number): string {
  const directory = project({
    '.gitignore': 'node_modules\n',
    'a.bench.mjs': `import { Bench } from 'tinybench'
export default new Bench().add('spin', () => { let sum = 0; for (let i = 0; i < ${work}; i++) sum += i; return sum })`,
  })
  execFileSync('git', ['init', '--quiet'], { cwd: directory })
  return directory
}

/** Two versions, and a run of them that was stopped after so many rounds. */
async function cutOff(rounds: number, fileBeside: 'nothing' | 'the head' = 'nothing') {
  const versions = { base: repository(1000), head: repository(1000) }
  const path = join(fileBeside === 'the head' ? versions.head : project({}), 'rounds.ndjson')
  const { report } = await run(versions, { place: { kind: 'file', path }, resume: 'no' }, rounds)
  expect(report.interrupted).toBe(true)
  return { versions, path, before: roundsOf(report) }
}

/** The rounds of the only benchmark, with all their figures. */
function roundsOf({ evidence }: Report): readonly RoundSample[] {
  return evidence.benchmarks[0]?.samples ?? []
}

it('goes on with the very rounds that were measured before, and then leaves nothing', async () => {
  const { versions, path, before } = await cutOff(3)
  const { report, said } = await run(versions, { place: { kind: 'file', path }, resume: 'must' })
  expect(report.interrupted).toBe(false)
  expect(roundsOf(report).slice(0, before.length)).toEqual(before)
  expect(roundsOf(report).length).toBeGreaterThanOrEqual(6)
  expect(said.join()).toContain(`Going on from ${before.length} rounds`)
  expect(report.warnings).toContainEqual({
    code: 'resumed',
    earlier: before.length,
    rounds: report.measured.rounds,
  })
  expect(existsSync(path)).toBe(false)
})

it('goes on where the file lies in the checkout that is judged, and git does not ignore it', async () => {
  const { versions, path, before } = await cutOff(2, 'the head')
  const { report } = await run(versions, { place: { kind: 'file', path }, resume: 'must' })
  expect(roundsOf(report).slice(0, before.length)).toEqual(before)
})

it('goes on also where the last line was cut in half by a crash', async () => {
  const { versions, path, before } = await cutOff(2)
  const whole = readFileSync(path, 'utf8')
  appendFileSync(path, whole.slice(whole.lastIndexOf('{"seconds"'), -40))
  const { report } = await run(versions, { place: { kind: 'file', path }, resume: 'must' })
  expect(roundsOf(report).slice(0, before.length)).toEqual(before)
})

it('does not put rounds of other code together, and says what differs', async () => {
  const { versions, path } = await cutOff(2)
  writeFileSync(join(versions.head, 'new.mjs'), 'export {}')
  await expect(
    run(versions, { place: { kind: 'file', path }, resume: 'must' }),
  ).rejects.toMatchObject({
    code: 'resumes-another-run',
    message: expect.stringContaining('another head'),
  })
  const { report, said } = await run(versions, { place: { kind: 'file', path }, resume: 'may' })
  expect(report.interrupted).toBe(false)
  expect(said.join()).toContain('do not count: it was of another head')
})

it('starts anew where nobody asks for the rounds, and says that they are given up', async () => {
  const { versions, path, before } = await cutOff(2)
  const { report, said } = await run(versions, { place: { kind: 'file', path }, resume: 'no' }, 1)
  expect(roundsOf(report)).not.toEqual(before)
  expect(said.join()).toContain('given up')
})

it('cannot go on where nothing is left', async () => {
  const path = join(project({}), 'rounds.ndjson')
  const versions = { base: repository(10), head: repository(10) }
  await expect(
    run(versions, { place: { kind: 'file', path }, resume: 'must' }),
  ).rejects.toMatchObject({
    code: 'nothing-to-resume',
  })
})
