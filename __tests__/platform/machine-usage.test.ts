import { expect, it } from 'vitest'
import { cpuUsageOf, machineUsage } from '../../src/platform/machine-usage.ts'
import { readProcess } from '../../src/platform/processes/process-tree.ts'

const stat = `cpu  100 10 50 800 20 0 5 15 7 7
cpu0 50 5 25 400 10 0 3 8 0 0
cpu1 50 5 25 400 10 0 2 7 0 0
intr 1 2 3`

/** utime 1, stime 2, cutime 3, cstime 4 hundredths. */
const process = (pid: number, parent: number, name = 'node'): string =>
  `${pid} (${name}) S ${parent} 1 1 0 -1 4194304 1 2 3 4 1 2 3 4 20 0 1 0 100 1 1`

it('counts all that is not idle, stolen time included and guests not twice', () => {
  const usage = cpuUsageOf(stat, [], 1)
  expect(usage).toEqual({ seconds: 10, idleSeconds: 8.2, ownSeconds: 0, cpus: 2 })
})

it('counts as ours what we have started, over generations', () => {
  const all = [process(7, 1), process(8, 7, 'a) b (c'), process(9, 8), process(10, 1), '']
  expect(cpuUsageOf(stat, all.flatMap(readProcess), 7).ownSeconds).toBeCloseTo(0.3)
})

it('reads this machine', () => {
  const usage = machineUsage()
  expect(usage().eventLoopSeconds).toBe(0)
  const { cpu, memory, eventLoopSeconds } = usage()
  expect(eventLoopSeconds).toBeGreaterThanOrEqual(0)
  expect(memory ?? 0.5).toBeGreaterThan(0)
  const { ownSeconds, seconds, idleSeconds } = cpu ?? { ownSeconds: 1, seconds: 2, idleSeconds: 1 }
  expect(ownSeconds).toBeGreaterThan(0)
  expect(seconds).toBeGreaterThan(idleSeconds)
})
