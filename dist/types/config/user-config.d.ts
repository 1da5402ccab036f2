import type { DescribedFormat, FormatName, OwnMetricName, Tiding } from '../model/index.js';
/**
 * What a config file may say. Imports nothing but our own types, so that the package's types need none of its dependencies.
 *
 * Everything is optional; flags and action inputs of the same name (`max-time` for `maxTime`) win over it.
 */
export interface UserConfig {
    /** What else to measure: files of other frameworks, commands, servers, results of other tools. */
    readonly suites?: readonly UserSuite[] | undefined;
    /** The JSON schema of this file, for editors. */
    readonly $schema?: string | undefined;
    /** Globs of tinybench's files, relative to the working directory. */
    readonly benchmarks?: string | readonly string[] | undefined;
    /** Shell line that makes a fresh checkout ready to run, such as `npm ci && npm run build`. */
    readonly setup?: string | null | undefined;
    /** How often a failed setup is retried: 0 to 10. */
    readonly setupRetries?: string | number | undefined;
    /** How long to wait before a retry: `'5s'`, or seconds. */
    readonly setupRetryDelay?: string | number | undefined;
    /** The smallest change worth failing for: `'5%'` or `0.05`. */
    readonly threshold?: string | number | undefined;
    /** Thresholds of single metrics, such as `{ allocated: '2%' }`. */
    readonly thresholds?: UserThresholds | undefined;
    /** Which metrics may fail the run; by default only the time. */
    readonly gateOn?: OwnMetricName | readonly OwnMetricName[] | undefined;
    /** What to measure beside the rest: `'instructions'`, which costs seconds a benchmark. */
    readonly metrics?: 'instructions' | readonly 'instructions'[] | undefined;
    /** What holds for some benchmarks only: of the rules that match, the first. */
    readonly rules?: readonly UserRule[] | undefined;
    /** Former names of benchmarks and their new ones, such as `{ 'parse small': 'parse a small file' }`. */
    readonly renames?: Readonly<Record<string, string>> | undefined;
    /** Limits on figures, base or no base. */
    readonly budgets?: readonly UserBudget[] | undefined;
    /** How many times faster benchmarks have to be than others of the same version. */
    readonly relations?: readonly UserRelation[] | undefined;
    /** When budgets have to be met, in order: the first gates. By default `now`, then those that budgets name. */
    readonly tiers?: readonly string[] | undefined;
    /** Beyond which the report warns, such as `{ cpu: '80%', memory: '85%', responseTime: '2s', errorRate: '5%' }`. */
    readonly alerts?: UserAlerts | undefined;
    /** Other values of these options under a name, which `--profile` or the input `profile` names: `{ nightly: { maxTime: '30m' } }`. */
    readonly profiles?: Readonly<Record<string, Omit<UserConfig, 'profiles'>>> | undefined;
    /** How long to measure at most: `'5m'`, `'90s'`, or seconds. */
    readonly maxTime?: string | number | undefined;
    /** Globs or parts of the benchmarks' names; all others are skipped. */
    readonly only?: string | readonly string[] | undefined;
    /** Seeds every random choice; random by default, and shown in the report. */
    readonly seed?: string | number | undefined;
    /** Pairs measured at a time; by default as many as there are CPUs allowed. */
    readonly jobs?: string | number | null | undefined;
    /** Runtimes to compare: `['node@22', 'bun']`. */
    readonly arms?: string | readonly string[] | undefined;
    /** Flags of the benchmark processes; an empty list for V8 as it is. */
    readonly v8Flags?: string | readonly string[] | undefined;
    /** Whose benchmark files run: each version's own, or the head's on both. */
    readonly benchmarksFrom?: 'own' | 'head' | undefined;
    /** The abort a benchmark after this long without output: `'60s'`, or seconds. */
    readonly timeout?: string | number | undefined;
    /** Which verdicts fail the run. */
    readonly failOn?: 'regressed' | 'suspected' | 'inconclusive' | 'never' | undefined;
    /** Whether to look at what benchmarks run, and measure those alone that can reach the change. */
    readonly reach?: 'auto' | 'measure-all' | 'skip' | undefined;
    /** Whether to look, after measuring, for what made benchmarks slower. */
    readonly why?: 'auto' | 'off' | undefined;
    /** When the action comments on the pull request. */
    readonly comment?: 'always' | 'on-change' | 'never' | undefined;
    /** Whether the comment of an earlier run says that the action is measuring again. */
    readonly announce?: boolean | 'true' | 'false' | undefined;
    /** Whether the action writes the report to the page of the job. */
    readonly summary?: boolean | 'true' | 'false' | undefined;
    /** Whether the action writes the report as a page, too, and uploads it as an artifact. */
    readonly html?: boolean | 'true' | 'false' | undefined;
    /** Whether the action annotates what got worse or failed. */
    readonly annotations?: boolean | 'true' | 'false' | undefined;
    /** Whether the action creates a check run of its own, which needs `checks: write`. */
    readonly check?: boolean | 'true' | 'false' | undefined;
    /** Whom to notify of what changed on a branch, such as `{ slack: '$BENCHGATE_SLACK_URL' }`. */
    readonly notify?: readonly UserNotifyTarget[] | undefined;
    /** Whether an issue says what is wrong with the default branch, which needs `issues: write`. */
    readonly issue?: boolean | 'true' | 'false' | undefined;
    /** Where baselines are kept; by default the Actions cache in a workflow and a directory elsewhere. */
    readonly storage?: 'actions-cache' | 'directory' | 'git-branch' | 'none' | null | undefined;
    /** Whether a baseline keeps the prepared checkout, up to `baselineTreeLimit`. */
    readonly baselineTree?: 'auto' | 'never' | undefined;
    /** The largest prepared checkout that a baseline keeps, compressed: `'500MB'`, or bytes. */
    readonly baselineTreeLimit?: string | number | undefined;
    /** Fails a run whose base has no baseline of exactly its commit. */
    readonly requireBaseline?: boolean | 'true' | 'false' | undefined;
    /** `fixed` where every run has the same hardware, so that recorded runs alone may fail one. */
    readonly hardware?: 'varying' | 'fixed' | undefined;
    /** Tells the gates of one repository apart. */
    readonly id?: string | undefined;
    /** How often a benchmark that did not change may be called changed. */
    readonly alpha?: string | number | undefined;
}
/** By its `kind`. */
export type UserSuite = UserConduct & ({
    readonly kind: 'tinybench' | 'node-bench' | 'mitata' | 'benchmarkjs' | 'deno-bench' | 'browser';
    readonly files: string | readonly string[];
} | UserVitestSuite | UserCommandSuite | UserResultsSuite | UserHttpSuite);
/** Benchmark files of Vitest. */
interface UserVitestSuite {
    readonly kind: 'vitest';
    readonly files: string | readonly string[];
    /** The project's Vite or Vitest configuration; by default the one that Vitest finds where the gate runs. */
    readonly config?: string | null | undefined;
}
/** A line that is run, as hyperfine does it. */
interface UserCommandSuite {
    readonly kind: 'command';
    readonly name: string;
    /** `{size}` in any of the lines stands for a value of the parameter `size`. */
    readonly run: string;
    /** Before every run, and not timed. */
    readonly prepare?: string | null | undefined;
    /** After the last run of a round. */
    readonly cleanup?: string | null | undefined;
    /** Runs that count for nothing, before a version's first one; by default one. */
    readonly warmup?: number | undefined;
    /** A benchmark for each combination of their values, such as `{ size: [1, 10] }`. */
    readonly parameters?: Readonly<Record<string, readonly (string | number)[]>> | undefined;
    /** False to run the line without a shell; or the shell to take in place of the system's. */
    readonly shell?: boolean | string | undefined;
    /** Whether an exit code other than 0 ends the benchmark; a list has those that do not. */
    readonly failures?: 'stop' | 'ignore' | readonly number[] | undefined;
    /** Runs of each version in a round; by default as many as fill a second. */
    readonly runs?: number | null | undefined;
}
/** What another tool measures: `run`, `file` or both. */
interface UserResultsSuite {
    readonly kind: 'results';
    readonly name: string;
    /** Shell line that makes the results; by default they are in `file` once the version is set up. */
    readonly run?: string | null | undefined;
    /** A path or a glob; by default what `run` writes to its standard output. */
    readonly file?: string | null | undefined;
    /** The tool's format, where the results do not show it. */
    readonly format?: FormatName | Partial<DescribedFormat> | null | undefined;
    /** Which values of a metric are better, by the tool's name of it, such as `{ value: 'higher' }`. */
    readonly better?: Readonly<Record<string, 'lower' | 'higher'>> | undefined;
    /** Which metrics may fail the run; by default the time, or all where there is none. */
    readonly gateOn?: string | readonly string[] | undefined;
}
/** A server that is started in every version's directory and driven by HTTP. */
interface UserHttpSuite {
    readonly kind: 'http';
    readonly name: string;
    /** Line that starts the server; `{port}` in it stands for where it is to listen, and so does PORT in its environment. */
    readonly command: string;
    /** The port of the first version's server; the others get the next ones. By default ports are taken that are free. */
    readonly port?: number | 'auto' | undefined;
    /** Path that is answered with a status from 200 to 299 once the server is ready; by default `/`. */
    readonly ready?: string | undefined;
    /** How long that may take: `'30s'`, or seconds. */
    readonly readyWithin?: string | number | undefined;
    /** What is asked for, each by itself; a text is the path of a GET. */
    readonly requests: readonly (string | UserHttpRequest)[];
    /** Connections that make requests at the same time, such as `[10, 50, 100, 200]`; by default 10. */
    readonly concurrency?: number | readonly number[] | undefined;
    /** How long each version is driven in a round for each benchmark: `'500ms'`, or seconds. */
    readonly window?: string | number | undefined;
    /** Share of the requests that may fail before a server is left alone: `'5%'` or `0.05`. */
    readonly maxErrorRate?: string | number | undefined;
    /** Added to the server's environment. */
    readonly env?: Readonly<Record<string, string>> | undefined;
    /** How often a server that does not start is started again, and after how long. */
    readonly retries?: {
        readonly times?: number | undefined;
        readonly delay?: string | number | undefined;
    } | undefined;
    /** Which metrics may fail the run; by default those of the run's `gateOn` that servers have, and the success rate. */
    readonly gateOn?: OwnMetricName | readonly OwnMetricName[] | undefined;
}
interface UserHttpRequest {
    /** By default the method and the path. */
    readonly name?: string | undefined;
    readonly path: string;
    readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | undefined;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** A text as it is; anything else as JSON. */
    readonly body?: unknown;
}
/** What every entry of `suites` may say. */
export interface UserConduct {
    /** The longest silence of one of its benchmarks before it is given up: `'60s'`, or seconds. */
    readonly timeout?: string | number | undefined;
    /** After so many of a suite's benchmarks failed, those not begun are given up. */
    readonly maxErrors?: number | undefined;
    /** Suites of a higher one are measured first where the time is short; 0 by default. */
    readonly priority?: number | undefined;
    /** CPUs that its processes may use, such as `'0-1'`, where the system can pin processes. */
    readonly cpus?: string | readonly number[] | undefined;
}
/** Has one of `webhook`, `slack`, `teams` and `email`. What begins with `$` is the name of an environment variable. */
interface UserNotifyTarget {
    /** Any address, with `secret` as its signing key. */
    readonly webhook?: string | undefined;
    readonly secret?: string | undefined;
    readonly slack?: string | undefined;
    readonly teams?: string | undefined;
    /** Addresses to send mail to, `from` another, by the `server` of a variable such as `smtps://user:password@host`. */
    readonly email?: string | readonly string[] | undefined;
    readonly from?: string | undefined;
    readonly server?: string | undefined;
    /** Of what; by default of all. */
    readonly on?: string | readonly Tiding[] | undefined;
    /** Names or globs; by default the default branch. */
    readonly branch?: string | readonly string[] | null | undefined;
}
type UserThresholds = {
    readonly [Name in OwnMetricName]?: string | number | undefined;
};
interface UserLimit {
    /** One of the gate's, or another tool's by its own name; by default the time. */
    readonly metric?: string | undefined;
    /** When it is to be kept; by default in the first tier, which gates. */
    readonly tier?: string | undefined;
}
/** Has either `max` or `min`: `'100ms'`, `'2.5MB'`, `'95%'`, `'1000/s'`, or a number in the metric's base unit. */
interface UserBudget extends UserLimit {
    /** A glob or a part of the benchmarks' names. */
    readonly benchmark: string;
    readonly max?: string | number | undefined;
    readonly min?: string | number | undefined;
}
interface UserRelation extends UserLimit {
    /** The name of the one that is to be faster, a part of it or a glob. */
    readonly faster: string;
    /** The name of the other one, a part of it or a glob. */
    readonly than: string;
    /** How many times; by default 1. */
    readonly by?: string | number | undefined;
}
interface UserAlerts {
    /** What others use of the CPU time that the run leaves to them. */
    readonly cpu?: string | number | undefined;
    /** The share of the machine's memory that is in use. */
    readonly memory?: string | number | undefined;
    /** How long servers take to answer, on average of a round. */
    readonly responseTime?: string | number | undefined;
    /** The share of the requests to servers that fail. */
    readonly errorRate?: string | number | undefined;
}
interface UserRule {
    /** A glob or a part of the benchmarks' names. */
    readonly benchmark: string;
    /** The threshold of all metrics of these benchmarks. */
    readonly threshold?: string | number | undefined;
    /** Which metrics of these benchmarks may fail the run. */
    readonly metrics?: OwnMetricName | readonly OwnMetricName[] | undefined;
    /** Why they are not measured. */
    readonly ignore?: string | undefined;
}
export {};
