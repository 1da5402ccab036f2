import {
  measuredMetrics,
  type BaselineMachine,
  type Environment,
  type Evidence,
  type HistoryEntry,
  type HistoryFigure,
  type RecordedBenchmark,
  type RecordedRun,
  type Report,
  type Result,
} from '../model/index.ts'

/** A version's figures, round by round; a figure that cannot be used is left out. */
export function recordedBenchmarks(
  evidence: readonly Evidence[],
  version: string,
): readonly RecordedBenchmark[] {
  return evidence.flatMap(({ benchmark, samples }) => {
    const inOrder = samples.toSorted((a, b) => a.round - b.round)
    const figures = measuredMetrics(samples, version).flatMap((metric) => {
      const values = inOrder.flatMap(({ arms }) => arms[version]?.[metric] ?? [])
      const usable = values.filter((value) => Number.isFinite(value) && value >= 0)
      return usable.length === 0 ? [] : [[metric, usable] as const]
    })
    return figures.length === 0 ? [] : [{ ...benchmark, figures: Object.fromEntries(figures) }]
  })
}

export function machineOf({ os, arch, cpu, cpus, node }: Environment): BaselineMachine {
  return { os, arch, cpu, cpus, node }
}

/** What the branch's history keeps of a run: each benchmark's figure and, side by side with the base, its change. */
export function historyEntry(
  report: Report,
  { commit, calibration }: { readonly commit: string } & Pick<RecordedRun, 'calibration'>,
  version: string,
): HistoryEntry {
  const { base } = report.versions
  return {
    commit,
    comparedWith: base?.source.kind === 'git' ? base.source.commit : null,
    createdAt: report.createdAt,
    machine: machineOf(report.environment),
    calibration,
    benchmarks: report.benchmarks.flatMap(({ id, name, results }) => {
      const own = results.filter((result) => result.version === version)
      const metrics = own.flatMap((result) => {
        const figure = figureOf(result)
        return figure === null ? [] : [[result.metric, figure] as const]
      })
      return metrics.length === 0 ? [] : [{ id, name, metrics: Object.fromEntries(metrics) }]
    }),
  }
}

/** Null where there is no figure, such as of what failed. */
function figureOf({ values, change, accepted }: Result): HistoryFigure | null {
  if (values.head === null) return null
  return { value: values.head, change: bounded(change), accepted: accepted?.reason ?? null }
}

/** A change with a finite interval. With fewer than six rounds an interval has no ends, and infinity has no place in JSON. */
function bounded(change: Result['change']): HistoryFigure['change'] {
  if (change === null || change.low <= 0 || !Number.isFinite(change.high)) return null
  const { ratio, low, high } = change
  return { ratio, low, high }
}
