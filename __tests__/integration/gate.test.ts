/** Whole runs of the gate on directories, with real processes: what comes out, whatever it takes. */
import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { Interrupted } from '../../src/errors.ts'
import { gate } from '../../src/gate.ts'
import { exitCode, type Report } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { parseReport, renderJson } from '../../src/report/index.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

const suite = (benchmarks: string): Record<string, string> => ({
  'a.bench.mjs': `import { Bench } from 'tinybench'
const spin = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
export default new Bench()${benchmarks}`,
})

async function run(
  base: Record<string, string> | null,
  head: Record<string, string>,
  options: { readonly stopAt?: number } = {},
): Promise<Report> {
  // Wide, so that what has not changed is settled by the fewest rounds, also on a busy machine.
  const values = { maxTime: '60s', threshold: '50%', reach: 'skip' }
  const config = parseConfig({ file: null, given: { source: 'flag', values }, seed: 1 })
  const stop = new AbortController()
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  let rounds = 0
  const { report } = await gate(
    {
      config,
      baselines: null,
      checkpoint: null,
      base: base === null ? null : project(base),
      heads: [project(head)],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress(progress) {
        if (
          progress.stage !== 'prepare' &&
          progress.stage !== 'read' &&
          ++rounds === options.stopAt
        ) {
          stop.abort(new Interrupted('SIGINT'))
        }
      },
    },
    nodePorts(silent, stop.signal),
  )
  expect(parseReport(renderJson(report))).toEqual(report) // every report keeps the contract
  return report
}

function verdicts({ benchmarks }: Report): Record<string, string | undefined> {
  return Object.fromEntries(benchmarks.map(({ name, results }) => [name, results[0]?.verdict]))
}

it('calls a slowdown a regression, and fails for it', async () => {
  const report = await run(
    suite(`.add('slower', () => spin(1000)).add('same', () => spin(500))`),
    suite(`.add('slower', () => spin(4000)).add('same', () => spin(500))`),
  )
  expect(verdicts(report)['slower']).toBe('regressed')
  expect(verdicts(report)['same']).not.toBe('regressed')
  expect(report.outcome).toBe('regressed')
  expect(exitCode(report)).toBe(1)
  expect(exitCode({ ...report, settings: { ...report.settings, failOn: 'never' } })).toBe(0)
})

it('fails for what is broken in the head, also where the base breaks first', async () => {
  const broken = suite(
    `.add('broken', () => { throw new Error('both') }).add('fine', () => spin(100))`,
  )
  const report = await run(broken, broken)
  expect(verdicts(report)['broken']).toBe('errored')
  expect(verdicts(report)['fine']).not.toBe('errored')
  expect(report.outcome).toBe('errored')
  expect(exitCode(report)).toBe(2)
})

it('does not fail a head that mends one of the benchmarks that are broken in the base, and says so', async () => {
  const report = await run(
    suite(`.add('mended', () => { throw new Error('old') }).add('same', () => spin(500))`),
    suite(`.add('mended', () => spin(100)).add('same', () => spin(500))`),
  )
  expect(verdicts(report)['mended']).toBe('errored')
  expect(report.warnings.map(({ code }) => code)).toContain('base-errored')
  expect(report.outcome).toBe('inconclusive')
  expect(exitCode(report)).toBe(0)
  // Who wants to know that all was compared, hears that it was not.
  expect(exitCode({ ...report, settings: { ...report.settings, failOn: 'inconclusive' } })).toBe(1)
})

it('shows figures of new and removed benchmarks, and fails for neither', async () => {
  const report = await run(
    suite(`.add('same', () => spin(100)).add('gone', () => spin(100))`),
    suite(`.add('same', () => spin(100)).add('added', () => spin(100))`),
  )
  expect(verdicts(report)).toMatchObject({ added: 'new', gone: 'removed' })
  const added = report.benchmarks.find(({ name }) => name === 'added')?.results[0]
  expect(added?.values.head).toBeGreaterThan(0)
  expect(exitCode(report)).not.toBe(2)
})

it('measures without a base, and says that nothing was compared', async () => {
  const report = await run(null, suite(`.add('one', () => spin(100))`))
  expect(report.versions.base).toBeNull()
  expect(report.benchmarks[0]?.results[0]?.values.head).toBeGreaterThan(0)
})

it('reports what it has when it is stopped', async () => {
  const two = suite(`.add('one', () => spin(100)).add('two', () => spin(200))`)
  const report = await run(two, two, { stopAt: 2 })
  expect(report.interrupted).toBe(true)
  expect(report.benchmarks).toHaveLength(2)
  expect(report.measured.rounds).toBeGreaterThanOrEqual(2)
})

it('measures again what a process took along that ended only once, and says so', async () => {
  const sound = suite(`.add('fine', () => spin(100)).add('frail', () => spin(100))`)
  const report = await run(sound, {
    ...suite(`.add('fine', () => spin(100)).add('frail', frail)
import { appendFileSync, readFileSync } from 'node:fs'
appendFileSync('loaded', '.')
const isFifth = readFileSync('loaded', 'utf8').length === 5
function frail() { return isFifth ? process.exit(7) : spin(100) }`),
  })
  expect(report.outcome).not.toBe('errored')
  expect(report.measured.redone).toBe(1)
  const told = report.warnings.find(({ code }) => code === 'process-died')
  expect(told).toMatchObject({
    reason: expect.stringContaining('ended the process with exit code 7'),
  })
})
