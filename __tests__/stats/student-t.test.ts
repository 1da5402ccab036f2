import quantile from '@stdlib/stats-base-dists-t-quantile'
import { expect, it } from 'vitest'
import { upperTail } from '../../src/stats/student-t.ts'
import { isClose } from './reference.ts'

it('is the inverse of the quantiles', () => {
  for (const freedom of [1, 2, 9, 29, 98]) {
    for (const p of [1e-12, 1e-6, 0.001, 0.025, 0.2, 0.49, 0.5, 0.7, 0.99]) {
      // By the lower tail, whose quantiles are exact for small p-values.
      expect(isClose(upperTail(-quantile(p, freedom), freedom), p), `${p} at ${freedom}`).toBe(true)
    }
  }
})

it('keeps its precision where one minus a distribution function has none', () => {
  // SciPy's t.sf.
  expect(isClose(upperTail(40, 18), 2.4326308461524985e-19)).toBe(true)
  expect(isClose(upperTail(12, 9), 3.8499431114928265e-7)).toBe(true)
})

it('is none at infinity, and all at the other', () => {
  expect(upperTail(Infinity, 9)).toBe(0)
  expect(upperTail(-Infinity, 9)).toBe(1)
  expect(upperTail(0, 9)).toBe(0.5)
})
