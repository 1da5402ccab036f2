import { expect, it } from 'vitest'
import { detectRuntime, measureRounds } from '../../src/measure/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { ofFile, project, quick, versions } from './project.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }

it('takes a stop that ends its own mkfifo for a stop, not for a failure', async () => {
  const stop = new AbortController()
  const real = nodePorts(silent, stop.signal)
  const runtime = { ...(await detectRuntime(quick, real)), baton: 'fifo' as const }
  const killed = { exitCode: null, signal: 'SIGKILL', stdout: '', stderr: '' }
  const stopping: Ports = {
    ...real,
    processes: {
      ...real.processes,
      async run(command, args, options) {
        if (command !== 'mkfifo') return real.processes.run(command, args, options)
        stop.abort()
        return killed
      },
    },
  }
  const directory = project({ 'a.bench.mjs': '' })
  const plan = {
    round: 0,
    stage: 'screen' as const,
    suite: 'a.bench.mjs',
    versions: ['base', 'head'],
    benchmarks: ['a.bench.mjs > one'],
    control: false,
    seed: 1,
  }
  const request = {
    plans: [plan],
    suites: ofFile(plan.suite),
    versions: versions(directory, directory),
    settings: quick,
    runtime,
    secondsLeft: 60,
    onRound: () => undefined,
  }
  const [result] = await measureRounds(request, stopping)
  expect(result?.figures.size).toBe(0)
  expect(result?.failures).toEqual([])
})
