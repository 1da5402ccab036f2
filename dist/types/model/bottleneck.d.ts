/**
 * What can hold measured code up, as far as figures tell, the gravest first. None of them changes a verdict.
 *
 * A task that keeps an event loop for 50 ms is a long one. Source: W3C, Long Tasks
 */
export declare const bottleneckRules: {
    readonly 'connection-errors': {
        readonly unit: 'share';
        readonly warning: 0.001;
        readonly critical: 0.05;
    };
    readonly 'event-loop-blocked': {
        readonly unit: 's';
        readonly warning: 0.05;
        readonly critical: 0.2;
    };
    readonly 'synchronous-files': {
        readonly unit: 'count';
        readonly warning: 1;
        readonly critical: 10;
    };
    readonly 'server-queueing': {
        readonly unit: 'times';
        readonly warning: 2;
        readonly critical: 5;
    };
    readonly 'retained-growth': {
        readonly unit: 'B';
        readonly warning: 16;
        readonly critical: 1000;
    };
    readonly 'collection-share': {
        readonly unit: 'share';
        readonly warning: 0.1;
        readonly critical: 0.3;
    };
    readonly 'cpu-bound': {
        readonly unit: 'share';
        readonly warning: 0.95;
        readonly critical: null;
    };
};
export type BottleneckRule = keyof typeof bottleneckRules;
export declare const bottleneckSeverities: readonly ['critical', 'warning', 'ok'];
export type BottleneckSeverity = (typeof bottleneckSeverities)[number];
/** How the worst of a run's figures stand to a rule. */
export interface Bottleneck {
    readonly rule: BottleneckRule;
    readonly severity: BottleneckSeverity;
    /** The id of the benchmark with the worst figure, and the label of its head; null where it is about the whole run. */
    readonly benchmark: string | null;
    readonly version: string | null;
    /** In the rule's unit. */
    readonly current: number;
    /** The base's figure of the same benchmark; null where there is none. */
    readonly base: number | null;
    readonly limits: {
        readonly warning: number;
        readonly critical: number | null;
    };
    /** How many other benchmarks are beyond the lower limit. */
    readonly others: number;
}
