import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { calibrate } from '../../src/measure/index.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { calibrationWorkloads } from '../../src/worker/calibration.ts'
import { once, ports, quick, usualRuntime } from './project.ts'

interface Watched {
  readonly all: Ports
  readonly started: string[][]
  readonly directories: string[]
}

/** Ports that write down what is started. @param tick seconds that pass between two looks at the clock */
function watched(tick = 0): Watched {
  const started: string[][] = []
  const directories: string[] = []
  const { processes, clock, ...others } = ports()
  const spawn: Ports['processes']['spawn'] = (command, args, options) => {
    started.push([command, ...args])
    directories.push(options.cwd)
    return processes.spawn(command, args, options)
  }
  let now = 0
  const ticking = { ...clock, seconds: () => (now += tick) }
  const all = { ...others, clock: ticking, processes: { ...processes, spawn } }
  return { all, started, directories }
}

/** A whole calibration, on one slot. */
const told = once(async () => {
  const { all, started, directories } = watched()
  const runtime = await usualRuntime()
  const calibrated = await calibrate(quick, runtime, all)
  const left = directories.filter((directory) => existsSync(directory))
  return { calibrated, runtime, started, directories, left }
})

it('times every frozen workload in six fresh processes', async () => {
  const { calibrated, started } = await told()
  if (calibrated.kind === 'failed') throw new Error(calibrated.message)
  const { calibration } = calibrated
  expect(Object.keys(calibration)).toEqual(Object.keys(calibrationWorkloads()))
  expect(started).toHaveLength(6)
  for (const seconds of Object.values(calibration)) {
    expect(seconds).toHaveLength(6)
    // A call takes a tenth of a millisecond once it is compiled, and several before.
    expect(seconds.every((one) => one > 1e-5 && one < 0.1)).toBe(true)
  }
})

it('makes do with fewer processes where they take long', async () => {
  const { all, started } = watched(0.6)
  const calibrated = await calibrate(quick, await usualRuntime(), all)
  expect(calibrated.kind).toBe('calibrated')
  expect(started).toHaveLength(3)
})

it("starts them as rounds are started: by the user's Node, with its flags, each on its slot's CPU", async () => {
  const { runtime, started } = await told()
  const cpu = runtime.slots[0]?.cpu ?? null
  const begin = cpu === null ? [] : ['taskset', '-c', String(cpu)]
  for (const command of started) {
    expect(command).toEqual([...begin, 'node', ...quick.v8Flags, quick.workerPath])
  }
})

it('says why there is no calibration', async () => {
  const settings = { ...quick, workerPath: '/nowhere/worker.js' }
  const calibrated = await calibrate(settings, await usualRuntime(), ports())
  expect(calibrated.kind).toBe('failed')
  expect(calibrated).toMatchObject({ message: expect.stringContaining('ended the process') })
})

it('leaves no files behind', async () => {
  const { directories, left } = await told()
  expect(new Set(directories).size).toBe(1)
  expect(left).toEqual([])
})

it('starts nothing once the user has stopped the run', async () => {
  const stop = new AbortController()
  stop.abort(new Error('stopped'))
  const { all, started } = watched()
  const stopped = calibrate(quick, await usualRuntime(), { ...all, stop: stop.signal })
  await expect(stopped).rejects.toThrow('stopped')
  expect(started).toEqual([])
})
