/** The measuring half of the study. Everything that was collected is saved, also when it is cut short. */
import { median } from 'simple-statistics'
import { detectRuntime } from '../../src/measure/index.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { deriveSeed } from '../../src/stats/index.ts'
import { save, type Collection, type Command, type Run } from '../data.ts'
import { workloads, type Workload } from '../workloads.ts'
import { affordableWorkloads, conditions, kindShares, type Condition } from './allotment.ts'
import { withNeighbours } from './neighbours.ts'
import { collectCommands, collectRuns } from './processes.ts'
import { collectRounds } from './rounds.ts'

export interface CollectRequest {
  readonly minutes: number
  readonly seed: number
}

export async function collect({ minutes, seed }: CollectRequest, ports: Ports): Promise<void> {
  for (const condition of conditions) {
    if (ports.stop.aborted) return
    const seconds = minutes * 60 * condition.share
    const conditionSeed = deriveSeed(seed, condition.neighbours)
    const collection = await withNeighbours(condition.neighbours, () =>
      collectBeside(condition, seconds, conditionSeed, ports),
    )
    save({ ...collection, complete: !ports.stop.aborted })
    ports.console.settle()
    const { rounds, runs, commands } = collection
    ports.console.info(
      `${condition.neighbours} neighbours: ${rounds.length} rounds, ${runs.length} runs, ${commands.length} commands`,
    )
  }
}

async function collectBeside(
  { neighbours, slowdown }: Condition,
  seconds: number,
  seed: number,
  ports: Ports,
): Promise<Collection> {
  const start = ports.clock.seconds()
  const elapsed = (): number => ports.clock.seconds() - start
  const tell = (what: string): void =>
    ports.console.progress(`${neighbours} neighbours, ${elapsed().toFixed(0)} s: ${what}`)
  const runtime = await detectRuntime({ jobs: null }, ports)
  const jobs = runtime.slots.length
  const count = affordableWorkloads(seconds * kindShares.rounds, jobs, slowdown)
  const chosen = workloads.slice(0, count)
  const { rounds, failures: failed } = await collectRounds(
    chosen,
    seed,
    seconds * kindShares.rounds,
    ports,
    (done) => tell(`${done} rounds of ${chosen.length} workloads`),
  )
  const failures = [...failed]
  const collecting = { ports, onFailure: (message: string) => void failures.push(message) }
  const runsUntil = seconds * (kindShares.rounds + kindShares.runs)
  const runs: Run[] = []
  await eachWhole(chosen, runsUntil, elapsed, ports, async (workload, isOver) => {
    tell(`runs of ${workload.name}`)
    runs.push(...(await collectRuns(workload, seed, { ...collecting, isOver })))
  })
  const commands: Command[] = []
  await eachWhole(chosen, seconds, elapsed, ports, async (workload, isOver) => {
    tell(`commands of ${workload.name}`)
    const times = rounds.filter((round) => round.workload === workload.name)
    if (times.length === 0) return
    const perCall = median(times.map(({ arms }) => arms['base']?.time ?? 1))
    commands.push(...(await collectCommands(workload, perCall, { ...collecting, isOver })))
  })
  const { os, cpu, parallelism: cpus } = ports.machine
  return {
    schema: { name: 'benchgate-accuracy', version: 1 },
    neighbours,
    collectedAt: ports.clock.date().toISOString(),
    seconds: elapsed(),
    complete: true,
    seed,
    machine: { os, cpu, cpus, node: runtime.node },
    jobs,
    rounds: [...rounds],
    runs,
    commands,
    failures,
  }
}

/** One workload after the other. Only the first may be cut off in the middle: of the others half would be of no use. */
async function eachWhole(
  chosen: readonly Workload[],
  until: number,
  elapsed: () => number,
  ports: Ports,
  body: (workload: Workload, isOver: () => boolean) => Promise<void>,
): Promise<void> {
  let longest = 0
  for (const workload of chosen) {
    const start = elapsed()
    if (ports.stop.aborted || start + longest > until) return
    await body(workload, () => ports.stop.aborted || elapsed() > until)
    longest = Math.max(longest, elapsed() - start)
  }
}
