import { median } from 'simple-statistics'
import { typicalFigure } from '../compare/index.ts'
import {
  measuredMetrics,
  type BaselineMachine,
  type Calibration,
  type Evidence,
  type MetricName,
} from '../model/index.ts'
import { levelOf } from './level.ts'

/** One run's figures and the machine they come from; an entry of a branch's history is one. */
export interface Recording {
  readonly machine: BaselineMachine
  readonly calibration: Calibration
  readonly benchmarks: readonly RecordedFigures[]
}

export interface RecordedFigures {
  readonly id: string
  /** Medians over the rounds, in the metrics' base units. */
  readonly metrics: { readonly [Name in MetricName]?: { readonly value: number } }
}

/** What the run at hand has measured of one version. */
export function recordingOf(
  evidence: readonly Evidence[],
  version: string,
  of: Pick<Recording, 'machine' | 'calibration'>,
): Recording {
  const benchmarks = evidence.map(({ benchmark, samples }) => {
    const figures = measuredMetrics(samples, version).flatMap((metric) => {
      const value = typicalFigure(samples, version, metric)
      return value === null ? [] : [[metric, { value }] as const]
    })
    return { id: benchmark.id, metrics: Object.fromEntries(figures) }
  })
  return { machine: of.machine, calibration: of.calibration, benchmarks }
}

/** The level of each benchmark that has a usable figure, by id. */
export function levelsOf(recording: Recording, metric: MetricName): ReadonlyMap<string, number> {
  return new Map(
    recording.benchmarks.flatMap(({ id, metrics }) => {
      const level = levelOf(metrics[metric]?.value, metric)
      return level === null ? [] : [[id, level] as const]
    }),
  )
}

/** The level of each calibration workload that has a usable figure, by name. */
export function calibrationLevels({ calibration }: Recording): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(calibration).flatMap(([name, seconds]) => {
      const level = seconds.length === 0 ? null : levelOf(median([...seconds]), 'time')
      return level === null ? [] : [[name, level] as const]
    }),
  )
}

/**
 * Whether figures of the two can lie side by side at all. Another major version of Node.js runs the same code by
 * another compiler; that CPUs differ is allowed for.
 */
export function isComparable({ machine: one }: Recording, { machine: other }: Recording): boolean {
  const major = (version: string): string => version.replace(/^v/, '').split('.')[0] ?? ''
  return one.os === other.os && one.arch === other.arch && major(one.node) === major(other.node)
}
