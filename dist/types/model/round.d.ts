import type { Benchmark } from './benchmark.js';
import type { Gait, Paces } from './pace.js';
import type { Pair } from './pair.js';
import { type Measured, type MetricName } from './metric.js';
/** Rounds before a benchmark came under suspicion (screen), and after (confirm): these have a control. All of them count. */
export type Stage = 'screen' | 'confirm';
/** A version taking part in interleaved measurement; the control runs the base a second time. */
export interface Arm {
    readonly label: string;
    readonly role: 'base' | 'head' | 'control';
    readonly directory: string;
}
/** One round to measure: fresh processes, one an arm, for some benchmarks of one suite. */
export interface RoundPlan {
    /** Counts up over the whole run, so that it identifies the round. */
    readonly round: number;
    readonly stage: Stage;
    readonly suite: string;
    /** Labels of those that take part: all of them have all of the benchmarks. */
    readonly versions: readonly string[];
    /** Ids, in the suite's own order; the worker shuffles them by the seed, the same for all arms. */
    readonly benchmarks: readonly string[];
    readonly control: boolean;
    /**
     * Ids of two benchmarks of the only version: they are the arms of this round, in place of versions, and `benchmarks`
     * has the id of the pair.
     */
    readonly pair?: Pair;
    /** By benchmark; what is not here has the pace that all begin with. */
    readonly paces?: Paces;
    /** Seeds the coins of this round: who starts, who is spawned first, the benchmarks' order. */
    readonly seed: number;
}
/** What one round found for one benchmark. */
export interface RoundSample {
    readonly round: number;
    readonly stage: Stage;
    /** Per arm's label, which of a pair is the benchmark's id. The control's label is `controlLabel`. */
    readonly arms: Readonly<Record<string, Measured>>;
}
export declare const controlLabel = "(control)";
/** Why a benchmark has no figures in a version. */
export interface BenchmarkFailure {
    readonly benchmark: Benchmark;
    /** The version's label; null where it cannot be told which of them it was. */
    readonly version: string | null;
    /** What happened, one or more lines, from the user's code: hostile text. */
    readonly message: string;
}
/** Metrics of a kind of suites that measures others than benchmark files do. */
export interface SuiteMetrics {
    readonly measured: readonly MetricName[];
    /** Those that may fail the run, where no rule names others; at least one. */
    readonly gating: readonly MetricName[];
}
/** All that is known of one benchmark so far. */
export interface Evidence {
    readonly benchmark: Benchmark;
    /** The name that a version knows it by; left out, it was not renamed. */
    readonly was?: string;
    /** What its kind of suites measures, and what of that gates; left out, as of a benchmark file. */
    readonly metrics?: SuiteMetrics;
    /** Of its suite: those of a higher one come first where the time is short; left out, 0. */
    readonly priority?: number;
    /** Labels of the versions that have it and in which it works, base first. */
    readonly versions: readonly string[];
    readonly samples: readonly RoundSample[];
    readonly failures: readonly BenchmarkFailure[];
    /** Stands for a file that there was no time to read: nothing of it can be measured. */
    readonly unread?: true;
    /** Its rounds were measured before this run, and there can be no more. */
    readonly recorded?: true;
    /** A round of it measures all of its suite: parting them would save nothing. */
    readonly together?: true;
    /** Nothing else is measured at the same time. */
    readonly alone?: true;
    /** Of its rounds that were measured in slices; left out, there were none. */
    readonly gaits?: readonly Gait[];
    /** Seconds one round of this benchmark takes, for all arms together; null before the first. */
    readonly secondsPerRound: number | null;
}
/** Of which metrics a version has figures, in order. */
export declare function measuredMetrics(samples: readonly RoundSample[], version: string): readonly MetricName[];
