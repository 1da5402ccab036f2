/** Of one benchmark and metric. `errored` has no figures; `new` and `removed` have one side's. */
export const verdicts = [
  'regressed',
  'errored',
  'unstable',
  'inconclusive',
  'improved',
  'unchanged',
  'new',
  'removed',
] as const

export type Verdict = (typeof verdicts)[number]

/** Of the whole run, worst first: what the first line of every report says. */
export const outcomes = ['errored', 'regressed', 'exceeded', 'inconclusive', 'passed'] as const

export type Outcome = (typeof outcomes)[number]
