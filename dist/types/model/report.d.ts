import type { Acceptance } from './acceptance.js';
import type { BaselineReport } from './baseline.js';
import type { Benchmark } from './benchmark.js';
import type { LimitReport } from './budget.js';
import type { Change } from './comparison.js';
import type { Environment } from './environment.js';
import type { RunEvidence } from './evidence.js';
import type { MetricName } from './metric.js';
import type { Notice } from './notice/index.js';
import type { ReachMode, ReachSummary } from './reach.js';
import type { Shard } from './shard.js';
import type { TermsSettings } from './terms.js';
import type { Tool } from './tool.js';
import type { Outcome, Verdict } from './verdict.js';
import type { Version } from './version.js';
import type { Watched } from './watched.js';
/** One head's verdict on one metric of one benchmark. */
export interface Result {
    /** The head's label; the base's for a benchmark that only the base has. */
    readonly version: string;
    readonly metric: MetricName;
    /** Whether it counts: a result that does not is shown, and neither fails a job nor settles how the run went. */
    readonly gates: boolean;
    /** Medians in the metric's unit; null where that version has no figure. */
    readonly values: {
        readonly base: number | null;
        readonly head: number | null;
    };
    /** Null where there is nothing to compare. Ratios above 1 are worse. */
    readonly change: JudgedChange | null;
    /** The change against the version before it; left out for a first head, whose base that is, and for a lone one. */
    readonly step?: VersionStep;
    /** Rounds the figures come from, and all that were run. */
    readonly rounds: {
        readonly judged: number;
        readonly total: number;
    };
    /** Smallest change these rounds could have detected with 80 % power, as a fraction; null below two rounds. */
    readonly mde: number | null;
    /** The base against itself in the same rounds; null where no control ran. */
    readonly noiseFloor: Change | null;
    /** The smallest change worth failing for, as a fraction. */
    readonly threshold: number;
    readonly verdict: Verdict;
    /**
     * What its rounds would have made of one that is `untouched`, and was measured all the same: layout or environment, since
     * its code is the same. Null where they show no change, and for every other verdict.
     */
    readonly moved: Moved | null;
    /** How far the rounds of a version lie apart that is compared with nothing: standard deviation of log ratios to its own
     * median. Null below two rounds, and where something is compared. */
    readonly spread: number | null;
    /** Why there is no figure, for `errored`; hostile text. */
    readonly error: string | null;
    /** The label of the version that failed, for `errored`; null where it cannot be told which of them it was. */
    readonly errorIn: string | null;
    /** What its verdict still lacks; null where it is settled, or no measuring would settle it. */
    readonly lacks: Lacking | null;
    /** The pattern of the rule without which the verdict, or what it counts for, would be another; else null. */
    readonly rule: string | null;
    /** By whom and why it was accepted, for `regressed` and `suspected`: it then fails nothing. Null where it was not. */
    readonly accepted: Acceptance | null;
}
/** A change, and what chance has to say to it. */
type JudgedChange = Change & {
    readonly pValue: number;
    readonly adjustedPValue: number | null;
};
/** What became of a benchmark from one version to the next. It is judged beside the changes against the base, and fails nothing. */
export interface VersionStep {
    /** The label of the nearest version before that has the benchmark. */
    readonly from: string;
    /** Null where there is nothing to compare. */
    readonly change: JudgedChange | null;
    readonly verdict: Verdict;
}
export declare const moves: readonly ['regressed', 'suspected', 'improved'];
/** How a benchmark moved that cannot have changed. */
export type Moved = (typeof moves)[number];
/** Rounds until a verdict could next be told, and about how many seconds they take: null where nobody knows. */
export interface Lacking {
    readonly rounds: number;
    readonly seconds: number | null;
}
/** A benchmark that a rule keeps out: it was not measured. */
export interface IgnoredBenchmark extends Benchmark {
    /** In the user's own words: hostile text. */
    readonly reason: string;
}
export interface BenchmarkReport extends Benchmark {
    /** The name that the base, or another version, knows it by; null where it was not renamed. */
    readonly was: string | null;
    readonly results: readonly Result[];
}
/** What the verdicts depend on beside the evidence, and how they count. */
export interface ReportedSettings extends TermsSettings {
    readonly alpha: number;
    readonly seed: number;
    readonly maxTimeSeconds: number;
    readonly failOn: FailOn;
    /** Whether all runs are said to come from the same hardware, so that recorded ones count. */
    readonly hardware: Hardware;
    /** What was done about benchmarks that cannot reach the change. */
    readonly reach: ReachMode;
    /** Those that apply to a benchmark of this run. */
    readonly rules: readonly ReportedRule[];
}
/** A rule, and the benchmarks that it applies to. */
export interface ReportedRule {
    /** A glob or a part of their names, in the user's words: hostile text. */
    readonly benchmark: string;
    /** Null where it says nothing of it. */
    readonly threshold: number | null;
    /** The metrics that gate; null where it says nothing of them. */
    readonly metrics: readonly MetricName[] | null;
    /** Their ids. */
    readonly appliesTo: readonly string[];
}
/** Whether figures of other runs may be compared with: only where all of them come from the same hardware. */
export declare const hardwares: readonly ['varying', 'fixed'];
export type Hardware = (typeof hardwares)[number];
/** The one contract that every reporter, the history and outside tools share. */
export interface Report {
    readonly schema: {
        readonly name: 'benchgate-report';
        readonly version: 2;
    };
    /** What told its verdicts. */
    readonly tool: Tool;
    /** ISO 8601, UTC. */
    readonly createdAt: string;
    readonly outcome: Outcome;
    /** True where the run was cut short by a signal: it speaks only of what was measured. */
    readonly interrupted: boolean;
    /** The part of the run's benchmarks that it is about; null for all of them. */
    readonly shard: Shard | null;
    readonly versions: {
        readonly base: Version | null;
        readonly heads: readonly Version[];
    };
    /** The one that was judged, with its head's commit; null where the run was about none. */
    readonly pullRequest: {
        readonly number: number;
        readonly commit: string;
    } | null;
    readonly settings: ReportedSettings;
    readonly environment: Environment;
    /** Rounds measured, over all suites; of those the ones that were spoilt and measured again; and how long it took. */
    readonly measured: {
        readonly rounds: number;
        readonly redone: number;
        readonly seconds: number;
    };
    /** Null where nobody has watched. */
    readonly watched: Watched | null;
    /** Null where none was looked for. */
    readonly baseline: BaselineReport | null;
    readonly benchmarks: readonly BenchmarkReport[];
    /** Budgets and relations, by head: those of the first tier first, in the order of the configuration. */
    readonly budgets: readonly LimitReport[];
    readonly ignored: readonly IgnoredBenchmark[];
    /** Null where nobody has looked at what the benchmarks run. */
    readonly reach: ReachSummary | null;
    /** What the verdicts follow from, by the settings. */
    readonly evidence: RunEvidence;
    readonly warnings: readonly Notice[];
    /** The command that repeats this measurement; null where there is none. */
    readonly reproduce: string | null;
}
/** The mildest verdict that fails the job; an errored benchmark always does. A run that could compare nothing does but with `never`. */
export declare const failOns: readonly ['regressed', 'suspected', 'inconclusive', 'never'];
export type FailOn = (typeof failOns)[number];
export {};
