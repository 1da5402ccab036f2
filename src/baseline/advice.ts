import type {
  BaselineMachine,
  Calibration,
  Evidence,
  HistoryEntry,
  MetricName,
  RecordedReport,
  SuspectedBenchmark,
} from '../model/index.ts'
import { recordingOf, suspect, type Judged, type Suspicions } from '../records/index.ts'

/** This run, as far as it has come. */
export interface Present {
  readonly evidence: readonly Evidence[]
  /** The head's label. */
  readonly version: string
  readonly machine: BaselineMachine
  readonly calibration: Calibration
}

/**
 * What the branch's recorded runs make one suspect of this one.
 *
 * @param metrics those that gate, the most important first
 */
export function adviceOf(
  history: readonly HistoryEntry[],
  { evidence, version, ...of }: Present,
  metrics: readonly MetricName[],
): RecordedReport | null {
  const present = recordingOf(evidence, version, of)
  const names = new Map(evidence.map(({ benchmark }) => [benchmark.id, benchmark.name]))
  const all = metrics.map((metric) => ({ metric, told: suspect(history, present, metric) }))
  const [first] = all
  if (first === undefined || first.told.runs === 0) return null
  return {
    runs: first.told.runs,
    factor: { ...first.told.factor, machine: first.told.calibrationFactor },
    suspected: all.flatMap(({ metric, told }) => suspectedOf(told, metric, names)),
  }
}

/** The worst first. */
function suspectedOf(
  { benchmarks }: Suspicions,
  metric: MetricName,
  names: ReadonlyMap<string, string>,
): SuspectedBenchmark[] {
  return benchmarks
    .filter((one): one is Judged => one.kind === 'judged' && one.isSuspected)
    .toSorted((a, b) => b.ratio - a.ratio)
    .map(({ id, ratio, predicted, value, adjustedPValue, runs }) => ({
      id,
      name: names.get(id) ?? id,
      metric,
      ratio,
      predicted,
      value,
      adjustedPValue,
      runs,
    }))
}
