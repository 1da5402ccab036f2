import type { MetricName } from './metric.js';
/** What word is sent of, the worst first: of one benchmark, of one budget, or of a run as a whole. */
export declare const alertKinds: readonly ['errored', 'incomparable', 'regressed', 'exceeded', 'suspected'];
export type AlertKind = (typeof alertKinds)[number];
/** The same, and that it is over. */
export declare const tidings: readonly ["errored", "incomparable", "regressed", "exceeded", "suspected", "fixed"];
export type Tiding = (typeof tidings)[number];
/** A change for the worse on a branch that somebody was told of, or is to be told of. */
export interface BranchAlert {
    readonly kind: AlertKind;
    /** Tells alerts of a branch apart: which benchmark and metric, or which budget. Empty for a run as a whole. */
    readonly subject: string;
    /** Of a benchmark; null for the others. */
    readonly metric: MetricName | null;
    /** What happened, in a sentence without a full stop: a name in it may be hostile. */
    readonly text: string;
    /** Since which commit, and compared with which: null where that was none. */
    readonly commit: string;
    readonly base: string | null;
    /** ISO 8601, UTC. */
    readonly at: string;
    /** How many times worse it is than before, all changes since then included; null where nothing is compared. */
    readonly ratio: number | null;
    /** Null while it lasts. */
    readonly fixed: {
        readonly commit: string;
        readonly at: string;
    } | null;
}
/** One piece of news: that something began, or that it is over. */
export interface AlertNews {
    readonly tiding: Tiding;
    readonly alert: BranchAlert;
}
/** What a branch's readers were told, and what they could not be told yet. */
export interface AlertLog {
    /** Oldest first. */
    readonly alerts: readonly BranchAlert[];
    /** By the target that could not be reached. */
    readonly pending: Readonly<Record<string, readonly AlertNews[]>>;
}
