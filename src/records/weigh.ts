import type { MetricName } from '../model/index.ts'
import {
  benjaminiHochberg,
  changePoints,
  predictionInterval,
  type Predicted,
} from '../stats/index.ts'
import type { Levels } from './factors.ts'
import { figureAt } from './level.ts'
import type { RecordedFigures } from './recording.ts'
import { fewestOnCpu, fewestRuns, suspectAlpha } from './schedule.ts'
import type { Judged, Suspicion, Unjudged } from './suspicion.ts'

/** A run as it is weighed. */
export interface Normalised {
  readonly cpu: string
  /** With the run's factor taken out; of a run without one, none. */
  readonly levels: Levels
}

export interface Weighed extends Pick<Judged, 'id' | 'value' | 'runs' | 'from'> {
  readonly kind: 'weighed'
  readonly level: number
  readonly prediction: Predicted
}

/**
 * Holds a benchmark's level against those of the earlier runs that have it.
 *
 * @param runsAndOwn the run at hand is the last
 */
export function weigh(
  { id, metrics }: RecordedFigures,
  runsAndOwn: readonly Normalised[],
  metric: MetricName,
): Weighed | Unjudged {
  const own = runsAndOwn.at(-1)
  const value = metrics[metric]?.value
  const level = own?.levels.get(id)
  const earlier = runsAndOwn.slice(0, -1).flatMap(({ cpu, levels }) => {
    const one = levels.get(id)
    return one === undefined ? [] : [{ cpu, level: one }]
  })
  const runs = earlier.length
  if (value === undefined || level === undefined) {
    return { kind: 'unjudged', id, reason: 'no-figure', runs }
  }
  if (runs === 0) return { kind: 'unjudged', id, reason: 'never-recorded', runs }
  if (runs < fewestRuns) return { kind: 'unjudged', id, reason: 'too-few-runs', runs }
  const current = sinceLastChange(earlier)
  const onCpu = current.filter(({ cpu }) => cpu === own?.cpu)
  const isAlike = onCpu.length >= fewestOnCpu
  const used = (isAlike ? onCpu : current).map((one) => one.level)
  const prediction = predictionInterval(used, level)
  const from = isAlike ? 'same-cpu' : 'all-cpus'
  return { kind: 'weighed', id, value, level, prediction, runs: used.length, from }
}

/**
 * The runs at the level of today, if they are enough. Runs from before a change of the code spread with those from
 * after it, and hide what comes next: twelve runs after a gain of 20 %, a slowdown of as much was found in none of a
 * hundred simulated cases, and without the older runs in two of three.
 */
function sinceLastChange<R extends { readonly level: number }>(
  earlier: readonly R[],
): readonly R[] {
  const last = changePoints(earlier.map(({ level }) => level)).at(-1)
  const current = earlier.slice(last?.index ?? 0)
  return current.length >= fewestRuns ? current : earlier
}

/** All that were weighed are looked at together, so that many of them do not add up to suspicions. */
export function judgeTogether(
  weighed: readonly (Weighed | Unjudged)[],
  factor: number,
  metric: MetricName,
): Suspicion[] {
  const all = weighed.filter((one) => one.kind === 'weighed')
  const pValues = benjaminiHochberg(all.map(({ prediction }) => prediction.greater))
  const byId = new Map(all.map(({ id }, i) => [id, pValues[i] ?? 1]))
  return weighed.map((one) => {
    if (one.kind === 'unjudged') return one
    return judged(one, byId.get(one.id) ?? 1, factor, metric)
  })
}

function judged(
  { id, value, level, prediction, runs, from }: Weighed,
  adjustedPValue: number,
  factor: number,
  metric: MetricName,
): Judged {
  const { mean, low, high, t, greater } = prediction
  const ends = [low, high].map((end) => figureAt(end + factor, metric)).toSorted((a, b) => a - b)
  const [least = NaN, most = NaN] = ends
  return {
    kind: 'judged',
    id,
    isSuspected: adjustedPValue <= suspectAlpha,
    value,
    ratio: Math.exp(level - mean),
    predicted: { low: least, middle: figureAt(mean + factor, metric), high: most },
    t,
    pValue: greater,
    adjustedPValue,
    runs,
    from,
  }
}
