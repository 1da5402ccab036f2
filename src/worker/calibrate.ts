import { calibrationWorkloads } from './calibration.ts'
import { measure } from './measure.ts'
import type { CalibrateSpec, WorkerMessage } from './protocol.ts'
import type { Task } from './tinybench/tinybench.ts'

/**
 * Times the frozen workloads like any benchmarks, in a process that has nothing else to do. In the same order each
 * time: what one leaves behind in the process is a part of what the next takes.
 */
export function calibrateHere(
  { slicing }: CalibrateSpec,
  send: (message: WorkerMessage) => void,
): Promise<void> {
  const tasks = new Map(
    Object.entries(calibrationWorkloads()).map(([name, fn]) => [name, task(name, fn)]),
  )
  const alone = {
    arm: 0,
    baton: { kind: 'fifo', paths: [''] },
    extraWork: 0,
    iterationStep: 1,
  } as const
  return measure({ ...alone, slicing, benchmarks: [...tasks.keys()] }, tasks, send)
}

function task(name: string, fn: () => number): Task {
  return { bench: { getTask: () => undefined }, name, fn, options: { async: false } }
}
