import { setTimeout } from 'node:timers/promises'
import type { Ports } from '../platform/ports.ts'

/** What a machine says of itself that makes measuring quieter or noisier; null where it does not say. */
export interface MachineFacts {
  readonly os: string
  readonly cpu: string
  /** CPUs that this process may use, by their number in the system; empty where the platform does not tell. */
  readonly allowedCpus: readonly number[]
  readonly parallelism: number
  /** How frequencies are chosen, each policy once; empty where the system does not say. */
  readonly governors: readonly string[]
  readonly turbo: boolean | null
  /** Whether two CPUs share a core. */
  readonly smt: boolean | null
  /** CPUs' worth of time that a control group allows; null without a limit. */
  readonly quotaCpus: number | null
  /** Share of its periods in which the control group was halted since it began. */
  readonly throttled: number | null
  readonly clockSource: string | null
  readonly isContainer: boolean
  /** Whether benchmark processes can be pinned to a CPU. */
  readonly isPinned: boolean
  /** Value of `NODE_OPTIONS`: hostile text; empty without. */
  readonly nodeOptions: string
  /** Share of the memory that is in use. */
  readonly memory: number | null
  readonly watched: WatchedMachine
}

/** What went on while nothing was measured. */
export interface WatchedMachine {
  readonly seconds: number
  /** Share of the time of all CPUs that the hypervisor gave to somebody else. */
  readonly stolen: number | null
  /** Share of the time in which a process had work and no CPU. */
  readonly waited: number | null
  /** Other processes and the share of one CPU that each took, the busiest first. Names are hostile text. */
  readonly processes: readonly { readonly name: string; readonly share: number }[]
}

/**
 * Reads what the system tells, and watches it for some seconds in which nothing is measured.
 *
 * Source: the kernel's Documentation/admin-guide (cgroup-v2, pm/cpufreq, cputopology), proc_pid_stat(5)
 */
export async function readFacts(
  {
    seconds,
    ...known
  }: { readonly seconds: number } & Pick<MachineFacts, 'nodeOptions' | 'isPinned'>,
  ports: Pick<Ports, 'clock' | 'files' | 'machine' | 'stop'>,
): Promise<MachineFacts> {
  const { files, machine } = ports
  const read = (path: string): Promise<string | null> =>
    files.readText(path).then(
      (text) => text.trim(),
      () => null,
    )
  const watched = await watch(seconds, ports)
  const allowedCpus = await machine.allowedCpus()
  const governors = await Promise.all(
    allowedCpus.map((cpu) => read(`/sys/devices/system/cpu/cpu${cpu}/cpufreq/scaling_governor`)),
  )
  const [noTurbo, boost, smt, max, stat, clockSource, inDocker, inPodman] = await Promise.all([
    read('/sys/devices/system/cpu/intel_pstate/no_turbo'),
    read('/sys/devices/system/cpu/cpufreq/boost'),
    read('/sys/devices/system/cpu/smt/active'),
    read('/sys/fs/cgroup/cpu.max'),
    read('/sys/fs/cgroup/cpu.stat'),
    read('/sys/devices/system/clocksource/clocksource0/current_clocksource'),
    files.exists('/.dockerenv'),
    files.exists('/run/.containerenv'),
  ])
  return {
    os: machine.os,
    cpu: machine.cpu,
    allowedCpus,
    parallelism: machine.parallelism,
    governors: [...new Set(governors.filter((governor) => governor !== null))],
    turbo: noTurbo === null ? switchIn(boost) : switchIn(noTurbo) === false,
    smt: switchIn(smt),
    quotaCpus: quotaIn(max),
    throttled: throttledIn(stat),
    clockSource,
    isContainer: inDocker || inPodman,
    ...known,
    memory: machine.usage().memory,
    watched,
  }
}

function switchIn(text: string | null): boolean | null {
  return text === '1' ? true : text === '0' ? false : null
}

/** @param max the text of cpu.max: microseconds a period, and the period */
function quotaIn(max: string | null): number | null {
  const [, quota, period] = /^(\d+) (\d+)$/.exec(max ?? '') ?? []
  return quota === undefined || period === undefined ? null : Number(quota) / Number(period)
}

/** @param stat the text of cpu.stat */
function throttledIn(stat: string | null): number | null {
  const [, periods] = /^nr_periods (\d+)$/m.exec(stat ?? '') ?? []
  const [, throttled] = /^nr_throttled (\d+)$/m.exec(stat ?? '') ?? []
  if (throttled === undefined || Number(periods ?? 0) === 0) return null
  return Number(throttled) / Number(periods)
}

async function watch(
  seconds: number,
  ports: Pick<Ports, 'clock' | 'files' | 'machine' | 'stop'>,
): Promise<WatchedMachine> {
  const { clock, files, machine, stop } = ports
  const start = clock.seconds()
  const [load, processes] = [await machine.load(null), await ticksOf(files)]
  await setTimeout(seconds * 1000, undefined, { signal: stop }).catch(() => undefined)
  stop.throwIfAborted()
  const [loadThen, then] = [await machine.load(null), await ticksOf(files)]
  const elapsed = clock.seconds() - start
  const own = /^\d+/.exec(await files.readText('/proc/self/stat').catch(() => ''))?.[0]
  const share = (before: number | null, after: number | null, all: number): number | null =>
    before === null || after === null ? null : Math.max(0, (after - before) / all)
  return {
    seconds: elapsed,
    stolen: share(load.stolenSeconds, loadThen.stolenSeconds, elapsed * machine.parallelism),
    waited: share(load.waitedSeconds, loadThen.waitedSeconds, elapsed),
    processes: [...then]
      .filter(([pid]) => pid !== own)
      .map(([pid, { name, ticks }]) => {
        const taken = ticks - (processes.get(pid)?.ticks ?? ticks)
        return { name, share: taken / ticksPerSecond / elapsed }
      })
      .filter(({ share: taken }) => taken > 0)
      .toSorted((a, b) => b.share - a.share),
  }
}

/** The kernel's USER_HZ, which is 100 on all of Node.js' platforms. */
const ticksPerSecond = 100

interface Ticks {
  readonly name: string
  readonly ticks: number
}

/** Processor time of every process, by its id; empty where the platform does not tell. */
async function ticksOf(files: Ports['files']): Promise<ReadonlyMap<string, Ticks>> {
  const entries = await files.entries('/proc').catch(() => [])
  const pids = entries.map(({ name }) => name).filter((name) => /^\d+$/.test(name))
  const all = await Promise.all(
    pids.map(async (pid) => {
      const stat = await files.readText(`/proc/${pid}/stat`).catch(() => '')
      return [pid, ticksIn(stat)] as const
    }),
  )
  return new Map(all.flatMap(([pid, ticks]) => (ticks === null ? [] : [[pid, ticks]])))
}

/** @param stat the text of /proc/PID/stat; empty for a process that is gone */
function ticksIn(stat: string): Ticks | null {
  // The name may hold anything, also parentheses.
  const [, name, rest] = /^\d+ \(([^]*)\) (.*)/.exec(stat) ?? []
  if (name === undefined || rest === undefined) return null
  const fields = rest.split(' ')
  return { name, ticks: Number(fields[11]) + Number(fields[12]) }
}
