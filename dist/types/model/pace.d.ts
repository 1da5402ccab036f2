/** How long an arm runs a benchmark in a round. */
export interface Pace {
    /** Milliseconds of processor time before slices count. */
    readonly warmupMs: number;
    /** Slices at most; a benchmark whose call is longer than a slice gets fewer. */
    readonly slices: number;
}
/** By benchmark; what is not here has the first pace. */
export type Paces = Readonly<Record<string, Pace>>;
/** The pace of a benchmark's first rounds. */
export declare const firstPace: Pace;
/** What a round's slices showed of how to measure the benchmark. */
export interface Gait {
    /** As planned. */
    readonly slices: number;
    /** Variance that the log ratio of two arms has because slices vary within the round. */
    readonly withinVariance: number;
    /** Milliseconds for which the arm that took longest ran until it was as fast as at its end. */
    readonly settledMs: number;
    /** What one arm takes for a planned slice, with handing over. */
    readonly secondsPerSlice: number;
    /** What one arm takes beside its slices: for warming up, and for the figures after them. */
    readonly secondsBeside: number;
}
