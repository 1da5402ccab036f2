import type { Nothing } from './nothing.js';
/** Faults of reports: of files that are read or written, and of artifacts that anybody may have uploaded. */
export interface ReportFaults {
    'cannot-write': {
        readonly path: string;
        readonly reason: string;
    };
    /** A page has one report, and more were named. */
    'several-pages': {
        readonly count: number;
    };
    /** No benchmark of the report matches; the name that was most likely meant, null where none is near. All hostile text. */
    'not-in-report': {
        readonly pattern: string;
        readonly file: string;
        readonly nearest: string | null;
    };
    /** There is none to judge together with others. */
    'no-shards': Nothing;
    /** A report is about a whole run. */
    'not-a-shard': Nothing;
    /** Two shards, by their numbers, are of different runs. */
    'shards-differ': {
        readonly why: 'count' | 'versions' | 'settings' | 'procedure' | 'benchmarks';
        readonly shards: readonly [first: number, other: number];
    };
    'shard-twice': {
        readonly index: number;
        readonly count: number;
    };
    'shards-missing': {
        readonly missing: readonly number[];
        readonly count: number;
    };
    /** Shards that were divided by another push than most: its commit and theirs, null for the number of benchmarks. */
    'shards-divided': {
        readonly shards: readonly number[];
        readonly count: number;
        readonly by: string | null;
        readonly others: string | null;
    };
    /** How many different benchmarks there are, how many entries, and how many benchmarks there should be. */
    'shards-incomplete': {
        readonly found: number;
        readonly listed: number;
        readonly expected: number;
    };
    /** A baseline holds all benchmarks. */
    'shard-saved': Nothing;
    'playwright-missing': Nothing;
    /** Why none of the browsers that are there could be started: hostile text. */
    'browser-missing': {
        readonly reasons: readonly string[];
    };
    'report-unreadable': {
        readonly path: string;
        readonly reason: string;
    };
    'report-not-json': {
        readonly name: string;
        readonly reason: string;
    };
    'report-foreign': {
        readonly name: string;
    };
    'report-older': OfVersion;
    'report-newer': OfVersion;
    /** The first problems, each with its place, and how many more there are. */
    'report-malformed': {
        readonly name: string;
        readonly problems: readonly string[];
        readonly others: number;
    };
    /** How the host answered; the status is null where it gave none. */
    'host-refused': {
        readonly task: HostTask;
        readonly status: number | null;
        readonly reason: string;
    };
    'host-busy': {
        readonly task: HostTask;
        readonly reason: string;
    };
    /** What the report says to be about. */
    'report-of-another-run': {
        readonly about: {
            readonly kind: 'no-pull-request';
        } | {
            readonly kind: 'commit';
            readonly commit: string;
        } | {
            readonly kind: 'pull-request';
            readonly number: number;
        };
    };
    'artifact-damaged': {
        readonly reason: string;
    };
    'artifact-unexpected': {
        readonly why: 'packing' | 'no-file';
        readonly file: string;
    } | {
        readonly why: 'repeated';
        readonly file: string;
        readonly count: number;
    } | {
        readonly why: 'many-files';
        readonly count: number;
        readonly most: number;
    };
    /** The size is null where it is larger than it says; the file is null for the artifact itself. */
    'artifact-too-large': {
        readonly file: string | null;
        readonly bytes: number | null;
        readonly most: number;
    };
    'report-implausible': {
        readonly has: 'values' | 'results' | 'budgets' | 'comparisons' | 'versions';
        readonly count: number;
    } | {
        readonly has: 'metrics' | 'rounds';
        readonly count: number;
    } | {
        readonly has: 'strangers' | 'no-numbers' | 'many-mistakes' | 'one-shard';
    }
    /** What benchmarks can reach, as nobody can have found out. */
     | {
        readonly has: 'looks-unasked' | 'looks-twice' | 'looks-at-strangers' | 'looks-one-sided';
    }
    /** Reasons, as nobody can have found them. */
     | {
        readonly has: 'reasons-unasked' | 'reasons-twice' | 'reasons-of-strangers';
    };
}
/** What a job asks GitHub for. */
export type HostTask = 'list-artifacts' | 'download-artifact' | 'find-pull-requests';
/** Versions of the schema: the report's, and the one that is known here. */
interface OfVersion {
    readonly name: string;
    readonly version: number;
    readonly known: number;
}
export {};
