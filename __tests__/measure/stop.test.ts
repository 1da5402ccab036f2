import { expect, it } from 'vitest'
import { detectRuntime, measureRounds, type RoundResult } from '../../src/measure/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import type { Finished, Ports } from '../../src/platform/ports.ts'
import { ofFile, project, quick, versions } from './project.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }

/** A round of which mkfifo ends as `end` says. */
async function roundWhere(
  stop: AbortController,
  end: () => Omit<Finished, 'stdout'>,
): Promise<RoundResult | undefined> {
  const real = nodePorts(silent, stop.signal)
  const runtime = { ...(await detectRuntime(quick, real)), baton: 'fifo' as const }
  const stopping: Ports = {
    ...real,
    processes: {
      ...real.processes,
      async run(command, args, options) {
        if (command !== 'mkfifo') return real.processes.run(command, args, options)
        return { ...end(), stdout: '' }
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
  return result
}

it('takes a stop that ends its own mkfifo for a stop, not for a failure', async () => {
  const stop = new AbortController()
  const result = await roundWhere(stop, () => {
    stop.abort()
    return { exitCode: null, signal: 'SIGKILL', stderr: '' }
  })
  expect(result?.figures.size).toBe(0)
  expect(result?.failures).toEqual([])
})

it('says why where no named pipes can be made', async () => {
  const stderr = "mkfifo: cannot create fifo '/tmp/x': No space left on device\n"
  const failed = { exitCode: 1, signal: null, stderr }
  await expect(roundWhere(new AbortController(), () => failed)).rejects.toMatchObject({
    fault: {
      code: 'no-named-pipes',
      reason: "mkfifo: cannot create fifo '/tmp/x': No space left on device",
    },
  })
})
