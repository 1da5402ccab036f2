import { expect, it } from 'vitest'
import { settledMs } from '../../src/worker/settled-after.ts'

const ran = (perIterationMs: number, count: number) =>
  Array.from({ length: count }, () => ({ wallMs: 1, perIterationMs }))

it('is nothing for what was as fast from the beginning', () => {
  expect(settledMs(ran(1, 40), ran(1, 80))).toBe(0)
})

it('tells the step after which it stayed as fast as at the end, past a level that looked settled', () => {
  const warm = [...ran(9, 8), ...ran(3, 64), ...ran(1, 24)]
  expect(settledMs(warm, ran(1, 80))).toBe(72)
})

it('tells of a step that came while slices were counted', () => {
  expect(settledMs(ran(3, 40), [...ran(3, 16), ...ran(1, 64)])).toBe(56)
})

it('is not misled by interruptions', () => {
  const disturbed = ran(1, 80).map((batch, i) =>
    i % 3 === 0 ? { ...batch, perIterationMs: 5 } : batch,
  )
  expect(settledMs(disturbed, disturbed)).toBe(0)
})

it('is all of the time for what is as fast at the very end alone', () => {
  expect(settledMs(ran(8, 16), [...ran(4, 8), ...ran(1, 4)])).toBe(24)
})

it('takes single batches', () => {
  expect(settledMs(ran(1, 1), ran(1, 1))).toBe(0)
})
