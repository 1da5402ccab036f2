/** Watches the machine while a run measures. */
import type { CpuUsage, MachineUsage, Ports } from '../platform/ports.ts'

/** What was seen in about a second; null what the platform does not tell. */
export interface MachineSample {
  /** Share of the CPU time that we left to others and that they used. */
  readonly cpu: number | null
  readonly memory: number | null
  readonly eventLoopSeconds: number
}

export interface Watch {
  /** @returns one sample for each second since the start */
  stop(): readonly MachineSample[]
}

const intervalSeconds = 1

/** Looking takes a millisecond or two. */
export function startWatch(
  { machine }: Pick<Ports, 'machine'>,
  onSample: (sample: MachineSample) => void = () => undefined,
): Watch {
  const samples: MachineSample[] = []
  let before = machine.usage()
  const timer = setInterval(() => {
    const now = machine.usage()
    const sample = sampleBetween(before, now)
    samples.push(sample)
    onSample(sample)
    before = now
  }, intervalSeconds * 1000)
  timer.unref()
  return {
    stop() {
      clearInterval(timer)
      return samples
    },
  }
}

function sampleBetween(before: MachineUsage, now: MachineUsage): MachineSample {
  const { memory, eventLoopSeconds } = now
  return { cpu: othersShare(before.cpu, now.cpu), memory, eventLoopSeconds }
}

/**
 * A run that measures uses all CPU time that it can get, and what it leaves is little: where that is hardly anything, a
 * tick of the clock would be all of it. So it counts as half a CPU at least.
 */
const leastLeft = 0.5

/**
 * How busy others were: of the CPU time that we did not use, the share that was not idle.
 *
 * @returns null without two readings, or without time between them
 */
export function othersShare(before: CpuUsage | null, now: CpuUsage | null): number | null {
  if (before === null || now === null) return null
  const perCpu = (now.seconds - before.seconds) / now.cpus
  if (!(perCpu > 0)) return null
  const own = Math.max(0, now.ownSeconds - before.ownSeconds)
  const left = Math.max(now.seconds - before.seconds - own, leastLeft * perCpu)
  const idle = now.idleSeconds - before.idleSeconds
  const others = now.seconds - before.seconds - own - idle
  return Math.min(1, Math.max(0, others / left))
}
