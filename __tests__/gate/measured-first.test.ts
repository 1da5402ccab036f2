import { expect, it, vi } from 'vitest'
import { measuredFirst, type FirstMeasured } from '../../src/gate/measured-first.ts'
import type { Evidence } from '../../src/model/index.ts'
import { evidence, failure } from '../decide/evidence.ts'

const namesakes = new Set(['a.bench.js > changed'])
const worst = new Set(['a.bench.js > slow'])
const asked = (): 'asked' => 'asked'
const measured = { screen: [0.1] }

it('are namesakes of what was changed, until everything has a figure', () => {
  const suspected = vi.fn<FirstMeasured['suspected']>(() => worst)
  const first = measuredFirst({ namesakes, suspected }, asked)
  expect(first([evidence('changed'), evidence('slow')])).toBe(namesakes)
  expect(first([evidence('changed', measured), evidence('slow')])).toBe(namesakes)
  expect(suspected).not.toHaveBeenCalled()
  const all = [evidence('changed', measured), evidence('slow', measured)]
  expect(first(all)).toBe(worst)
  expect(suspected).toHaveBeenCalledExactlyOnceWith(all)
})

it('are suspected once', () => {
  const suspected = vi.fn<FirstMeasured['suspected']>(() => worst)
  const first = measuredFirst({ namesakes, suspected }, asked)
  const all = [evidence('slow', measured)]
  for (const each of [all, all, [evidence('slow')]]) expect(first(each)).toBe(worst)
  expect(suspected).toHaveBeenCalledTimes(1)
})

const without: readonly (readonly [string, Evidence])[] = [
  ['fails', evidence('other', {}, { failures: [failure('pr')] })],
  ['was not read', evidence('other', {}, { kind: 'unread' })],
]

it.each(without)('do not wait for a figure of what %s', (_what, other) => {
  const first = measuredFirst({ namesakes, suspected: () => worst }, asked)
  expect(first([evidence('slow', measured), other])).toBe(worst)
})

it('do not wait for a figure of what is left out', () => {
  const other = evidence('other')
  const roleOf = (one: Evidence) => (one === other ? ('left' as const) : ('asked' as const))
  const first = measuredFirst({ namesakes, suspected: () => worst }, roleOf)
  expect(first([evidence('slow', measured), other])).toBe(worst)
})
