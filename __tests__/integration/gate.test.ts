/** Whole runs of the gate on directories, with real processes: what comes out, whatever it takes. */
import { expect, it, vi } from 'vitest'
import { exitCode } from '../../src/model/index.ts'
import { run, suite, verdicts } from './run-gate.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

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
