import type { MetricName } from '../metric.js';
import type { Outcome, Verdict } from '../verdict.js';
/** Facts that belong beside verdicts. Benchmarks are told by their ids, versions by their labels. */
export interface VerdictFacts {
    /** Benchmarks of one suite that fail in the base alone. */
    'base-errored': {
        readonly base: string;
        readonly benchmarks: readonly string[];
    };
    'metric-missing': {
        readonly metric: MetricName;
        readonly benchmarks: readonly string[];
    };
    /** Rounds that are left out, of how many, and the first figure of them: a text, since it need be no number. */
    'unusable-figures': {
        readonly benchmark: string;
        readonly metric: MetricName;
        readonly unusable: number;
        readonly rounds: number;
        readonly first: {
            readonly round: number;
            readonly version: string;
            readonly figure: string | null;
        };
    };
    /** The base differed from itself. */
    'control-fired': {
        readonly benchmark: string;
        readonly metric: MetricName;
        readonly version: string;
    };
    /** Benchmarks that are undecided, of how many, and how many of them have no round. */
    undecided: {
        readonly what: 'compared' | 'measured' | 'new';
        readonly undecided: number;
        readonly all: number;
        readonly unmeasured: number;
    };
    /** What was read from results files and is undecided, of how many; of benchmarks, how many files there are and have to be. */
    'few-results': {
        readonly what: 'benchmarks';
        readonly undecided: number;
        readonly all: number;
        readonly files: number;
        readonly needed: {
            readonly unchanged: number;
            readonly changed: number;
        };
    } | {
        readonly what: 'budgets';
        readonly undecided: number;
        readonly all: number;
    };
    /** A budget, or a relation to another benchmark, without figures; why, where a failure says so. */
    'budget-unmeasured': {
        readonly benchmark: string;
        readonly than: string | null;
        readonly metric: MetricName;
        readonly version: string;
        readonly reason: string | null;
    };
    'budgets-undecided': {
        readonly undecided: number;
        readonly all: number;
    };
    /** Benchmarks that keep memory in a head: about how many bytes an operation. Null without a base. */
    leak: {
        readonly head: string;
        readonly base: string | null;
        readonly leaks: readonly {
            readonly benchmark: string;
            readonly bytes: number;
        }[];
    };
    /** Ratios of head to base. */
    'unseen-work': {
        readonly benchmark: string;
        readonly base: string;
        readonly head: string;
        readonly cpu: number;
        readonly time: number;
    };
    /** Benchmarks that cannot reach the change and came out slower or faster all the same, of how many that were measured. */
    'untouched-moved': {
        readonly benchmarks: readonly string[];
        readonly controls: number;
    };
    'regressed-by-records': {
        readonly benchmark: string;
        readonly runs: number;
    };
    /** What an uploaded report claimed otherwise than its evidence says. */
    'judged-again': {
        /** The first verdicts that differ, and how many do. */
        readonly first: readonly {
            readonly benchmark: string;
            /** Null where there is no result. */
            readonly claimed: Verdict | null;
            readonly judged: Verdict | null;
        }[];
        readonly verdicts: number;
        readonly budgets: number;
        readonly figures: number;
        /** Null where it is right. */
        readonly outcome: {
            readonly claimed: Outcome;
            readonly judged: Outcome;
        } | null;
    };
    /** Versions of benchgate whose procedures differ. */
    'judged-by-another-version': {
        readonly measuredWith: string;
        readonly judgedBy: string;
    };
}
