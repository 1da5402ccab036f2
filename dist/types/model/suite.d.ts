import type { DescribedFormat } from './described-format.js';
import type { FormatName } from './format-name.js';
import type { Metric, OwnMetricName } from './metric.js';
/** How the suites of one definition are run, whatever their kind. */
export interface Conduct {
    /** Longest silence of one of its benchmarks before it is given up; null for the run's. */
    readonly timeoutSeconds: number | null;
    /** After so many of a suite's benchmarks failed, those not begun are given up; null for never. */
    readonly maxErrors: number | null;
    /** Suites of a higher one are measured first where the time is short; 0 where nobody says. */
    readonly priority: number;
    /** CPUs that its processes may use; null for all that are allowed. */
    readonly cpus: readonly number[] | null;
}
/** Benchmark files of a framework: every file that matches is a suite, whose id is its path. */
export interface FilesDefinition extends Conduct {
    readonly kind: 'tinybench' | 'node-bench' | 'mitata' | 'benchmarkjs' | 'deno-bench';
    /** Globs, relative to a version's directory; at least one. */
    readonly files: readonly string[];
}
/** Benchmark files of Vitest. */
export interface VitestDefinition extends Conduct {
    readonly kind: 'vitest';
    /** Globs, relative to a version's directory; at least one. */
    readonly files: readonly string[];
    /** The project's configuration, relative to a version's directory; null for the one that Vitest finds there. */
    readonly config: string | null;
}
/** Benchmark files of tinybench that run in pages of a browser. */
export interface BrowserDefinition extends Conduct {
    readonly kind: 'browser';
    /** Globs, relative to a version's directory; at least one. */
    readonly files: readonly string[];
}
/** What has metrics of its own kind, of which the whole run may name some. */
interface GatedByRun {
    /** Metrics that the whole run gates on, where the suite names none itself. */
    readonly runGatesOn?: readonly string[];
}
/** A line to be run, as hyperfine runs it. Its id is its name. */
export interface CommandDefinition extends Conduct, GatedByRun {
    readonly kind: 'command';
    readonly name: string;
    /** `{size}` in any of the lines stands for a value of the parameter `size`. */
    readonly run: string;
    /** Before every run, and not timed. */
    readonly prepare: string | null;
    /** After the last run of a round. */
    readonly cleanup: string | null;
    /** Runs that count for nothing, before a version's first one. */
    readonly warmup: number;
    /** A benchmark for each combination of their values, of which each has at least one. */
    readonly parameters: Readonly<Record<string, readonly string[]>>;
    /** True for the system's own; false for none, where the line is a program and its arguments; or a shell's name. */
    readonly shell: boolean | string;
    /** What to make of an exit code other than 0; a list has those that are taken for 0. */
    readonly failures: 'stop' | 'ignore' | readonly number[];
    /** How often a round runs each version; null for as many times as fill a second. */
    readonly runs: number | null;
}
/** Another tool's results. Its id is its name. */
export interface ResultsDefinition extends Conduct, GatedByRun {
    readonly kind: 'results';
    readonly name: string;
    /** Shell line that writes them; null where they lie in `file` already. */
    readonly run: string | null;
    /** A path or a glob, relative to a version's directory; null for what `run` writes to its standard output. */
    readonly file: string | null;
    /** Null to have it told by the results themselves. */
    readonly format: FormatName | DescribedFormat | null;
    /** What is better, by the tool's own names of metrics: for those of which it says nothing, or the wrong thing. */
    readonly better: Readonly<Record<string, Metric['better']>>;
    /**
     * Names of the metrics that may fail the run. Where it is empty, those of the run hold for each benchmark that has one
     * of them; a benchmark without gates on its time, or on all of its metrics where it has none.
     */
    readonly gateOn: readonly string[];
}
/** A server that is driven by HTTP. Its id is its name. */
export interface HttpDefinition extends Conduct, GatedByRun {
    readonly kind: 'http';
    readonly name: string;
    /** Line that starts the server; `{port}` in it stands for where it is to listen, and so does PORT in its environment. */
    readonly command: string;
    /** The port of the first version's server; the others get the next ones. `auto` stands for ports that are free. */
    readonly port: number | 'auto';
    /** Path that is answered with a status from 200 to 299 once the server is ready. */
    readonly ready: string;
    /** Seconds that this may take. */
    readonly readyWithin: number;
    /** At least one, each with a name of its own. */
    readonly requests: readonly HttpRequest[];
    /** Connections that make a request at the same time: a benchmark of each request for each of these numbers. */
    readonly concurrency: readonly number[];
    /** Seconds that a version is driven in a round, for each benchmark. */
    readonly window: number;
    /** Share of the requests that may fail before a server is left alone for a while. */
    readonly maxErrorRate: number;
    readonly env: Readonly<Record<string, string>>;
    /** How often starting a server is tried again, and how many seconds lie between two tries. */
    readonly retries: {
        readonly times: number;
        readonly delay: number;
    };
    /** Which metrics may fail the run; empty for those of the run that servers have, and `success`. */
    readonly gateOn: readonly OwnMetricName[];
}
/** What is measured of servers. */
export declare const serverMetrics: readonly ["time", "throughput", "success", "cpu", "p50", "p95", "p99", "rss"];
export interface HttpRequest {
    readonly name: string;
    readonly method: string;
    /** With its query. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
}
/** What a project measures, as it is configured. */
export type SuiteDefinition = FilesDefinition | VitestDefinition | BrowserDefinition | CommandDefinition | ResultsDefinition | HttpDefinition;
export type SuiteKind = SuiteDefinition['kind'];
/** The globs of all definitions that have files. */
export declare function benchmarkFiles(definitions: readonly SuiteDefinition[]): readonly string[];
/** How suites are run of which nobody says more. */
export declare const usualConduct: Conduct;
export {};
