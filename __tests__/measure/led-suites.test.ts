import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { meetingPoints } from '../../src/measure/led/led-suites.ts'

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
const orders = ids.chain((all) =>
  fc.tuple(
    fc.shuffledSubarray([...all], { minLength: all.length }),
    fc.array(fc.shuffledSubarray([...all, 'x'], { minLength: all.length + 1 }), { maxLength: 2 }),
  ),
)

it('keeps all benchmarks where the orders agree, and the order of the file', () => {
  expect(
    meetingPoints(
      ['c', 'a'],
      [
        ['a', 'b', 'c'],
        ['a', 'c', 'd'],
      ],
    ),
  ).toEqual(['a', 'c'])
})

it('leaves for later what stands in another order', () => {
  expect(
    meetingPoints(
      ['a', 'b', 'c'],
      [
        ['b', 'c', 'a'],
        ['a', 'b', 'c'],
      ],
    ),
  ).toEqual(['b', 'c'])
})

it('takes the order that is asked for where nobody has looked', () => {
  expect(meetingPoints(['b', 'a'], [null, null])).toEqual(['b', 'a'])
})

it('lets all arms come to every one of them, in the same order, and comes to an end', () => {
  fc.assert(
    fc.property(orders, ([wanted, others]) => {
      const all = [wanted, ...others]
      let remaining: readonly string[] = wanted
      while (remaining.length > 0) {
        const now = meetingPoints(remaining, all)
        expect(now.length).toBeGreaterThan(0)
        for (const order of all) {
          expect(order.filter((id) => now.includes(id))).toEqual(now)
        }
        remaining = remaining.filter((id) => !now.includes(id))
      }
    }),
  )
})
