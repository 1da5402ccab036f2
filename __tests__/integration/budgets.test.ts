/** Budgets and relations in whole runs of the gate, with real processes. */
import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parseConfig, type UserConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import { exitCode, type LimitReport, type Report } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { parseReport, renderJson } from '../../src/report/index.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

const files = {
  'a.bench.mjs': `import { Bench } from 'tinybench'
const spin = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
export default new Bench().add('third', () => spin(1000)).add('whole', () => spin(3000))`,
  'b.bench.mjs': `import { Bench } from 'tinybench'
export default new Bench().add('other file', () => { let sum = 0; for (let i = 0; i < 30_000; i++) sum += Math.sqrt(i); return sum })`,
}

async function run(value: UserConfig, own: Record<string, string> = files): Promise<Report> {
  const given = { source: 'flag', values: {} } as const
  const file = { path: 'benchgate.config.ts', value: { maxTime: '2m', ...value } }
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  const { report } = await gate(
    {
      config: parseConfig({ file, given, seed: 1 }),
      baselines: null,
      checkpoint: null,
      base: null,
      heads: [project(own)],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress: () => undefined,
    },
    nodePorts(silent, new AbortController().signal),
  )
  expect(parseReport(renderJson(report))).toEqual(report)
  return report
}

function statuses({ budgets }: Report): string[] {
  return budgets.map(({ benchmark, tier, status }) => `${benchmark.name}, ${tier}: ${status}`)
}

it('holds budgets and relations without a base, and fails for those of the first tier', async () => {
  const report = await run({
    budgets: [
      { benchmark: 'whole', max: '1s' },
      { benchmark: 'whole', metric: 'allocated', max: '1MB' },
      { benchmark: 'whole', max: '1ns', tier: 'never' },
    ],
    relations: [
      { faster: 'third', than: 'whole', by: 1.5 },
      { faster: 'whole', than: 'third', by: 1.5 },
      { faster: 'third', than: 'whole', by: 30, tier: 'never' },
    ],
  })
  expect(statuses(report)).toEqual([
    'whole, now: met',
    'whole, now: met',
    'third, now: met',
    'whole, now: exceeded',
    'whole, never: exceeded',
    'third, never: exceeded',
  ])
  expect(report.outcome).toBe('exceeded')
  expect(exitCode(report)).toBe(1)
  const ratio = report.budgets.find(isRelation)?.current?.value ?? 0
  expect(ratio).toBeGreaterThan(1.5)
})

it('compares benchmarks of two files by their own rounds, and says so', async () => {
  const report = await run({ relations: [{ faster: 'third', than: 'other file', by: 2 }] })
  expect(report.budgets).toMatchObject([{ kind: 'relation', inTurns: false, status: 'met' }])
  expect(report.warnings.map(({ code }) => code)).toContain('relation-not-in-turns')
  expect(exitCode(report)).toBe(0)
})

it('tells of a relation that cannot be measured, and goes on with the rest', async () => {
  const own = {
    'a.bench.mjs': `import { Bench } from 'tinybench'
const broken = () => { throw new Error('always') }
export default new Bench().add('fine', () => Math.sqrt(2)).add('broken', broken)`,
  }
  const report = await run({ relations: [{ faster: 'fine', than: 'broken' }] }, own)
  expect(report.budgets).toMatchObject([{ status: 'undecided', current: null }])
  expect(report.warnings.map(({ code }) => code)).toContain('budget-unmeasured')
  expect(report.outcome).toBe('errored')
})

function isRelation({ kind }: LimitReport): boolean {
  return kind === 'relation'
}
