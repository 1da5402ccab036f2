/** Whole runs in which instructions are counted: by a `perf` that answers as the real one does where it can count. */
import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import type { Report, Result } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { parseReport, renderJson } from '../../src/report/index.ts'
import { perf, withPrograms } from '../measure/fake-counters.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)
// On a busy machine it would not do.
vi.mock(import('../../src/gate/instructions/witness.ts'), async (original) => ({
  witness: { ...(await original()).witness, seconds: 40 },
}))

const suite = (times: number): string => `import { Bench } from 'tinybench'
const spin = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
export default new Bench().add('spin', () => spin(${times}))`

interface Version {
  /** What the benchmark does. */
  readonly times: number
  /** What `perf` says that an iteration takes. */
  readonly cost: number
}

async function run(
  base: Version,
  head: Version,
  values: Readonly<Record<string, string>>,
): Promise<Report> {
  const config = parseConfig({
    file: null,
    given: {
      source: 'flag',
      values: { maxTime: '60s', threshold: '50%', reach: 'skip', ...values },
    },
    seed: 1,
  })
  const filesOf = ({ times, cost }: Version) => ({
    'a.bench.mjs': suite(times),
    cost: String(cost),
  })
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  const { report } = await gate(
    {
      config,
      baselines: null,
      checkpoint: null,
      base: project(filesOf(base)),
      heads: [project(filesOf(head))],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress: () => undefined,
    },
    nodePorts(silent, new AbortController().signal),
  )
  expect(parseReport(renderJson(report))).toEqual(report)
  return report
}

function resultOf({ benchmarks: [one] }: Report): Result | undefined {
  return one?.results.find(({ metric }) => metric === 'instructions')
}

const same = { times: 300, cost: 51_000 }
const slower = { times: 3000, cost: 51_500 }

it('fails a run whose instructions gate, and says what has counted them', async () => {
  withPrograms({ perf: perf.counting })
  const report = await run(same, { times: 300, cost: 52_000 }, { gateOn: 'instructions' })
  expect(report.warnings.filter(({ code }) => code === 'instructions-not-counted')).toEqual([])
  expect(resultOf(report)).toMatchObject({ verdict: 'regressed', gates: true })
  expect(report.outcome).toBe('regressed')
  const counts = { counter: 'perf', base: [51_000, 51_000], head: [52_000, 52_000] }
  expect(report.evidence.benchmarks[0]?.why).toContainEqual(
    expect.objectContaining({ kind: 'instructions', ...counts }),
  )
})

it('counts what came out slower, as a second witness, and nothing else', async () => {
  withPrograms({ perf: perf.counting })
  const report = await run(same, slower, {})
  expect(resultOf(report)).toMatchObject({ verdict: 'regressed', gates: false })
  const quiet = await run(same, same, {})
  expect(resultOf(quiet)).toBeUndefined()
})

it('ends before it measures where nothing counts, and nothing else gates', async () => {
  withPrograms({ perf: perf.refusing, valgrind: '#!/bin/sh\nexit 127\n' })
  await expect(run(same, same, { gateOn: 'instructions' })).rejects.toMatchObject({
    fault: { code: 'no-instruction-counter', why: { kind: 'missing' } },
  })
})

it('goes on without counts that were asked for, and says so', async () => {
  withPrograms({ perf: perf.refusing, valgrind: '#!/bin/sh\nexit 127\n' })
  const report = await run(same, same, { metrics: 'instructions' })
  expect(report.outcome).toBe('passed')
  expect(report.warnings).toContainEqual({
    code: 'instructions-not-counted',
    why: { kind: 'missing' },
    benchmarks: ['a.bench.mjs > spin'],
  })
})
