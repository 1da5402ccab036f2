/** What the recorded runs say of one benchmark. */
export type Suspicion = Judged | Unjudged

export interface Judged {
  readonly kind: 'judged'
  readonly id: string
  readonly isSuspected: boolean
  /** In the metric's base unit, as measured. */
  readonly value: number
  /** Against what was predicted, the run's factor taken out; above 1 is worse. */
  readonly ratio: number
  /** What was to be expected of this machine, with 95 % of such runs in between; in the metric's base unit. */
  readonly predicted: { readonly low: number; readonly middle: number; readonly high: number }
  readonly t: number
  /** One-sided: of being worse. */
  readonly pValue: number
  readonly adjustedPValue: number
  /** Recorded runs it rests on: those on the same CPU model, or all where they are too few. */
  readonly runs: number
  readonly from: 'same-cpu' | 'all-cpus'
}

export interface Unjudged {
  readonly kind: 'unjudged'
  readonly id: string
  /** `no-figure`: the run at hand has none that could be compared. */
  readonly reason: 'no-figure' | 'never-recorded' | 'too-few-runs'
  /** Recorded runs that have the benchmark. */
  readonly runs: number
}
