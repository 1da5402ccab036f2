/** The measuring half of the study. Everything that was collected is saved, also when it is cut short. */
import { median } from 'simple-statistics'
import { detectRuntime } from '../../src/measure/index.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { deriveSeed } from '../../src/stats/index.ts'
import { loadAll, save, type Collection, type Command, type Run } from '../data.ts'
import { workloads, type Workload } from '../workloads.ts'
import { affordableWorkloads, conditions, kindShares, type Condition } from './allotment.ts'
import { withNeighbours } from './neighbours.ts'
import { collectCommands, collectRuns } from './processes.ts'
import { collectRounds } from './rounds.ts'

export interface CollectRequest {
  readonly minutes: number
  readonly seed: number
  /** Runs and commands stay as they were collected before. */
  readonly onlyRounds: boolean
}

export async function collect(
  { minutes, seed, onlyRounds }: CollectRequest,
  ports: Ports,
): Promise<void> {
  const before = onlyRounds ? loadAll() : []
  for (const condition of conditions) {
    if (ports.stop.aborted) return
    const seconds = minutes * 60 * condition.share
    const conditionSeed = deriveSeed(seed, condition.neighbours)
    const collection = await withNeighbours(condition.neighbours, () =>
      onlyRounds
        ? roundsBeside(condition, { seconds, seed: conditionSeed, shared: 1 }, ports)
        : collectBeside(condition, seconds, conditionSeed, ports),
    )
    const kept = before.find(({ neighbours }) => neighbours === condition.neighbours)
    const others = kept === undefined ? {} : othersOf(kept)
    save({ ...collection, ...others, complete: !ports.stop.aborted })
    ports.console.settle()
    const { rounds, runs, commands } = collection
    ports.console.info(
      `${condition.neighbours} neighbours: ${rounds.length} rounds, ${runs.length} runs, ${commands.length} commands`,
    )
  }
}

/** What other methods were seen to do in an earlier collection. */
function othersOf({
  runs,
  commands,
  othersCollectedAt,
  collectedAt,
}: Collection): Partial<Collection> {
  return { runs, commands, othersCollectedAt: othersCollectedAt ?? collectedAt }
}

interface Allotted {
  readonly seconds: number
  readonly seed: number
  /** The part of the seconds that is for rounds. */
  readonly shared: number
}

/** The gate's own rounds, and nothing else. */
async function roundsBeside(
  { neighbours, slowdown }: Condition,
  { seconds, seed, shared }: Allotted,
  ports: Ports,
): Promise<Collection> {
  const start = ports.clock.seconds()
  const runtime = await detectRuntime({ jobs: null }, ports)
  const jobs = runtime.slots.length
  const chosen = workloads.slice(0, affordableWorkloads(seconds * shared, jobs, slowdown))
  const { rounds, failures } = await collectRounds(chosen, seed, seconds * shared, ports, (done) =>
    ports.console.progress(
      `${neighbours} neighbours, ${(ports.clock.seconds() - start).toFixed(0)} s: ${done} rounds of ${chosen.length} workloads`,
    ),
  )
  const { os, cpu, parallelism: cpus } = ports.machine
  return {
    schema: { name: 'benchgate-accuracy', version: 1 },
    neighbours,
    collectedAt: ports.clock.date().toISOString(),
    seconds: ports.clock.seconds() - start,
    complete: true,
    seed,
    machine: { os, cpu, cpus, node: runtime.node },
    jobs,
    rounds: [...rounds],
    runs: [],
    commands: [],
    failures: [...failures],
  }
}

async function collectBeside(
  condition: Condition,
  seconds: number,
  seed: number,
  ports: Ports,
): Promise<Collection> {
  const start = ports.clock.seconds()
  const elapsed = (): number => ports.clock.seconds() - start
  const tell = (what: string): void =>
    ports.console.progress(`${condition.neighbours} neighbours, ${elapsed().toFixed(0)} s: ${what}`)
  const allotted = { seconds, seed, shared: kindShares.rounds }
  const collected = await roundsBeside(condition, allotted, ports)
  const { rounds } = collected
  const measured = new Set(rounds.map(({ workload }) => workload))
  const chosen = workloads.filter(({ name }) => measured.has(name))
  const failures = [...collected.failures]
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
    const perCall = median(times.map(({ arms }) => arms['base']?.time ?? 1))
    commands.push(...(await collectCommands(workload, perCall, { ...collecting, isOver })))
  })
  return { ...collected, seconds: elapsed(), runs, commands, failures }
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
