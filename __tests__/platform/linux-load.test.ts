import { describe, expect, it } from 'vitest'
import { linuxLoad, stolenSeconds, waitedSeconds } from '../../src/platform/linux-load.ts'

const stat = `cpu  1173572 322 144651 804735 2493 0 990 1563 0 0
cpu0 575891 201 73096 413214 560 0 182 755 0 0
cpu1 597680 120 71554 391521 1932 0 807 808 0 0
cpu10 1 2 3 4 5 6 7 9 0 0
intr 123
`

it("reads a CPU's stolen time, and that of all of them", () => {
  expect(stolenSeconds(stat, 1)).toBe(8.08)
  expect(stolenSeconds(stat, 10)).toBe(0.09)
  expect(stolenSeconds(stat, null)).toBe(15.63)
})

it('has none of a CPU that is not listed', () => {
  expect(stolenSeconds(stat, 4)).toBeNull()
  expect(stolenSeconds('', null)).toBeNull()
})

it('reads how long some process waited, not all of them', () => {
  const pressure = `some avg10=0.00 avg60=2.46 avg300=13.83 total=3293916860
full avg10=0.00 avg60=0.00 avg300=0.00 total=17
`
  expect(waitedSeconds(pressure)).toBe(3293.91686)
  expect(waitedSeconds('')).toBeNull()
})

describe.skipIf(process.platform !== 'linux')('the kernel', () => {
  it('counts what can only grow', async () => {
    const [before, after] = [await linuxLoad(0), await linuxLoad(0)]
    // Where a container hides the files there is nothing to compare: both are null then.
    expect(after.stolenSeconds ?? 0).toBeGreaterThanOrEqual(before.stolenSeconds ?? 0)
    expect(after.waitedSeconds ?? 0).toBeGreaterThanOrEqual(before.waitedSeconds ?? 0)
  })
})
