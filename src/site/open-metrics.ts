import { latestOfCommit } from '../records/index.ts'
import {
  isMetricName,
  metricNames,
  metricOf,
  metricsInOrder,
  type HistoryEntry,
  type HistoryFigure,
  type MetricName,
} from '../model/index.ts'
import { visibleText } from '../report/index.ts'

/**
 * The newest figures of a branch as OpenMetrics text, for Prometheus and its like: a family for each metric in base
 * units, and one for the changes against the commit before. Other tools' metrics share one family, since their names may be
 * any text, and that stands in labels.
 */
export function openMetrics(branch: string, history: readonly HistoryEntry[]): string {
  const newest = newestFigures(history)
  const metrics = metricsInOrder(newest.map(({ metric }) => metric))
  const own = metrics.filter((metric) => isOwn(metric))
  const families = [
    ...own.map((metric) => {
      const samples = newest.filter((one) => one.metric === metric)
      return family(
        nameOf(metric),
        unitOf(metric),
        metricOf(metric).title,
        samples.map(figureSample),
      )
    }),
    family(
      'benchgate_other',
      null,
      'what other tools have measured',
      newest.filter(({ metric }) => !isOwn(metric)).map(otherSample),
    ),
    family(
      'benchgate_change_ratio',
      'ratio',
      'change against the commit before, side by side in one job; above 1 is worse',
      newest.flatMap(changeSamples),
    ),
  ]
  return `${families.flat().join('\n')}\n# EOF\n`

  function figureSample({ id, figure, entry }: Newest): Sample {
    return { labels: { branch, benchmark: id, commit: entry.commit }, value: figure.value, entry }
  }
  function otherSample(one: Newest): Sample {
    const { noun, unit } = metricOf(one.metric)
    const sample = figureSample(one)
    return { ...sample, labels: { ...sample.labels, metric: noun, unit } }
  }
  function changeSamples({ id, metric, figure, entry }: Newest): Sample[] {
    if (figure.change === null) return []
    const labels = { branch, benchmark: id, commit: entry.commit, metric }
    const { ratio, low, high } = figure.change
    return Object.entries({ estimate: ratio, low, high }).map(([bound, value]) => {
      return { labels: { ...labels, bound }, value, entry }
    })
  }
}

interface Newest {
  readonly id: string
  readonly metric: MetricName
  readonly figure: HistoryFigure
  readonly entry: HistoryEntry
}

/** Of each benchmark and metric the newest; what is gone for long is not there any more. */
function newestFigures(history: readonly HistoryEntry[]): readonly Newest[] {
  const entry = latestOfCommit(history).at(-1)
  if (entry === undefined) return []
  return entry.benchmarks.flatMap(({ id, metrics }) =>
    Object.entries(metrics).flatMap(([metric, figure]) =>
      isMetricName(metric) && figure !== undefined ? [{ id, metric, figure, entry }] : [],
    ),
  )
}

interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
  readonly entry: HistoryEntry
}

function family(
  name: string,
  unit: string | null,
  help: string,
  samples: readonly Sample[],
): string[] {
  if (samples.length === 0) return []
  return [
    `# TYPE ${name} gauge`,
    ...(unit === null ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${help}`,
    ...samples.map(({ labels, value, entry }) => {
      const written = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`)
      return `${name}{${written.join(',')}} ${value} ${Date.parse(entry.createdAt) / 1000}`
    }),
  ]
}

function isOwn(metric: MetricName): boolean {
  return metricNames.some((name) => name === metric)
}

/** A name ends in its unit, as OpenMetrics wants it. */
function nameOf(metric: MetricName): string {
  const unit = unitOf(metric)
  return `benchgate_${metric}${unit === null ? '' : `_${unit}`}`
}

function unitOf(metric: MetricName): string | null {
  return units[metricOf(metric).unit] ?? null
}

const units: Readonly<Record<string, string>> = {
  s: 'seconds',
  B: 'bytes',
  share: 'ratio',
  '1/s': 'per_second',
}

function escaped(text: string): string {
  return visibleText(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')
}
