import type {
  BaselineMachine,
  Calibration,
  Change,
  HistoryEntry,
  MetricName,
} from '../../src/model/index.ts'

export function machine(changes: Partial<BaselineMachine> = {}): BaselineMachine {
  return { os: 'linux', arch: 'x64', cpu: 'Epyc', cpus: 4, node: 'v24.1.0', ...changes }
}

export interface Push {
  /** Seconds, or bytes, by the benchmark's id. */
  readonly figures: Readonly<Record<string, number>>
  readonly metric?: MetricName
  readonly machine?: Partial<BaselineMachine>
  readonly calibration?: Calibration
  /** Of every benchmark, against the push before. */
  readonly change?: Change | null
}

/** Pushes in order: `c0`, `c1`, and so on, each compared with the one before where it has a change. */
export function history(pushes: readonly Push[]): HistoryEntry[] {
  return pushes.map((push, i) => entry(push, i))
}

export function entry(
  { figures, metric = 'time', machine: of = {}, calibration = {}, change = null }: Push,
  i = 0,
): HistoryEntry {
  const benchmarks = Object.entries(figures).map(([id, value]) => ({
    id,
    name: id,
    metrics: { [metric]: { value, change, accepted: null } },
  }))
  return {
    commit: `c${i}`,
    comparedWith: change === null ? null : `c${i - 1}`,
    createdAt: new Date(Date.UTC(2025, 0, 1 + i)).toISOString(),
    machine: machine(of),
    calibration,
    benchmarks,
  }
}

/** Values around one, up and down in turn, that spread by about so much. */
export function wobbling(count: number, reach: number): number[] {
  return Array.from({ length: count }, (_, i) => 1 + reach * (((i * 7) % 11) / 5 - 1))
}
