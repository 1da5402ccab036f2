/** Runs that are cut off and go on, with real processes and files. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { project } from '../measure/project.ts'
import { cutOff, repository, roundsOf, run } from './run-cut-off.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

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

it('does not put rounds of other code together, and says what differs', async () => {
  const { versions, path } = await cutOff(2)
  writeFileSync(join(versions.head, 'new.mjs'), 'export {}')
  await expect(
    run(versions, { place: { kind: 'file', path }, resume: 'must' }),
  ).rejects.toMatchObject({
    fault: { code: 'resumes-another-run', others: ['heads'] },
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
