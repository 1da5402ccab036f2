/** Runs that are cut off and go on, with real processes and files. */
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { Interrupted } from '../../src/errors.ts'
import { gate, type CheckpointRequest } from '../../src/gate.ts'
import type { Report, RoundSample } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { project } from '../measure/project.ts'

interface Ended {
  readonly report: Report
  readonly said: readonly string[]
}

export async function run(
  versions: { readonly base: string; readonly head: string },
  checkpoint: CheckpointRequest,
  stopAfter = Infinity,
): Promise<Ended> {
  const values = { maxTime: '60s', jobs: '1', threshold: '50%', reach: 'skip', why: 'off' }
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

export function repository(work: number): string {
  const directory = project({
    '.gitignore': 'node_modules\n',
    'a.bench.mjs': `import { Bench } from 'tinybench'
export default new Bench().add('spin', () => { let sum = 0; for (let i = 0; i < ${work}; i++) sum += i; return sum })`,
  })
  execFileSync('git', ['init', '--quiet'], { cwd: directory })
  return directory
}

/** Two versions, and a run of them that was stopped after so many rounds. */
export async function cutOff(rounds: number, fileBeside: 'nothing' | 'the head' = 'nothing') {
  const versions = { base: repository(1000), head: repository(1000) }
  const path = join(fileBeside === 'the head' ? versions.head : project({}), 'rounds.ndjson')
  const { report } = await run(versions, { place: { kind: 'file', path }, resume: 'no' }, rounds)
  expect(report.interrupted).toBe(true)
  return { versions, path, before: roundsOf(report) }
}

/** The rounds of the only benchmark, with all their figures. */
export function roundsOf({ evidence }: Report): readonly RoundSample[] {
  return evidence.benchmarks[0]?.samples ?? []
}
