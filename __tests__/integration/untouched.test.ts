/** Whole runs of which not everything can reach the change, with real processes: what is measured, and what is said. */
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import { exitCode, isJudged, type Report } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import {
  parseReport,
  renderCsv,
  renderJson,
  renderMarkdown,
  renderTerminal,
} from '../../src/report/index.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

type Files = Readonly<Record<string, string>>

/** Two files of benchmarks: one of them uses both modules, the other has nothing but the second one. */
const versionOf = (work: number, more: Files = {}): Files => ({
  'work.mjs': `export function work() { let sum = 0; for (let i = 0; i < ${work}; i++) sum += Math.sqrt(i); return sum }`,
  'same.mjs':
    'export function same() { let sum = 0; for (let i = 0; i < 300; i++) sum += i; return sum }',
  'a.bench.mjs': `import { Bench } from 'tinybench'
import { work } from './work.mjs'
import { same } from './same.mjs'
export default new Bench().add('work', () => work()).add('beside', () => same())`,
  'b.bench.mjs': `import { Bench } from 'tinybench'
import { same } from './same.mjs'
export default new Bench().add('apart', () => { for (let i = 0; i < 20_000; i++) same() })`,
  ...more,
})

async function run(
  base: Files,
  head: Files,
  given: Readonly<Record<string, string>> = {},
  options: { readonly isKept?: boolean; readonly value?: object } = {},
): Promise<Report> {
  const values = { maxTime: '60s', threshold: '50%', reach: 'auto', why: 'off', ...given }
  const file = { path: 'benchgate.config.mjs', value: options.value ?? {} }
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  const { report } = await gate(
    {
      config: parseConfig({ file, given: { source: 'flag', values }, seed: 1 }),
      baselines: null,
      isKept: options.isKept ?? false,
      checkpoint: null,
      base: project(base),
      heads: [project(head)],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress: () => undefined,
    },
    nodePorts(silent, new AbortController().signal),
  )
  expect(parseReport(renderJson(report))).toEqual(report)
  return report
}

const verdicts = ({ benchmarks }: Report): Record<string, string | undefined> =>
  Object.fromEntries(benchmarks.map(({ name, results }) => [name, results[0]?.verdict]))

const rounds = ({ evidence }: Report): Record<string, number> =>
  Object.fromEntries(
    evidence.benchmarks.map(({ benchmark, samples }) => [benchmark.name, samples.length]),
  )

describe('a change that one benchmark reaches', () => {
  it('is measured there alone; every other row is there, and says that it is untouched', async () => {
    const report = await run(versionOf(1000), versionOf(4000))
    expect(verdicts(report)).toEqual({ work: 'regressed', beside: 'untouched', apart: 'untouched' })
    expect(report.outcome).toBe('regressed')
    expect(exitCode(report)).toBe(1)
    expect(report.reach).toMatchObject({ reaches: 1, untouched: 2, unknown: 0 })
    // Of its own file a control costs no process; the other file is slow, and is not even started.
    expect(rounds(report)['beside']).toBeGreaterThanOrEqual(6)
    expect(rounds(report)['apart']).toBe(0)
    expect(report.reach?.controls).toMatchObject({ judged: 1, slower: 0 })
    const terminal = renderTerminal(report, { color: false, width: 100 })
    expect(terminal).toMatch(/reaches work\.mjs:1 work \(changed\)/)
    expect(terminal).toMatch(/apart +○ untouched|○ untouched +apart/)
    const markdown = renderMarkdown(report, { id: 'x' })
    expect(markdown).toMatch(/<summary>2 untouched: they cannot reach the change/)
    expect(markdown).toMatch(/reaches work\.mjs/)
    expect(renderCsv(report)).toMatch(/"untouched".*"cannot-reach"/)
  })

  it('is measured everywhere where the figures are kept, so that the history has no gaps', async () => {
    const report = await run(versionOf(1000), versionOf(4000), {}, { isKept: true })
    expect(report.settings.reach).toBe('measure-all')
    expect(verdicts(report)).toEqual({ work: 'regressed', beside: 'untouched', apart: 'untouched' })
    expect(Object.values(rounds(report)).every((each) => each >= 6)).toBe(true)
    expect(report.reach?.controls.judged).toBe(2)
  })

  it('is held against budgets also where it reaches nothing', async () => {
    const value = { budgets: [{ benchmark: 'beside', metric: 'time', max: '1ns' }] }
    const report = await run(versionOf(1000), versionOf(1000), {}, { value })
    expect(verdicts(report)).toEqual({
      work: 'untouched',
      beside: 'untouched',
      apart: 'untouched',
    })
    expect(report.budgets).toMatchObject([{ status: 'exceeded' }])
    expect(report.outcome).toBe('exceeded')
    expect(rounds(report)['beside']).toBeGreaterThanOrEqual(6)
  })
})

it('passes without a round where nothing can reach the change', async () => {
  const report = await run(versionOf(1000), versionOf(1000, { 'README.md': 'more' }))
  expect(report.measured.rounds).toBe(0)
  expect(report.outcome).toBe('passed')
  expect(isJudged(report)).toBe(true)
  expect(exitCode(report)).toBe(0)
})

it('looks at nothing where that is not wanted', async () => {
  const report = await run(versionOf(1000), versionOf(4000), { reach: 'skip', only: 'beside' })
  expect(report.reach).toBeNull()
  expect(Object.values(verdicts(report))).not.toContain('untouched')
})

it('measures a file that cannot be looked at, says why, and still looks at the others', async () => {
  // A file is loaded once to see what it has; the second time, it is looked at.
  const frail = `import { Bench } from 'tinybench'
import { appendFileSync, readFileSync } from 'node:fs'
appendFileSync('loaded', '.')
if (readFileSync('loaded', 'utf8').length === 2) process.kill(process.pid, 'SIGKILL')
export default new Bench().add('frail', () => { let sum = 0; for (let i = 0; i < 1000; i++) sum += i; return sum })`
  const files = versionOf(1000, { 'frail.bench.mjs': frail })
  const report = await run(files, files)
  expect(report.outcome).not.toBe('errored')
  expect(rounds(report)['frail']).toBeGreaterThanOrEqual(6)
  expect(verdicts(report)).toMatchObject({ work: 'untouched', apart: 'untouched' })
  expect(report.warnings).toContainEqual({
    code: 'look-failed',
    benchmarks: ['frail.bench.mjs > frail'],
    why: { code: 'look-failed', text: expect.stringContaining('SIGKILL') },
  })
})

it('calls nothing untouched of code that was changed while it ran', async () => {
  const selfChanging = versionOf(1000, {
    'b.bench.mjs': `import { Bench } from 'tinybench'
import { writeFileSync, existsSync } from 'node:fs'
import { same } from './same.mjs'
if (existsSync('loaded')) writeFileSync('work.mjs', 'export const work = () => 1 // ' + Math.random())
writeFileSync('loaded', '')
export default new Bench().add('apart', () => same())`,
  })
  const report = await run(versionOf(1000), selfChanging)
  expect(Object.values(verdicts(report))).not.toContain('untouched')
  expect(report.outcome).toBe('errored')
})
