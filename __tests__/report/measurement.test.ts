import { expect, it } from 'vitest'
import type { Turns } from '../../src/model/index.ts'
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

it('says both where both were measured, and of slices nothing of runs', () => {
  expect(footer(['slices', 'runs'])).toMatch(/share one CPU[^]*alone on the machine/)
  expect(footer(['slices'])).not.toContain('alone on the machine')
})
