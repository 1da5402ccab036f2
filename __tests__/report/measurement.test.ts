import { expect, it } from 'vitest'
import type { Report, Turns } from '../../src/model/index.ts'
import { renderTerminal } from '../../src/report/index.ts'
import { report } from './builders.ts'

function footer(turns: readonly Turns[]): string {
  const one = report([])
  const text = renderTerminal(
    { ...one, environment: { ...one.environment, turns } },
    { color: false, width: 200 },
  )
  return text
}

it('says of a run of servers and commands nothing that holds for slices alone', () => {
  expect(footer(['runs'])).toContain('in turns, alone on the machine')
  expect(footer(['runs'])).not.toMatch(/share one CPU|slices|--single-threaded/)
})

it('says what can reach the change, and bounds false alarms by what cannot and was measured', () => {
  const controls = { judged: 5, slower: 1, faster: 0, low: 0.00505, high: 0.71642 }
  const told = (reach: Report['reach']): string =>
    renderTerminal({ ...report([]), reach }, { color: false, width: 400 })
  const text = told({ reaches: 5, untouched: 1200, unknown: 1, controls })
  expect(text).toContain(
    '5 of 1,206 benchmarks can reach the change, 1,200 cannot, of 1 it is not known',
  )
  expect(text).toContain(
    'of 5 that cannot and were measured, 1 came out slower: false alarms 1 to 72 %',
  )
  const none = { judged: 0, slower: 0, faster: 0, low: 0, high: 1 }
  const quiet = told({ reaches: 1, untouched: 1, unknown: 0, controls: none })
  expect(quiet).toContain('1 of 2 benchmarks can reach the change, 1 cannot')
  expect(quiet).not.toMatch(/false alarms|not known/)
  expect(told(null)).not.toContain('reach the change')
})

it('says both where both were measured, and of slices nothing of runs', () => {
  expect(footer(['slices', 'runs'])).toMatch(/share one CPU[^]*alone on the machine/)
  expect(footer(['slices'])).not.toContain('alone on the machine')
})
