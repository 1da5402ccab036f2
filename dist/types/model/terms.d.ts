import type { Benchmark } from './benchmark.js';
import type { MetricName } from './metric.js';
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
