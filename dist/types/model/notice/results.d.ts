/** Facts about results of other tools. Benchmarks and metrics have the names that the tool gave them. */
export interface ResultsFacts {
    'results-failed': {
        readonly file: string;
        readonly line: number | null;
        readonly benchmark: string;
        readonly reason: string;
    };
    /** A parser's word on the first row that cannot be read, its line, and how many such rows there are. */
    'results-skipped': {
        readonly file: string;
        readonly line: number | null;
        readonly problem: string;
        readonly rows: number;
    };
    /** Benchmarks of the base that the head's results lack; the tool leaves out what fails. */
    'results-missing': {
        readonly suite: string;
        readonly tool: string;
        readonly base: string;
        readonly head: string;
        readonly benchmarks: readonly string[];
    };
    /** What the names end in, by version; empty for no number. */
    'results-cpus': {
        readonly suite: string;
        readonly endings: readonly {
            readonly version: string;
            readonly ending: string;
        }[];
    };
    'results-unknown-unit': {
        readonly file: string;
        readonly metric: string;
        readonly unit: string;
    };
    /** The suite, or the file that it was read from. */
    'results-unknown-direction': {
        readonly source: string;
        readonly metrics: readonly string[];
    };
    /** How many benchmarks have no metric that could be judged; or none that `gateOn` names. */
    'results-unjudged': {
        readonly suite: string;
        readonly benchmarks: number;
        readonly why: 'not-named' | 'no-metric';
    };
}
