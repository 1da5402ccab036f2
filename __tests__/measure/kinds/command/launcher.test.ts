import { expect, it } from 'vitest'
import { plainLauncher } from '../../../../src/measure/kinds/command/launcher.ts'
import type { Ports } from '../../../../src/platform/ports.ts'
import { ports } from '../../project.ts'

it.each([
  ['linux', ['taskset', '-c', '0,2', 'true']],
  ['darwin', ['true']],
  ['win32', ['true']],
])('keeps a command to its CPUs where the system can: on %s by %j', async (os, started) => {
  const programs: string[][] = []
  const real = ports()
  const there: Ports = {
    ...real,
    machine: { ...real.machine, os },
    processes: {
      ...real.processes,
      async supervise(program, args) {
        programs.push([program, ...args])
        return { exitCode: 0, signal: null, stdout: '', stderr: '', seconds: 0, told: '' }
      },
    },
  }
  const options = { cwd: '.', env: {}, cpus: [0, 2], signal: new AbortController().signal }
  await plainLauncher(there)(['true'], options)
  expect(programs).toEqual([started])
})
