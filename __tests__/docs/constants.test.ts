import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pacing } from '../../src/decide/pace.ts'
import * as schedule from '../../src/decide/schedule.ts'
import { slicingFor } from '../../src/measure/index.ts'
import { fewBenchmarks, redo } from '../../src/measure/settings.ts'
import { page, tableOf } from './page.ts'

const text = page('docs/how-it-works.md')
const { looks, limitLooks, ...others } = schedule

test('the looks are those of the schedule', () => {
  const rows = tableOf(text, 'Look at round').map((cells) => cells.map(number))
  expect(rows).toEqual(
    looks.map(({ rounds, weight, equivalenceAlpha }) => [rounds, weight, equivalenceAlpha]),
  )
})

test('the looks at budgets are those of the schedule', () => {
  const rows = tableOf(text, 'Limit look at round')
  expect(rows.map(([rounds = '', alpha = '']) => [number(rounds), number(alpha)])).toEqual(
    limitLooks.map(({ rounds, alpha }) => [rounds, alpha]),
  )
})

test('the other constants are those of the schedule, and all of them', () => {
  const rows = tableOf(text, 'In the code').map(([name = '', value = '']) => [name, number(value)])
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(Object.entries(others).flatMap(leaves)),
  )
})

test('the limits for measuring a round again are those of the settings', () => {
  const rows = tableOf(text, 'When a round is measured again')
  expect(Object.fromEntries(rows.map(([, value = '', name]) => [name, number(value)]))).toEqual(
    redo,
  )
})

test('the slices are those of the settings', () => {
  const rows = tableOf(text, 'What')
  const words: Readonly<Record<string, boolean>> = { yes: true, no: false }
  const value = (cell: string): unknown => words[cell] ?? number(cell)
  const column = (index: number): unknown =>
    Object.fromEntries(rows.map((row) => [row[3], value(row[index] ?? '')]))
  expect([column(1), column(2)]).toEqual([slicingFor(fewBenchmarks), slicingFor(fewBenchmarks + 1)])
  const written = readFileSync('docs/how-it-works.md', 'utf8')
  expect(written).toContain(`More than ${fewBenchmarks} benchmarks`)
})

test('the pace is that of the code', () => {
  const rows = tableOf(text, 'Pace')
  const written = rows.map(([, value = '', name]) => [name, number(value)])
  expect(Object.fromEntries(written)).toEqual(pacing)
})

function leaves([name, value]: [string, unknown]): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves([`${name}.${key}`, inner]))
    : [[name, value]]
}

/** Reads `0.2`, `1/64` and `log(1.005)`. */
function number(written: string): number {
  const log = /^log\((.+)\)$/.exec(written)?.[1]
  // By its distance from 1, as the code has it: the logarithm of 1.005 itself is off in its last digits.
  if (log !== undefined) return Math.log1p(Number((Number(log) - 1).toFixed(12)))
  const [numerator, denominator = 1] = written.split('/').map(Number)
  return (numerator ?? Number.NaN) / denominator
}
