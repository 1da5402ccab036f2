import { metricOf, type TermsOf } from '../model/index.ts'
import { floorShare, layoutFloor } from './schedule.ts'

/** What the verdicts depend on beside the evidence. */
export interface Settings {
  /** The smallest change worth failing for, as a fraction: 0.05 is 5 %. */
  readonly threshold: number
  /** Share of false ones among the changes called regressed or improved: 0.05. */
  readonly alpha: number
  /** Seeds every round's coins, and the order in which benchmarks get their turn when time is short. */
  readonly seed: number
  /** What holds for each benchmark and metric; left out, what the metrics' table and the threshold say. */
  readonly termsOf?: TermsOf
}

/** The terms of a run without rules. */
export function plainTerms({ threshold }: Pick<Settings, 'threshold'>): TermsOf {
  return (_, metric, gates) => {
    const about = metricOf(metric)
    return { threshold: about.threshold ?? threshold, gates: gates ?? about.gates, rule: null }
  }
}

/** The threshold as a log ratio, the same in both directions. */
export function margin(settings: Settings): number {
  return Math.log1p(settings.threshold)
}

/** Log ratio up to which a change does not count as one, whatever its p-value against zero. */
export function floorOf(settings: Settings): number {
  return Math.max(layoutFloor, margin(settings) * floorShare)
}
