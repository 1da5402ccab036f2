/** Facts about what was found in suites, and about the config file's lines that speak of it. Benchmarks are told by their ids. */
export interface SuiteFacts {
    /** Suites for which there was no time, and how many suites there are. */
    'not-read': {
        readonly suites: readonly string[];
        readonly all: number;
    };
    'empty-suite': {
        readonly suite: string;
    };
    /** The lines of a command have `{name}` for parameters that it does not have. */
    'parameter-missing': {
        readonly suite: string;
        readonly names: readonly string[];
    };
    /** The suite's own files differ between two versions. */
    'benchmark-changed': {
        readonly suite: string;
        readonly base: string;
        readonly head: string;
    };
    /** Versions that run the same file, which belongs to none of them. */
    'shared-code': {
        readonly file: string;
        readonly versions: readonly string[];
    };
    'benchmark-file': FileRemark;
    'rename-unmatched': {
        readonly from: string;
        readonly to: string;
        readonly why: 'not-in-heads' | 'not-in-base' | 'other-file';
    };
    /** A rule, by its place in the list, and the nearest name that there is. */
    'rule-unmatched': {
        readonly rule: number;
        readonly pattern: string;
        readonly nearest: string | null;
    };
    'budget-left-out': {
        readonly pattern: string;
        readonly why: 'ignored' | 'not-in-run';
    };
    'relation-not-in-turns': {
        readonly benchmark: string;
        readonly than: string;
        readonly why: 'kind-of-suite' | 'two-suites';
    };
    /** A file failed after benchmarks of it had been measured; the first line of what it said. */
    'file-failed': {
        readonly suite: string;
        readonly version: string;
        readonly rounds: number;
        readonly reason: string;
    };
    /** Benchmarks that were not there when their file was read. */
    'found-late': {
        readonly benchmarks: readonly string[];
    };
    /** Benchmarks that fail unless others, which their file has before them, have run. */
    'needs-earlier': {
        readonly benchmarks: readonly string[];
    };
}
/** Something in a benchmark file fails, or has no effect here. Benchmarks and tests are told by the names that the file gives. */
export type FileRemark = {
    readonly what: 'hook-failed';
    readonly suite: string;
    readonly reason: string;
}
/** The `concurrency` of its Bench is left out. */
 | {
    readonly what: 'concurrency';
    readonly benchmark: string;
}
/** It cannot wait for its turn inside of `bench.runSync()`. */
 | {
    readonly what: 'not-at-once';
    readonly benchmark: string;
} | {
    readonly what: 'run-again';
    readonly benchmark: string;
}
/** A test of Vitest expects something of figures that it does not get. */
 | {
    readonly what: 'expectation';
    readonly test: string;
    readonly reason: string;
};
