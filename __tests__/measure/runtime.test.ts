import { expect, it } from 'vitest'
import { describeEnvironment } from '../../src/measure/environment.ts'
import { detectRuntime } from '../../src/measure/index.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { ports } from './project.ts'

/** Ports by which the node on PATH says what it is; all else is real. */
function saying(stdout: string): Ports {
  const real = ports()
  const run: Ports['processes']['run'] = async (program, args, options) =>
    program === 'node'
      ? { exitCode: 0, signal: null, stdout, stderr: '' }
      : real.processes.run(program, args, options)
  return { ...real, processes: { ...real.processes, run } }
}

it.each([
  ['v24.21.0 true \n', 'v24.21.0', ['--single-threaded']],
  ['v26.3.0 true 1.4.5\n', 'Bun 1.4.5', []],
] as const)(
  'names the runtime that says %j, with the flags that mean something to it',
  async (said, node, flags) => {
    const runtime = await detectRuntime({ jobs: 1 }, saying(said))
    expect(runtime).toMatchObject({ node, stripsTypes: true })
    const { machine } = ports()
    const environment = describeEnvironment(machine, runtime, ['--single-threaded'], new Map())
    expect(environment).toMatchObject({ node, v8Flags: flags })
  },
)
