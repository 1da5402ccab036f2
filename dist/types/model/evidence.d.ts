import type { Benchmark } from './benchmark.js';
import { type Measured, type MetricName } from './metric.js';
import type { Gait } from './pace.js';
import type { Pair } from './pair.js';
import type { HeadReach } from './reach.js';
import type { Stage } from './round.js';
import type { HeadReason } from './why.js';
/** What one round found for one benchmark. */
export interface RoundSample {
    readonly round: number;
    readonly stage: Stage;
    /** Per arm's label, which of a pair is the benchmark's id. The control's label is `controlLabel`. */
    readonly arms: Readonly<Record<string, Measured>>;
}
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
/** What the rounds of a benchmark, or of two in turns, have found so far. */
interface Found {
    readonly benchmark: Benchmark;
    /** Labels of the versions that have it and in which it works, base first. */
    readonly versions: readonly string[];
    readonly samples: readonly RoundSample[];
    readonly failures: readonly BenchmarkFailure[];
    /** How its rounds went that were measured in slices; left out, there were none. */
    readonly gaits?: readonly Gait[];
    /** Seconds one round of it takes, for all arms together; null before the first. */
    readonly secondsPerRound: number | null;
}
/** All that is known of one benchmark so far. */
export interface Evidence extends Found {
    /**
     * Whether this run measures its rounds (`measured`), they were measured before and there can be no more (`recorded`),
     * or it stands for a file that there was no time to read, of which nothing can be measured (`unread`).
     */
    readonly kind: 'measured' | 'recorded' | 'unread';
    /** The name that a version knows it by; left out, it was not renamed. */
    readonly was?: string;
    /** What its kind of suites measures, and what of that gates; left out, as of a benchmark file. */
    readonly metrics?: SuiteMetrics;
    /** What a look told of each head, compared with the base; left out, nobody has looked. */
    readonly reach?: readonly HeadReach[];
    /** What may have made it slower; left out, nothing is known of it. */
    readonly why?: readonly HeadReason[];
}
/** Two benchmarks of one version that are measured in turns, and what their rounds have found so far. */
export interface PairEvidence extends Found {
    readonly kind: 'pair';
    /** Their ids, which are the labels of the rounds' arms; the one that is to be faster first. */
    readonly pair: Pair;
}
/** What rounds are planned for, and limits are held against. */
export type EitherEvidence = Evidence | PairEvidence;
/** All that the verdicts of a run rest on, beside the settings: whoever has both can judge again. */
export interface RunEvidence {
    /** Every benchmark of the run, a suite's in its own order. */
    readonly benchmarks: readonly Evidence[];
    /** The benchmarks of relations that were measured in turns. */
    readonly pairs: readonly PairEvidence[];
    /** The rounds that count for nothing, and why. */
    readonly redone: readonly RedoneRound[];
}
/** What the machine did to a round from outside: shares of the round's own time; null where the platform does not tell. */
export interface Interference {
    /** The share in which the hypervisor gave the round's CPU to somebody else. */
    readonly stolen: number | null;
    /** The share in which some process of the system had work and no CPU. */
    readonly waited: number | null;
}
/** A round of all its benchmarks that the machine disturbed, or of one whose process ended though it had run before. */
export type RedoneRound = {
    readonly kind: 'disturbed';
    readonly round: number;
    readonly interference: Interference;
} | {
    readonly kind: 'died';
    readonly round: number;
    /** The benchmark's id, the arm's label (null where it cannot be told which of them it was) and what it died of. */
    readonly failure: {
        readonly id: string;
        readonly arm: string | null;
        readonly message: string;
    };
};
/** The metrics of which a version has figures, in order. */
export declare function measuredMetrics(samples: readonly RoundSample[], version: string): readonly MetricName[];
export {};
