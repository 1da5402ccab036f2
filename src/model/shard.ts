/** Which part of a run's benchmarks a job measures: the first of eight is `{ index: 1, count: 8 }`. */
export interface ShardNumber {
  readonly index: number
  readonly count: number
}

/** The part that a report is about: its verdicts are those of no whole run. */
export interface Shard extends ShardNumber {
  /** How many benchmarks all parts have together. */
  readonly benchmarks: number
  /** The recorded push by whose times they were divided; null where each part has as many benchmarks as the others. */
  readonly dividedBy: DividingPush | null
}

/** The recorded push whose times tell how long benchmarks take. */
export interface DividingPush {
  readonly commit: string
  /** When it was recorded: ISO 8601, UTC. */
  readonly createdAt: string
}

/** Whether a warning still holds once all parts are judged together. */
export function notParted({ code }: { readonly code: string }): boolean {
  return code !== 'part-of-run'
}
