/** What is measured of a benchmark. `lower` is better for a cost, `higher` for a throughput. */
export interface Metric {
    readonly title: string;
    /** Its name in a sentence, after the benchmark's. */
    readonly noun: string;
    readonly unit: 's' | 'B';
    readonly better: 'lower' | 'higher';
    /** The smallest change worth failing for, as a fraction; null for the one that the run is configured with. */
    readonly threshold: number | null;
    /** Whether a change of it may fail a run that does not say what may. */
    readonly gates: boolean;
    /** Smaller figures are not told apart: they count as this much. 0 where a figure must be above zero. */
    readonly least: number;
}
/**
 * Every metric the gate knows, the most important first. To add one: a line here and its figure in the worker.
 *
 * The 99th percentile is measured on few iterations and not in slices that take turns: its threshold is wider. Bytes
 * are counted, not timed: theirs is narrow, and an operation that allocates nothing can be compared with one that does.
 */
export declare const metrics: {
    readonly time: {
        readonly title: 'time per operation';
        readonly noun: 'time';
        readonly unit: 's';
        readonly better: 'lower';
        readonly threshold: null;
        readonly gates: true;
        readonly least: 0;
    };
    readonly cpu: {
        readonly title: 'CPU time per operation';
        readonly noun: 'CPU time';
        readonly unit: 's';
        readonly better: 'lower';
        readonly threshold: null;
        readonly gates: false;
        readonly least: 0;
    };
    readonly p99: {
        readonly title: '99th percentile of the time of an operation';
        readonly noun: '99th percentile';
        readonly unit: 's';
        readonly better: 'lower';
        readonly threshold: 0.1;
        readonly gates: false;
        readonly least: 0;
    };
    readonly allocated: {
        readonly title: 'bytes allocated per operation';
        readonly noun: 'bytes allocated';
        readonly unit: 'B';
        readonly better: 'lower';
        readonly threshold: 0.01;
        readonly gates: false;
        readonly least: 1;
    };
};
export type MetricName = keyof typeof metrics;
/** In the table's order. */
export declare const metricNames: readonly MetricName[];
/** A worker's figures for one benchmark in one round, in the metrics' base units: those that could be measured. */
export type Measured = {
    readonly [Name in MetricName]?: number;
};
