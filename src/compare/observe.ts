import { median } from 'simple-statistics'
import {
  controlLabel,
  metricOf,
  type Metric,
  type MetricName,
  type RoundSample,
} from '../model/index.ts'

/** What one round says of one comparison. */
export interface Observation {
  readonly round: number
  /** log(head / base), turned so that positive is worse. */
  readonly change: number
  /** The same for control / base; null where no control ran in this round, or none with a usable figure. */
  readonly control: number | null
  /** In the metric's unit. */
  readonly base: number
  readonly head: number
}

/**
 * A figure that no ratio can be made of: missing, not finite, negative, zero where the metric knows no zero, or of a size
 * that nothing has.
 */
export interface UnusableFigure {
  readonly round: number
  readonly arm: string
  /** Null where the arm has no figure for the metric. */
  readonly value: number | null
}

/** A comparison's rounds by stage, in time order, without those that have an unusable figure of base or head. */
export interface Observed {
  readonly screen: readonly Observation[]
  readonly confirm: readonly Observation[]
  /** What was left out: to be reported, never to be passed over. */
  readonly unusable: readonly UnusableFigure[]
}

export interface Labels {
  readonly base: string
  readonly head: string
}

/** Turns the rounds of a benchmark into observations of one head against the base. */
export function observe(
  samples: readonly RoundSample[],
  labels: Labels,
  metric: MetricName,
): Observed {
  const observed = { screen: [] as Observation[], confirm: [] as Observation[] }
  const unusable: UnusableFigure[] = []
  for (const sample of samples.toSorted((a, b) => a.round - b.round)) {
    const { observation, left } = observeRound(sample, labels, metric)
    if (observation !== null) observed[sample.stage].push(observation)
    unusable.push(...left)
  }
  return { ...observed, unusable }
}

interface ObservedRound {
  readonly observation: Observation | null
  readonly left: readonly UnusableFigure[]
}

function observeRound(sample: RoundSample, labels: Labels, metric: MetricName): ObservedRound {
  const { round } = sample
  const arms = [labels.base, labels.head]
  if (controlLabel in sample.arms) arms.push(controlLabel)
  const [base = null, head = null, control = null] = arms.map((arm) => figure(sample, arm, metric))
  const isWhole = [base, head].every((value) => isUsable(value, metric))
  const isControlled = arms.length === 2 || isUsable(control, metric)
  const left = isWhole && isControlled ? [] : unusableOf(sample, arms, metric)
  if (!isUsable(base, metric) || !isUsable(head, metric)) return { observation: null, left }
  const about = metricOf(metric)
  return {
    observation: {
      round,
      change: worsening(base, head, about),
      control: isUsable(control, metric) ? worsening(base, control, about) : null,
      base,
      head,
    },
    left,
  }
}

function unusableOf(
  sample: RoundSample,
  arms: readonly string[],
  metric: MetricName,
): UnusableFigure[] {
  return arms
    .map((arm) => ({ round: sample.round, arm, value: figure(sample, arm, metric) }))
    .filter(({ value }) => !isUsable(value, metric))
}

/** The log ratio of two figures, turned by what is better of them: positive is worse. */
export function worsening(
  base: number,
  head: number,
  { better, least }: Pick<Metric, 'better' | 'least'>,
): number {
  // A difference of logs, not the log of a ratio: the mirror image is exact.
  const change = Math.log(Math.max(head, least)) - Math.log(Math.max(base, least))
  return better === 'lower' || change === 0 ? change : -change
}

function figure(sample: RoundSample, arm: string, metric: MetricName): number | null {
  return sample.arms[arm]?.[metric] ?? null
}

/** The median of a version's usable figures, in the metric's unit; null where it has none. */
export function typicalFigure(
  samples: readonly RoundSample[],
  label: string,
  metric: MetricName,
): number | null {
  const figures = usableFigures(samples, label, metric).map(({ value }) => value)
  return figures.length === 0 ? null : median(figures)
}

/** A version's figures that something can be made of, in time order, in the metric's unit. */
export function usableFigures(
  samples: readonly RoundSample[],
  label: string,
  metric: MetricName,
): { readonly round: number; readonly value: number }[] {
  return samples
    .flatMap((sample) => {
      const value = figure(sample, label, metric)
      return isUsable(value, metric) ? [{ round: sample.round, value }] : []
    })
    .toSorted((a, b) => a.round - b.round)
}

function isUsable(value: number | null, metric: MetricName): value is number {
  if (value === null || !Number.isFinite(value)) return false
  if (value !== 0 && isAbsurd(Math.abs(value))) return false
  const { least } = metricOf(metric)
  return value > 0 || (value === 0 && least > 0)
}

/**
 * Nothing that is measured is so large or so small, in any unit: something went wrong on the way. The ratio of two
 * figures within the limits is a number, and so is their sum, which is not so of all numbers.
 */
function isAbsurd(size: number): boolean {
  return size > 1e100 || size < 1e-100
}
