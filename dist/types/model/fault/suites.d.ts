import type { Nothing } from './nothing.js';
/** Faults of suites and of what is chosen of them. */
export interface SuiteFaults {
    'no-benchmark-files': {
        readonly kind: FilesKind;
        readonly globs: readonly string[];
        readonly version: string;
        readonly directory: string;
    };
    'no-benchmarks': {
        readonly kind: FilesKind;
        readonly globs: readonly string[];
    } | {
        readonly kind: 'command' | 'http' | 'results';
        readonly suite: string;
    };
    /** Node.js versions, such as `v24.1.0` and `26.9`. */
    'no-node-bench': {
        readonly node: string;
        readonly needed: string;
    };
    /** What a page takes and is not installed; of a Chromium that does not start, what came of each try. */
    'no-browser': {
        readonly suite: string;
        readonly missing: 'playwright-core' | 'esbuild' | 'chromium';
        readonly reasons: readonly string[];
    };
    /** An arm's runtime, as its user wrote it, which is another one; null where the version has no Deno. */
    'no-deno': {
        readonly version: string;
        readonly runtime: string | null;
    };
    'no-typescript': {
        readonly suite: string;
        readonly node: string;
    };
    'suite-twice': {
        readonly suite: string;
    };
    /** How many benchmarks there are. */
    'all-ignored': {
        readonly benchmarks: number;
    };
    'none-selected': Nothing;
    /** Names that match, of which one was meant: hostile text. */
    'bisect-several': {
        readonly names: readonly string[];
    };
    /** The benchmark cannot be measured in one of the ends: it fails there, or the version lacks it (`null`). */
    'bisect-end': {
        readonly end: 'good' | 'bad';
        readonly version: string;
        readonly benchmark: string;
        readonly message: string | null;
    };
    'solo-several': {
        readonly names: readonly string[];
    };
    /** It runs in processes of its own. */
    'solo-elsewhere': {
        readonly benchmark: string;
    };
    'solo-failed': {
        readonly benchmark: string;
        readonly message: string;
    };
    /** Suites for which there was no time, and how many suites there are. */
    'nothing-read': {
        readonly suites: readonly string[];
        readonly all: number;
    };
    'no-such-cpu': {
        readonly cpus: readonly number[];
        readonly allowed: readonly number[];
    };
    'nothing-to-try': Nothing;
    'nothing-to-look-at': Nothing;
}
/** Kinds of suites each of which is a file that matches a glob. */
export type FilesKind = 'tinybench' | 'vitest' | 'node-bench' | 'mitata' | 'benchmarkjs' | 'deno-bench' | 'browser';
