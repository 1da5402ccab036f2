import { expect, it } from 'vitest'
import { exitCode, type FailOn, type Outcome } from '../../src/model/index.ts'
import { report } from '../report/builders.ts'

const passed = report([])

it.each<[Outcome, Readonly<Record<FailOn, number>>]>([
  ['passed', { inconclusive: 0, suspected: 0, regressed: 0, never: 0 }],
  ['inconclusive', { inconclusive: 1, suspected: 0, regressed: 0, never: 0 }],
  ['suspected', { inconclusive: 1, suspected: 1, regressed: 0, never: 0 }],
  ['exceeded', { inconclusive: 1, suspected: 1, regressed: 1, never: 0 }],
  ['regressed', { inconclusive: 1, suspected: 1, regressed: 1, never: 0 }],
  ['incomparable', { inconclusive: 2, suspected: 2, regressed: 2, never: 0 }],
  ['errored', { inconclusive: 2, suspected: 2, regressed: 2, never: 2 }],
])('a run that is %s ends with the code that `fail-on` asks for: %j', (outcome, codes) => {
  const codeWith = (failOn: FailOn): number =>
    exitCode({ ...passed, outcome, settings: { ...passed.settings, failOn } })
  expect({
    inconclusive: codeWith('inconclusive'),
    suspected: codeWith('suspected'),
    regressed: codeWith('regressed'),
    never: codeWith('never'),
  }).toEqual(codes)
})
