/** What is measured of a benchmark. `lower` is better for a cost, `higher` for a throughput. */
export interface Metric {
    readonly title: string;
    /** Its name in a sentence, after the benchmark's. */
    readonly noun: string;
    /** The base unit of its figures; empty for a bare number, and for a share, which is 1 for all of it. */
    readonly unit: string;
    readonly better: 'lower' | 'higher';
    /** The smallest change worth failing for, as a fraction; null for the one that the run is configured with. */
    readonly threshold: number | null;
    /** Whether a change of it may fail a run that does not say what may. */
    readonly gates: boolean;
    /** Smaller figures are not told apart: they count as this much. 0 where all of them are. */
    readonly least: number;
    /**
     * Which figures there can be. A score that is `any` number may lie below zero. Where two figures of zero say only that
     * nothing was measured, it is `from zero, once`: one of the two sides has to have more.
     */
    readonly range: 'positive' | 'from zero' | 'from zero, once' | 'any';
}
/**
 * Every metric the gate measures by itself, the most important first. To add one: a line here and its figure in a kind
 * of suites.
 *
 * A percentile is measured on few iterations and not in slices that take turns, and a round meets few collections:
 * their thresholds are wider. Bytes allocated are counted, not timed: theirs is narrow. So are instructions, which no round
 * has: they are counted beside the rounds, where that is asked for or a row is doubtful.
 */
export declare const metrics: {
    readonly time: {
        readonly unit: 's';
        readonly better: 'lower';
        readonly threshold: null;
        readonly least: 0;
        readonly range: 'positive';
        readonly title: 'time per operation';
        readonly noun: 'time';
        readonly gates: true;
    };
    readonly throughput: {
        readonly threshold: null;
        readonly gates: false;
        readonly least: 0;
        readonly range: 'positive';
        readonly title: 'operations per second';
        readonly noun: 'throughput';
        readonly unit: '1/s';
        readonly better: 'higher';
    };
    readonly success: {
        readonly gates: false;
        readonly range: 'from zero';
        readonly title: 'share of the requests that succeeded';
        readonly noun: 'success rate';
        readonly unit: 'share';
        readonly better: 'higher';
        readonly threshold: 0.01;
        readonly least: 0.001;
    };
    readonly cpu: {
        readonly unit: 's';
        readonly better: 'lower';
        readonly threshold: null;
        readonly gates: false;
        readonly least: 0;
        readonly range: 'positive';
        readonly title: 'CPU time per operation';
        readonly noun: 'CPU time';
    };
    readonly user: {
        readonly unit: 's';
        readonly better: 'lower';
        readonly threshold: null;
        readonly gates: false;
        readonly range: 'from zero';
        readonly title: 'CPU time outside of the system';
        readonly noun: 'user time';
        readonly least: 0.001;
    };
    readonly system: {
        readonly unit: 's';
        readonly better: 'lower';
        readonly threshold: null;
        readonly gates: false;
        readonly range: 'from zero';
        readonly title: 'CPU time in the system';
        readonly noun: 'system time';
        readonly least: 0.001;
    };
    readonly p50: {
        readonly unit: 's';
        readonly better: 'lower';
        readonly threshold: null;
        readonly gates: false;
        readonly least: 0;
        readonly range: 'positive';
        readonly title: 'median of the time of an operation';
        readonly noun: 'median';
    };
    readonly p95: {
        readonly unit: 's';
        readonly better: 'lower';
        readonly gates: false;
        readonly least: 0;
        readonly range: 'positive';
        readonly title: '95th percentile of the time of an operation';
        readonly noun: '95th percentile';
        readonly threshold: 0.1;
    };
    readonly p99: {
        readonly unit: 's';
        readonly better: 'lower';
        readonly gates: false;
        readonly least: 0;
        readonly range: 'positive';
        readonly title: '99th percentile of the time of an operation';
        readonly noun: '99th percentile';
        readonly threshold: 0.1;
    };
    readonly allocated: {
        readonly better: 'lower';
        readonly gates: false;
        readonly range: 'from zero';
        readonly title: 'bytes allocated per operation';
        readonly noun: 'bytes allocated';
        readonly unit: 'B';
        readonly threshold: 0.01;
        readonly least: 1;
    };
    readonly retained: {
        readonly better: 'lower';
        readonly gates: false;
        readonly range: 'from zero';
        readonly title: 'retained memory per operation';
        readonly noun: 'retained memory';
        readonly unit: 'B';
        readonly threshold: 0.1;
        readonly least: 1;
    };
    readonly gc: {
        readonly unit: 's';
        readonly better: 'lower';
        readonly gates: false;
        readonly range: 'from zero';
        readonly title: 'GC time per operation';
        readonly noun: 'GC time';
        readonly threshold: 0.1;
        readonly least: 1e-10;
    };
    readonly collections: {
        readonly better: 'lower';
        readonly gates: false;
        readonly range: 'from zero';
        readonly title: 'garbage collections per operation';
        readonly noun: 'collections';
        readonly unit: 'count';
        readonly threshold: 0.1;
        readonly least: 0.000001;
    };
    readonly loop: {
        readonly unit: 's';
        readonly better: 'lower';
        readonly gates: false;
        readonly least: 0;
        readonly range: 'positive';
        readonly title: 'time that the event loop is busy per operation';
        readonly noun: 'event-loop time';
        readonly threshold: 0.1;
    };
    readonly rss: {
        readonly better: 'lower';
        readonly gates: false;
        readonly least: 0;
        readonly range: 'positive';
        readonly title: 'most memory resident';
        readonly noun: 'peak memory';
        readonly unit: 'B';
        readonly threshold: 0.1;
    };
    readonly instructions: {
        readonly better: 'lower';
        readonly gates: false;
        readonly least: 0;
        readonly range: 'positive';
        readonly title: 'instructions per operation';
        readonly noun: 'instructions';
        readonly unit: 'instructions';
        readonly threshold: 0.005;
    };
};
/** A metric of the table. */
export type OwnMetricName = keyof typeof metrics;
/**
 * A metric that another tool measures. Its name says all there is to know of it, its name at the tool, unit and
 * direction: so figures can neither be compared with those of another unit nor be judged the wrong way round, and a
 * report needs no table to be read.
 */
export type ForeignMetricName = `${string} [${string}] ${Metric['better']}`;
export type MetricName = OwnMetricName | ForeignMetricName;
/** What a benchmark process measures. */
export declare const processMetrics: readonly ["time", "cpu", "p99", "allocated", "retained", "gc", "collections", "loop", "rss"];
/** What is measured where it is asked for by name alone, since it costs seconds a benchmark. */
export declare const metricsOnRequest: readonly ["instructions"];
/** In the table's order. */
export declare const metricNames: readonly OwnMetricName[];
/**
 * A hostile name keeps only what can do no harm in any report.
 *
 * @param unit the base unit; empty for a bare number
 */
export declare function foreignMetric(name: string, unit: string, better: Metric['better']): ForeignMetricName;
/** @throws RangeError for what is no metric's name: it is checked where it comes in */
export declare function metricOf(name: MetricName): Metric;
/** Each once, in the table's order; after them other tools', by name. */
export declare function metricsInOrder(names: Iterable<MetricName>): MetricName[];
/** A metric's name as a person writes it: of another tool's, the tool's own. */
export declare function bareName(name: MetricName): string;
export declare function isMetricName(name: string): name is MetricName;
/** Figures for one benchmark in one round, in the metrics' base units: those that could be measured. */
export type Measured = {
    readonly [Name in MetricName]?: number;
};
