import { expect, it } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { doubtfulIn } from '../../src/gate/instructions/subjects.ts'
import type { Evidence, PreparedVersion } from '../../src/model/index.ts'
import { around, evidence } from '../decide/evidence.ts'

const version = (label: string): PreparedVersion => ({
  label,
  source: { kind: 'directory', path: label },
  directory: `/${label}`,
})

const versions = { base: version('main'), heads: [version('pr')] }
const config = parseConfig({ file: null, given: { source: 'flag', values: {} }, seed: 1 })

/** Of which processor time rises with the time. */
function slower(name: string, change: number): Evidence {
  const one = evidence(name, { screen: around(change, 6), confirm: around(change, 12) })
  const samples = one.samples.map((sample) => ({
    ...sample,
    arms: Object.fromEntries(
      Object.entries(sample.arms).map(([arm, { time = 0 }]) => [arm, { time, cpu: time }]),
    ),
  }))
  return { ...one, samples }
}

it('is each benchmark once, the slowest first, though its times are several', () => {
  const all = [
    slower('a', 0.2),
    slower('same', 0),
    slower('b', 0.5),
    slower('c', 0.3),
    slower('d', 0.1),
  ]
  const doubtful = doubtfulIn({ evidence: all, pairs: [] }, versions, config)
  expect(doubtful.map(({ one, head }) => [one.benchmark.name, head.label])).toEqual([
    ['b', 'pr'],
    ['c', 'pr'],
    ['a', 'pr'],
  ])
})
