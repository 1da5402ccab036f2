export interface Machine {
  readonly os: string
  readonly arch: string
  readonly cpu: string
  /** How many threads this process may run at a time. */
  readonly parallelism: number
  /** Numbers of the CPUs this process may use; empty where the platform does not tell. */
  allowedCpus(): Promise<number[]>
  /** Counters that only grow; of all CPUs together where `cpu` is null. */
  load(cpu: number | null): Promise<CpuLoad>
  /** How busy it is as a whole. */
  usage(): MachineUsage
  /** Of a process and all that it has started; null where the platform does not tell, and of one that is gone. */
  processUsage(pid: number): ProcessUsage | null
}

export interface ProcessUsage {
  /** Counts up, but for what ended unseen. */
  readonly cpuSeconds: number
  /** Resident now, of all of them together. */
  readonly bytes: number
}

export interface MachineUsage {
  /** Null where the platform does not tell. */
  readonly cpu: CpuUsage | null
  /** Share of the memory that is in use; null where the platform does not tell. */
  readonly memory: number | null
  /** The longest that this process's event loop was late since the last call; 0 at the first one. */
  readonly eventLoopSeconds: number
}

/** Seconds of all CPUs together, since some time in the past. */
export interface CpuUsage {
  readonly seconds: number
  readonly idleSeconds: number
  /** Of this process, and of all that it has started. */
  readonly ownSeconds: number
  readonly cpus: number
}

/** What others did to this machine's CPUs since it was started; null where the platform does not tell. */
export interface CpuLoad {
  /** The hypervisor ran somebody else, though we had work. */
  readonly stolenSeconds: number | null
  /** Some process of this system had work and no CPU. */
  readonly waitedSeconds: number | null
}

/** Monotonic seconds, and the wall clock for a report's date. */
export interface Clock {
  seconds(): number
  date(): Date
}
