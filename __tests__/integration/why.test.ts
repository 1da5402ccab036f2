/** Whole runs that look for why a benchmark is slower, with real processes. */
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import type { Report } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import type { Progress } from '../../src/report/index.ts'
import {
  parseReport,
  renderExplanation,
  renderJson,
  renderMarkdown,
} from '../../src/report/index.ts'
import { perf, withPrograms } from '../measure/fake-counters.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)
vi.mock(import('../../src/gate/reasons/profiling.ts'), async (original) => {
  const { profiling, logging } = await original()
  const slicing = { ...profiling.settings.slicing, sliceMs: 2, slices: 30, warmupMs: 40 }
  // Other tests run beside these.
  return {
    mostSeconds: 60,
    logging,
    profiling: { ...profiling, settings: { ...profiling.settings, slicing } },
  }
})

const versionOf = (times: number): Record<string, string> => ({
  'work.mjs': `const tokenize = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
const scan = () => { let sum = 0; for (let i = 0; i < 20_000; i++) sum += Math.cbrt(i); return sum }
export const work = () => scan() + tokenize(${times})`,
  'a.bench.mjs': `import { Bench } from 'tinybench'
import { work } from './work.mjs'
export default new Bench().add('work', () => work())`,
})

async function run(
  base: Record<string, string>,
  head: Record<string, string>,
  given: Readonly<Record<string, string>> = {},
): Promise<{ readonly report: Report; readonly stages: ReadonlySet<Progress['stage']> }> {
  // Counting instructions would take of the time that the other reasons have.
  withPrograms({ perf: perf.refusing, valgrind: '#!/bin/sh\nexit 127\n' })
  const values = { maxTime: '120s', threshold: '50%', reach: 'skip', ...given }
  const stages = new Set<Progress['stage']>()
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  const { report } = await gate(
    {
      config: parseConfig({ file: null, given: { source: 'flag', values }, seed: 1 }),
      baselines: null,
      checkpoint: null,
      base: project(base),
      heads: [project(head)],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress: ({ stage }) => stages.add(stage),
    },
    nodePorts(silent, new AbortController().signal),
  )
  expect(parseReport(renderJson(report))).toEqual(report)
  return { report, stages }
}

describe('a run with a benchmark that got slower', () => {
  it('says in which function the time goes', { timeout: 180_000 }, async () => {
    const { report } = await run(versionOf(20_000), versionOf(120_000))
    expect(report.outcome).toBe('regressed')
    expect(report.warnings.filter(({ code }) => code === 'no-reason')).toEqual([])
    const [{ why = [] } = {}] = report.evidence.benchmarks
    const movers = why.flatMap((reason) => (reason.kind === 'movers' ? [reason] : []))
    expect(movers).toHaveLength(1)
    expect(movers[0]?.movers[0]).toMatchObject({ name: 'tokenize', path: './work.mjs', line: 1 })
    expect(movers[0]?.frames.map(({ name }) => name)).toContain('work')
    expect(renderMarkdown(report, { id: 'a' })).toMatch(/self time \+\d.* in `?tokenize/)
    expect(renderExplanation(report, null)).toMatch(/\n {2}self time \+\S+ \Ss in tokenize/)
  })
})

/** From its 5,000th object on, a function gets others as well, of so many shapes. */
const shapedOf = (shapes: number, times: number): Record<string, string> => ({
  'work.mjs': `const kinds = 'abcdefgh'
let made = 0
function make() { return made++ < 5_000 ? { size: 1 } : { [kinds[made % ${shapes}]]: 1, size: 1 } }
function lengthOf(object) {
  return object.size + 1
}
export const work = () => { let sum = 0; for (let i = 0; i < ${times}; i++) sum += lengthOf(make()); return sum }`,
  'a.bench.mjs': `import { Bench } from 'tinybench'
import { work } from './work.mjs'
export default new Bench().add('work', () => work())`,
})

it('says what V8 had to do anew in the head alone, and where', { timeout: 180_000 }, async () => {
  const { report } = await run(shapedOf(1, 500), shapedOf(7, 1_500))
  const [{ why = [] } = {}] = report.evidence.benchmarks
  const deopts = why.flatMap((reason) => (reason.kind === 'deopts' ? [reason] : []))
  const [sites = []] = deopts.map((reason) => reason.sites)
  const ofLength = { side: 'head', path: './work.mjs', name: 'lengthOf', line: 4, at: 5 }
  expect(sites).toContainEqual(
    expect.objectContaining({ ...ofLength, what: 'megamorphic', detail: 'size' }),
  )
  expect(renderMarkdown(report, { id: 'a' })).toMatch(/megamorphic access to \.size in lengthOf/)
})

it(
  'looks for no reason where nothing is slower, or where it is not wanted',
  { timeout: 120_000 },
  async () => {
    const same = await run(versionOf(2_000), versionOf(2_000))
    expect(same.stages).not.toContain('why')
    const off = await run(versionOf(20_000), versionOf(120_000), { why: 'off' })
    expect(off.report.outcome).toBe('regressed')
    expect(off.stages).not.toContain('why')
    expect(off.report.evidence.benchmarks[0]).not.toHaveProperty('why')
  },
)
