/** Which part of a run's benchmarks a job measures: the first of eight is `{ index: 1, count: 8 }`. */
export interface ShardNumber {
    readonly index: number;
    readonly count: number;
}
/** The part that a report is about: its verdicts are those of no whole run. */
export interface Shard extends ShardNumber {
    /** How many benchmarks all parts have together. */
    readonly benchmarks: number;
}
/** Whether a warning still holds once all parts are judged together. */
export declare function notParted({ code }: {
    readonly code: string;
}): boolean;
