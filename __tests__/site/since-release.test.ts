import { expect, it } from 'vitest'
import { sinceLastRelease } from '../../src/site/index.ts'
import { hashAt, simulatedHistory } from './builders.ts'

const history = simulatedHistory({
  pushes: 30,
  benchmarks: [
    { name: 'slower', seconds: 1e-3, steps: { 3: 2, 22: 1.3 } },
    { name: 'faster', seconds: 1e-3, steps: { 25: 0.5 } },
    { name: 'steady', seconds: 1e-3 },
  ],
})
const releasedAt = (...pushes: readonly number[]) => ({
  releases: pushes.map((push) => ({ name: `v1.${push}`, commit: hashAt(push) })),
})

it('tells what changed since the last release, the largest first, and nothing that is noise', () => {
  const trend = sinceLastRelease('main', history, ['time'], releasedAt(1, 20))
  expect(trend).toMatchObject({ branch: 'main', release: 'v1.20', pushes: 9, compared: 3 })
  const changes = trend?.changes.filter(({ change: { ratio } }) => Math.abs(ratio - 1) > 0.1)
  expect(changes?.map(({ benchmark }) => benchmark)).toEqual(['faster', 'slower'])
  expect(changes?.map(({ change: { ratio } }) => ratio)).toEqual([
    expect.closeTo(0.5, 1),
    expect.closeTo(1.3, 1),
  ])
})

it('takes the release before the newest push, whatever was tagged at that one or elsewhere', () => {
  const elsewhere = { name: 'v9', commit: 'f'.repeat(40) }
  const known = { releases: [...releasedAt(20, 29).releases, elsewhere] }
  expect(sinceLastRelease('main', history, ['time'], known)?.release).toBe('v1.20')
})

it('is null without a release', () => {
  expect(sinceLastRelease('main', history, ['time'], { releases: [] })).toBeNull()
  expect(sinceLastRelease('main', history, ['time'], releasedAt(29))).toBeNull()
  expect(sinceLastRelease('main', [], ['time'], releasedAt(1))).toBeNull()
})

it('leaves out what nothing connects with the release', () => {
  const cut = history.map((entry, push) =>
    push === 25
      ? { ...entry, comparedWith: null, machine: { ...entry.machine, cpu: 'another' } }
      : entry,
  )
  expect(sinceLastRelease('main', cut, ['time'], releasedAt(20))?.compared).toBe(0)
})
