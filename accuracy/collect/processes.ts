/** Programs of this study, one process after the other, as the alternatives run them. */
import { join } from 'node:path'
import { z } from 'zod'
import { workloads as folder } from '../../bench/measured.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { extras } from '../../src/selftest/index.ts'
import { deriveSeed, random } from '../../src/stats/index.ts'
import type { Command, Run } from '../data.ts'
import { fewestRuns } from '../rules/hyperfine.ts'
import type { Workload } from '../workloads.ts'

/** Of each workload: thirty of the base and thirty of the head. */
const runsEach = 60

/** Calls in one of tinybench's samples; of slow workloads, which are given no extra work, one. */
const callsPerSample = 100
const sequential = { warmupMs: 200, turnMs: 30 }

const answer = z.object({
  measuringSeconds: z.number(),
  samples: z.array(
    z.object({ extra: z.number(), count: z.number(), mean: z.number(), sd: z.number() }),
  ),
})

interface Collecting {
  readonly ports: Ports
  readonly isOver: () => boolean
  readonly onFailure: (message: string) => void
}

/** Fresh processes of one workload in a row, until there are enough or the time is over. */
export async function collectRuns(
  { name, slowable }: Workload,
  seed: number,
  { ports, isOver, onFailure }: Collecting,
): Promise<Run[]> {
  const runs: Run[] = []
  const calls = slowable ? callsPerSample : 1
  for (let run = 0; run < runsEach && !isOver(); run++) {
    const runSeed = deriveSeed(seed, run)
    const order = random(runSeed).shuffled(slowable ? [0, ...extras] : [0])
    const options = JSON.stringify({ ...sequential, extras: order, calls })
    const { stdout, exitCode, stderr, seconds } = await timed(
      'sequential.mjs',
      name,
      options,
      ports,
    )
    if (exitCode === 0) {
      const told = answer.parse(JSON.parse(stdout))
      runs.push({ ...told, workload: name, run, seed: runSeed, seconds })
    } else if (!ports.stop.aborted) onFailure(`run ${run} of ${name}: ${stderr.slice(-500)}`)
  }
  return runs
}

/** What a command's work takes, so that it outweighs the start of its process. */
const commandSeconds = 0.2

/**
 * Whole commands, hyperfine's way: all runs of the base, then all of each head.
 *
 * @param secondsPerCall by a measurement of the same machine
 */
export async function collectCommands(
  { name, slowable }: Workload,
  secondsPerCall: number,
  { ports, isOver, onFailure }: Collecting,
): Promise<Command[]> {
  const commands: Command[] = []
  const work = Math.max(1, Math.round(commandSeconds / secondsPerCall / 100)) * 100
  const base = slowable ? work : Math.max(1, Math.round(commandSeconds / secondsPerCall))
  // The first extra of 0 is the base, the second the head that did not change.
  for (const [place, extra] of [0, 0, ...(slowable ? extras : [])].entries()) {
    const calls = Math.round(base * (1 + extra))
    for (let i = 0; i < fewestRuns && !isOver(); i++) {
      const { exitCode, seconds } = await timed('command.mjs', name, String(calls), ports)
      const run = place * fewestRuns + i
      if (exitCode === 0) commands.push({ workload: name, extra, run, calls, seconds })
      else if (!ports.stop.aborted) onFailure(`command ${run} of ${name} failed`)
    }
  }
  return commands
}

async function timed(program: string, workload: string, argument: string, ports: Ports) {
  const path = join(import.meta.dirname, '../programs', program)
  const start = ports.clock.seconds()
  const args = [path, join(folder, 'cases', `${workload}.mjs`), argument]
  const finished = await ports.processes.run('node', args, { cwd: folder })
  return { ...finished, seconds: ports.clock.seconds() - start }
}
