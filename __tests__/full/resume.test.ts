/** Runs that are cut off and go on where their file is in an odd place or state. */
import { appendFileSync, readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { cutOff, roundsOf, run } from '../integration/run-cut-off.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('../integration/short-rounds.ts')).shortRounds(original),
)

it('goes on where the file lies in the checkout that is judged, and git does not ignore it', async () => {
  const { versions, path, before } = await cutOff(2, 'the head')
  const { report } = await run(versions, { place: { kind: 'file', path }, resume: 'must' }, 1)
  expect(roundsOf(report).slice(0, before.length)).toEqual(before)
})

it('goes on also where the last line was cut in half by a crash', async () => {
  const { versions, path, before } = await cutOff(2)
  const whole = readFileSync(path, 'utf8')
  appendFileSync(path, whole.slice(whole.lastIndexOf('{"seconds"'), -40))
  const { report } = await run(versions, { place: { kind: 'file', path }, resume: 'must' }, 1)
  expect(roundsOf(report).slice(0, before.length)).toEqual(before)
})
