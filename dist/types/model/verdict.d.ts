/**
 * What a run says of one benchmark and metric, worst first. `suspected` looks worse and could not be confirmed; `errored` has no
 * figures; `untouched` cannot reach the change; `new` and `removed` have one side's.
 */
export declare const verdicts: readonly ['regressed', 'suspected', 'errored', 'unstable', 'inconclusive', 'improved', 'unchanged', 'untouched', 'new', 'removed'];
export type Verdict = (typeof verdicts)[number];
/**
 * What a run comes to as a whole, worst first: the first line of every report says it. `errored` has a benchmark that fails in a
 * head, `incomparable` nothing that could have been judged.
 */
export declare const outcomes: readonly ['errored', 'incomparable', 'regressed', 'exceeded', 'suspected', 'inconclusive', 'passed'];
export type Outcome = (typeof outcomes)[number];
