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
  /** The same for the control and the version that it repeats; null where no control ran in this round, or a figure is unusable. */
  readonly control: number | null
  /** In the metric's unit. */
  readonly base: number
  readonly head: number
}

/** A figure that no ratio can be made of: missing, not finite, not in the metric's range, or of a size that nothing has. */
export interface UnusableFigure {
  readonly round: number
  readonly arm: string
  /** Null where the arm has no figure for the metric. */
  readonly value: number | null
}

/** A comparison's rounds in time order, without those that have an unusable figure of base or head. */
export interface Observed {
  readonly rounds: readonly Observation[]
  /** What was left out: to be reported, never to be passed over. */
  readonly unusable: readonly UnusableFigure[]
}

export interface Labels {
  readonly base: string
  readonly head: string
  /** The version that the control runs again; left out, the base. */
  readonly repeated?: string
}

/** Turns the rounds of a benchmark into observations of one head against the base. */
export function observe(
  samples: readonly RoundSample[],
  labels: Labels,
  metric: MetricName,
): Observed {
  const rounds: Observation[] = []
  const unusable: UnusableFigure[] = []
  for (const sample of samples.toSorted((a, b) => a.round - b.round)) {
    const { observation, left } = observeRound(sample, labels, metric)
    if (observation !== null) rounds.push(observation)
    unusable.push(...left)
  }
  return { rounds, unusable }
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
  const { repeated = labels.base } = labels
  const once = figure(sample, repeated, metric)
  const about = metricOf(metric)
  if (base === 0 && head === 0 && about.range === 'from zero, once') {
    return { observation: null, left: arms.map((arm) => ({ round, arm, value: 0 })) }
  }
  const isWhole = [base, head].every((value) => isUsable(value, metric))
  const isControlled = arms.length === 2 || isUsable(control, metric)
  const left = isWhole && isControlled ? [] : unusableOf(sample, arms, metric)
  if (!isUsable(base, metric) || !isUsable(head, metric)) return { observation: null, left }
  return {
    observation: {
      round,
      change: worsening(base, head, about),
      control:
        isUsable(control, metric) && isUsable(once, metric)
          ? worsening(once, control, about)
          : null,
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

/**
 * The log ratio of two figures, turned by what is better of them: positive is worse.
 *
 * Two figures below zero are compared by their size, the other way round. Between figures that have no ratio, as from
 * zero to something, or across zero, lies a change larger than any that needs a measurement, of the right sign.
 */
export function worsening(
  base: number,
  head: number,
  { better, least }: Pick<Metric, 'better' | 'least'>,
): number {
  const change = increase(atLeast(base, least), atLeast(head, least))
  return better === 'lower' || change === 0 ? change : -change
}

/** Figures below zero stay what they are. */
function atLeast(value: number, least: number): number {
  return value < 0 ? value : Math.max(value, least)
}

/** A million times as much: no threshold is that wide, and no interval would tell it from more. */
const beyondRatio = Math.log(1e6)

function increase(from: number, to: number): number {
  // A difference of logs, not the log of a ratio: the mirror image is exact.
  if (from > 0 && to > 0) return Math.log(to) - Math.log(from)
  if (from < 0 && to < 0) return Math.log(-from) - Math.log(-to)
  return Math.sign(to - from) * beyondRatio
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
  switch (metricOf(metric).range) {
    case 'positive':
      return value > 0
    case 'from zero':
    case 'from zero, once':
      return value >= 0
    case 'any':
      return true
  }
}

/**
 * Nothing that is measured is so large or so small, in any unit: something went wrong on the way. The ratio of two
 * figures within the limits is a number, and so is their sum, which is not so of all numbers.
 */
function isAbsurd(size: number): boolean {
  return size > 1e100 || size < 1e-100
}
