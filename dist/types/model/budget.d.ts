import type { Benchmark } from './benchmark.js';
import type { MetricName } from './metric.js';
/** What a figure is to keep: at most, or at least, so much. */
export interface Target {
    readonly bound: 'max' | 'min';
    /** In the figure's base unit, not negative. */
    readonly value: number;
}
interface Aim {
    readonly target: Target;
    /** When it is to be kept: tiers are named by the project, and only the first of them gates. */
    readonly tier: string;
    readonly gates: boolean;
    readonly metric: MetricName;
    /** The benchmark that has the limit; in a relation, the one that is to be faster. */
    readonly benchmark: Benchmark;
}
/** A limit on one metric of one benchmark, base or no base. */
export interface BudgetLimit extends Aim {
    readonly kind: 'budget';
}
/** How many times better one benchmark is to be than another of the same version. */
export interface RelationLimit extends Aim {
    readonly kind: 'relation';
    readonly than: Benchmark;
    /** Whether the two are measured in turns; else what they took in their own rounds is compared. */
    readonly inTurns: boolean;
}
export type Limit = BudgetLimit | RelationLimit;
/** What can become of a budget or a relation. */
export declare const limitStatuses: readonly ['exceeded', 'undecided', 'met'];
export type LimitStatus = (typeof limitStatuses)[number];
/** What is known of a figure: the estimate, and the interval by which it is judged. */
export interface Current {
    readonly value: number;
    readonly low: number;
    /** Infinite where the rounds were too few to bound it. */
    readonly high: number;
}
/** A limit held against one head. */
export type LimitReport = Limit & {
    /** The head's label. */
    readonly version: string;
    /** One a round, in time order: the metric in its base unit, or of a relation how many times better. */
    readonly figures: readonly number[];
    /** The first so many of them have decided, or all of them have not. */
    readonly judged: number;
    /** Null where there is no figure. */
    readonly current: Current | null;
    readonly status: LimitStatus;
};
export {};
