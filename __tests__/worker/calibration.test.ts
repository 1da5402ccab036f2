import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { calibrationWorkloads } from '../../src/worker/calibration.ts'

/**
 * If one of these fails, the workload was changed, and every history that is kept somewhere compares machines by it:
 * undo the change, or add a workload with a new name.
 */
const checksums = {
  integers: 381_596_703,
  floats: 160.11741419203508,
  text: 1_847_392_492,
  sorting: 626_634_823,
  patterns: 132_119,
  objects: 26_450_403,
}

it('computes what it has always computed, call after call', () => {
  const workloads = Object.entries(calibrationWorkloads())
  for (let call = 0; call < 3; call++) {
    expect(Object.fromEntries(workloads.map(([name, run]) => [name, run()]))).toEqual(checksums)
  }
})

it('is written as it has always been written, but for comments and spaces', () => {
  const text = readFileSync('src/worker/calibration.ts', 'utf8')
  const code = text.replaceAll(/\/\*\*[\s\S]*?\*\/|\s/g, '')
  expect(createHash('sha256').update(code).digest('hex')).toBe(
    'e5e23f4cfed5be8e48f87350a25e9dc737f5051d111fba475e286e6b83f1c717',
  )
})
