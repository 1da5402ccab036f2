/** Of one benchmark and metric. `errored` has no figures; `new` and `removed` have one side's. */
export declare const verdicts: readonly ['regressed', 'errored', 'unstable', 'inconclusive', 'improved', 'unchanged', 'new', 'removed'];
export type Verdict = (typeof verdicts)[number];
/** Of the whole run, worst first: what the first line of every report says. */
export declare const outcomes: readonly ['errored', 'regressed', 'exceeded', 'inconclusive', 'passed'];
export type Outcome = (typeof outcomes)[number];
