/** How fast the machine is today: frozen workloads in a few fresh processes. */
import { randomUUID } from 'node:crypto'
import type { Calibration } from '../model/index.ts'
import type { Finished, Ports } from '../platform/ports.ts'
import type { CalibrateSpec } from '../worker/protocol.ts'
import { emptyLog, follow } from './led/arm-process.ts'
import { workerCommand } from './command.ts'
import { causeOfDeath } from './death.ts'
import type { Runtime, Slot } from './runtime.ts'
import type { ProcessSettings } from './settings.ts'
import { startWatchdog } from './watchdog.ts'

/** A calibration, or why there is none: a run without one can be gated, and compares less well with others. */
export type Calibrated =
  | { readonly kind: 'calibrated'; readonly calibration: Calibration }
  | { readonly kind: 'failed'; readonly message: string }

/**
 * Times the frozen workloads in fresh processes, as many at a time as rounds are measured, each on its slot's CPU.
 *
 * Takes two seconds, and less than three on a machine under load: it then makes do with fewer processes.
 */
export async function calibrate(
  settings: ProcessSettings,
  runtime: Runtime,
  ports: Ports,
): Promise<Calibrated> {
  const directory = await ports.files.temporaryDirectory('benchgate-calibrate-')
  const end = ports.clock.seconds() + lastStartSeconds
  const rounds: Round[] = []
  let started = 0
  const work = async (slot: Slot): Promise<void> => {
    while (started < mostProcesses && (started === 0 || ports.clock.seconds() < end)) {
      ports.stop.throwIfAborted()
      started++
      const command = workerCommand([], slot, settings)
      rounds.push(await runOnce(command, directory, ports))
    }
  }
  try {
    await Promise.all(runtime.slots.map(work))
  } finally {
    await ports.files.remove(directory)
  }
  ports.stop.throwIfAborted()
  return summedUp(rounds)
}

const slicing: CalibrateSpec['slicing'] = { sliceMs: 1, slices: 40, warmupMs: 20, extraMs: 0 }

/** Processes differ among each other more than the slices of one do. */
const mostProcesses = 6

/** None is started later; one takes half a second, and two or three times that where it has to share its CPU. */
const lastStartSeconds = 1.4

/** A process that takes so long hangs. */
const longestSeconds = 10

type Round =
  | { readonly kind: 'done'; readonly seconds: ReadonlyMap<string, number> }
  | { readonly kind: 'failed'; readonly message: string }

async function runOnce(
  [program, ...args]: ReturnType<typeof workerCommand>,
  directory: string,
  ports: Ports,
): Promise<Round> {
  const spec: CalibrateSpec = { task: 'calibrate', key: randomUUID(), slicing }
  const options = { cwd: directory, input: JSON.stringify(spec) }
  const child = ports.processes.spawn(program, args, options)
  const watchdog = startWatchdog(longestSeconds, () => child.kill())
  const log = emptyLog()
  try {
    const finished = await follow(child, spec.key, log, () => undefined)
    if (log.at.phase !== 'done') return failed(finished)
    const seconds = [...log.measured].flatMap(([name, { time }]) =>
      time === undefined ? [] : [[name, time] as const],
    )
    return { kind: 'done', seconds: new Map(seconds) }
  } finally {
    watchdog.stop()
  }
}

function failed(finished: Finished): Round {
  return { kind: 'failed', message: causeOfDeath(finished) }
}

function summedUp(rounds: readonly Round[]): Calibrated {
  const done = rounds.filter((round) => round.kind === 'done')
  const figures = done.flatMap(({ seconds }) => [...seconds])
  const failure = rounds.find((round) => round.kind === 'failed')
  if (figures.length === 0) {
    return { kind: 'failed', message: failure?.message ?? 'no workload was timed' }
  }
  const byName = Map.groupBy(figures, ([name]) => name)
  const calibration = [...byName].map(([name, all]) => [name, all.map(([, time]) => time)] as const)
  return { kind: 'calibrated', calibration: Object.fromEntries(calibration) }
}
