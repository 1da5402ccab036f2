import { expect, it } from 'vitest'
import { GateError } from '../../src/errors.ts'
import { faultText, faultWords } from '../../src/report/index.ts'
import { exampleFaults } from './faults.ts'

it('tells every fault, and what to do about it', async () => {
  const told = exampleFaults.map(faultText)
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('golden/faults.txt')
})

it.each(exampleFaults)('tells $code in a clause without a full stop, and a remedy', (fault) => {
  const { sentence, remedy } = faultWords(fault)
  expect(sentence).not.toMatch(/\.$/)
  expect(remedy).toMatch(/^[\p{Lu}`]/u)
  expect(`${sentence} ${remedy}`).not.toMatch(/undefined|null[^,]|\[object/)
})

it('is an error that a debugger shows with its data', () => {
  const error = new GateError({ code: 'suite-twice', suite: 'a.bench.js' })
  expect(String(error)).toBe('GateError: suite-twice {"suite":"a.bench.js"}')
  expect(String(new GateError({ code: 'no-branch' }))).toBe('GateError: no-branch')
  const long = new GateError({ code: 'suite-twice', suite: 'x'.repeat(100_000) })
  expect(long.message.length).toBeLessThan(2000)
})
