import type { Benchmark } from './benchmark.js';
import { type MetricName } from './metric.js';
/** What holds for one metric of one benchmark. */
export interface Terms {
    /** The smallest change worth failing for, as a fraction. */
    readonly threshold: number;
    /** Whether the metric decides: what does not is compared and shown, buys no rounds and fails nothing. */
    readonly gates: boolean;
    /** The rule that made them so, and what would hold without it; null where none applies. */
    readonly rule: {
        readonly benchmark: string;
        readonly without: Pick<Terms, 'threshold' | 'gates'>;
    } | null;
}
/**
 * At least one metric of each benchmark gates.
 *
 * @param gates whether the metric does by its kind of suites; null where the configuration says it
 */
export type TermsOf = (benchmark: Benchmark, metric: MetricName, gates: boolean | null) => Terms;
/** A rule for some benchmarks, as far as it tells how they are judged. */
export interface JudgingRule {
    /** A glob or a part of their names. */
    readonly benchmark: string;
    readonly threshold?: number | undefined;
    /** The metrics that gate. */
    readonly metrics?: readonly MetricName[] | undefined;
}
/** What the terms of every benchmark follow from, beside the rules. */
export interface TermsSettings {
    /** The smallest change worth failing for, as a fraction. */
    readonly threshold: number;
    /** The smallest changes worth failing for of single metrics that have one of their own. */
    readonly thresholds: {
        readonly [Name in MetricName]?: number | undefined;
    };
    /** Metrics that may fail the run. */
    readonly gateOn: readonly MetricName[];
}
/**
 * The nearest word on a threshold wins: the rule's for all metrics of its benchmarks, then the one said for the
 * metric, then the metric's own, then that of the whole run.
 */
export declare function termsBy({ threshold, thresholds, gateOn }: TermsSettings, ruleOf: (benchmark: Benchmark) => JudgingRule | null): TermsOf;
