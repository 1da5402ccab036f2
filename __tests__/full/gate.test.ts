/** Whole runs of the gate on directories that are odd. */
import { expect, it, vi } from 'vitest'
import { exitCode } from '../../src/model/index.ts'
import { run, suite, verdicts } from '../integration/run-gate.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('../integration/short-rounds.ts')).shortRounds(original),
)

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
