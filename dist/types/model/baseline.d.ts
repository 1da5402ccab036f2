import type { Benchmark } from './benchmark.js';
import type { MetricName } from './metric.js';
/** What a baseline was made of and where: by this it is found, and told from a forged or a foreign one. */
export interface Manifest {
    readonly schema: {
        readonly name: 'benchgate-baseline';
        readonly version: 1;
    };
    /** The gate's, which tells several gates of one repository apart. */
    readonly id: string;
    readonly branch: string;
    /** Full hash. */
    readonly commit: string;
    /** ISO 8601, UTC. */
    readonly createdAt: string;
    readonly savedBy: SavedBy;
    /** The shell line that prepared it; null for none. */
    readonly setup: string | null;
    /** Hash over the benchmark files: their paths and contents. */
    readonly suiteHash: string;
    /** Hash over the project's lockfile; null where it has none. */
    readonly lockfileHash: string | null;
    readonly machine: BaselineMachine;
}
/** The workflow run that saved it, or a user at the command line. */
export type SavedBy = {
    readonly kind: 'workflow';
    readonly event: 'push' | 'schedule';
    readonly runId: string;
    readonly attempt: number;
} | {
    readonly kind: 'local';
};
export interface BaselineMachine {
    readonly os: string;
    readonly arch: string;
    readonly cpu: string;
    readonly cpus: number;
    /** Such as `v24.1.0`. */
    readonly node: string;
}
/** Figures of one version, measured on one machine on one day: per round, in the metric's base unit, in time order. */
export interface RecordedBenchmark extends Benchmark {
    readonly figures: {
        readonly [Name in MetricName]?: readonly number[];
    };
}
/** Seconds of each of the frozen calibration workloads, per round: what tells a slow machine from slow code. */
export type Calibration = Readonly<Record<string, readonly number[]>>;
/** One push: what the branch's history keeps of it. */
export interface HistoryEntry {
    readonly commit: string;
    /** The commit it was compared with, side by side in the same job; null where with none. */
    readonly comparedWith: string | null;
    /** ISO 8601, UTC. */
    readonly createdAt: string;
    readonly machine: BaselineMachine;
    readonly calibration: Calibration;
    readonly benchmarks: readonly HistoryBenchmark[];
}
export interface HistoryBenchmark {
    readonly id: string;
    readonly name: string;
    readonly metrics: {
        readonly [Name in MetricName]?: HistoryFigure;
    };
}
export interface HistoryFigure {
    /** Median over the rounds, in the metric's base unit. */
    readonly value: number;
    /** Against `comparedWith`, above 1 is worse; null where it was not compared. */
    readonly change: {
        readonly ratio: number;
        readonly low: number;
        readonly high: number;
    } | null;
    /** Why a slowdown was accepted, in the words of who accepted it: hostile text. Null where none was. */
    readonly accepted: string | null;
}
/** All that is kept of a commit beside its files. */
export interface RecordedRun {
    readonly manifest: Manifest;
    readonly benchmarks: readonly RecordedBenchmark[];
    readonly calibration: Calibration;
    /** The history of the branch, oldest first; this commit's own entry is the last. */
    readonly history: readonly HistoryEntry[];
}
/** How near the baseline that was found is to the commit that was asked for. */
export declare const baselineMatches: readonly ['exact', 'ancestor', 'branch', 'default-branch'];
export type BaselineMatch = (typeof baselineMatches)[number];
/** What became of the look-up; a failure to look is never the same as nothing there. */
export type BaselineOutcome = {
    readonly kind: 'found';
    /** `branch` and `default-branch` are approximate: their newest entry, of whichever commit. */
    readonly match: BaselineMatch;
    readonly branch: string;
    readonly commit: string;
    /** ISO 8601, UTC. */
    readonly createdAt: string;
    readonly tree: BaselineTree;
} | {
    readonly kind: 'missing';
} | {
    readonly kind: 'unreachable';
    readonly message: string;
} | {
    readonly kind: 'corrupt';
    readonly message: string;
} | {
    readonly kind: 'incompatible';
    readonly message: string;
};
/** What a report says of the base's baseline. */
export interface BaselineReport {
    /** Where it was looked for, in a sentence: `the Actions cache`. */
    readonly storage: string;
    readonly outcome: BaselineOutcome;
    /** What the branch's recorded runs say; null where there are none to compare with. */
    readonly recorded: RecordedReport | null;
}
/** Advice from other machines and other days. */
export interface RecordedReport {
    /** Runs of the branch that compare with this one. */
    readonly runs: number;
    /** How much slower this run was as a whole than is typical of them, and what tells it; taken out of what follows. */
    readonly factor: {
        readonly ratio: number;
        readonly from: 'suite' | 'calibration' | 'nothing';
        /** The same by the frozen workloads alone: of the machine, whatever the code. Null where it cannot be told. */
        readonly machine: number | null;
    };
    readonly suspected: readonly SuspectedBenchmark[];
}
/** Slower than the recorded runs let expect. */
export interface SuspectedBenchmark extends Pick<Benchmark, 'id' | 'name'> {
    readonly metric: MetricName;
    /** Against what was predicted; above 1 is worse. */
    readonly ratio: number;
    /** In the metric's base unit, with 95 % of such runs in between. */
    readonly predicted: {
        readonly low: number;
        readonly middle: number;
        readonly high: number;
    };
    readonly value: number;
    readonly adjustedPValue: number;
    /** Recorded runs it rests on. */
    readonly runs: number;
}
/** What became of the baseline's prepared checkout. */
export type BaselineTree = {
    readonly kind: 'used';
    readonly seconds: number;
}
/** The base was prepared from git instead. */
 | {
    readonly kind: 'rebuilt';
    readonly refusal: TreeRefusal;
};
/** Why a prepared checkout was not used. A `reason` is a clause about it, in the words of who was asked. */
export type TreeRefusal = 
/** The configuration says so, the baseline is of another commit, or there is no prepared checkout of it. */
{
    readonly why: 'switched-off' | 'other-commit' | 'not-kept';
}
/** The manifest is that of something else, or these files are others than it says. */
 | {
    readonly why: 'other-manifest' | 'other-benchmarks' | 'other-lockfile';
}
/** The shell lines of the set-ups; null for none. */
 | {
    readonly why: 'other-setup';
    readonly before: string | null;
    readonly now: string | null;
}
/** Major versions of Node.js. */
 | {
    readonly why: 'other-node';
    readonly before: string;
    readonly now: string;
}
/** It could not be had, unpacked, or held against git; or the host knows better where it comes from, or does not say. */
 | {
    readonly why: 'unusable' | 'untrusted' | 'unknown-origin';
    readonly reason: string;
};
/** Where baselines can be kept. */
export declare const storageNames: readonly ['actions-cache', 'directory', 'git-branch'];
export type StorageName = (typeof storageNames)[number];
