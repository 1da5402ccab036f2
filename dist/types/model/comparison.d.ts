import type { MetricName } from './metric.js';
/** A change as a ratio head / base, turned so that above 1 is worse, with its 95 % interval. */
export interface Change {
    readonly ratio: number;
    readonly low: number;
    readonly high: number;
}
/** Some rounds, compared. */
export interface Comparison {
    readonly metric: MetricName;
    /** Observations: log ratios, positive is worse, one a round, in time order. */
    readonly observations: readonly number[];
    /** The same rounds' log ratios of control to base; empty where no control ran. */
    readonly control: readonly number[];
    /** Medians over the rounds, in the metric's unit. */
    readonly values: {
        readonly base: number;
        readonly head: number;
    };
    readonly change: Change;
}
