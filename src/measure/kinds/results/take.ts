import type { ParsedResults, ResultMetric } from '../../../formats/index.ts'
import {
  bareName,
  benchmark,
  isMetricName,
  metricsInOrder,
  renamedIn,
  type Benchmark,
  type Measured,
  type MetricName,
  type Rename,
  type Renamed,
  type ResultsDefinition,
  type SuiteMetrics,
  type Notice,
} from '../../../model/index.ts'
import type { Gap } from '../../found/suite-contents.ts'
import type { BroughtResults } from './bring-results.ts'
import { excusedIn, failedIn, gapIn, nameIn, type FailedBenchmark } from './failed.ts'
import { measuredOf, metricNameOf } from './metric-names.ts'

/** What one version's results say, as far as it can be judged. */
export interface Taken {
  readonly benchmarks: readonly TakenBenchmark[]
  /** Benchmarks that failed for sure, with or without figures. */
  readonly failed: readonly FailedBenchmark[]
  /** Reasons why benchmarks have no figures that count, by their ids: failures only if another version has figures. */
  readonly excused: Readonly<Record<string, string>>
  readonly gap: Gap | null
  /** The metrics that can be judged, whether or not they gate. */
  readonly metrics: readonly MetricName[]
  /** The machines that the figures were measured on, as far as the files say; each once. */
  readonly machines: readonly string[]
  readonly warnings: readonly Notice[]
}

export interface TakenBenchmark extends Renamed<Benchmark> {
  readonly metrics: SuiteMetrics
  /** The figures of each file that has it, in the files' order; at least one. */
  readonly rounds: readonly Measured[]
}

/**
 * Takes from a version's results what can be judged.
 *
 * @param brought with names that mean the same in all versions
 * @param renames of several with the same new name, the latest first */
export function take(
  { results, failure }: BroughtResults,
  definition: ResultsDefinition,
  renames: readonly Rename[],
): Taken {
  const metrics = results.flatMap((each) => each.metrics)
  const mayGate = gatesOf(metrics, definition)
  const found = roundsByName(results, definition)
  const failures = results.flatMap((each) => each.failures)
  const named = failures.flatMap(({ benchmark: own }) => own?.name ?? [])
  const present = presentNames([...found.keys(), ...named], definition, renames)
  const all = present.flatMap((renamed): readonly TakenBenchmark[] => {
    const rounds = found.get(nameIn(renamed))
    if (rounds === undefined) return []
    return [{ ...renamed, metrics: metricsOf(rounds, mayGate, definition), rounds }]
  })
  const judged = all.filter((one) => one.metrics.gating.length > 0)
  const ofFiles = results.flatMap(({ warnings }) => warnings)
  return {
    benchmarks: judged,
    failed: failedIn(present, failures),
    excused: excusedIn(present, failures, new Set(judged.map(nameIn))),
    gap: gapIn(failures, failure),
    metrics: metricsInOrder(all.flatMap((one) => one.metrics.measured)),
    machines: [...new Set(results.flatMap(({ machine }) => machine ?? []))],
    warnings: [
      ...ofFiles.filter(({ code }) => code !== noDirection),
      ...undirected(metrics, definition),
      ...unjudged(all.length - judged.length, definition),
    ],
  }
}

function roundsByName(
  results: readonly ParsedResults[],
  { better }: ResultsDefinition,
): ReadonlyMap<string, readonly Measured[]> {
  const rounds = new Map<string, Measured[]>()
  for (const { benchmarks } of results) {
    for (const one of benchmarks) {
      const before = rounds.get(one.name) ?? []
      before.push(measuredOf(one, better))
      rounds.set(one.name, before)
    }
  }
  return rounds
}

function presentNames(
  names: readonly string[],
  { name: suite }: ResultsDefinition,
  renames: readonly Rename[],
): readonly Renamed<Benchmark>[] {
  const unique = [...new Set(names)].map((name) => benchmark(suite, '', name))
  return renamedIn(unique, renames)
}

/** Where nobody names another, the time where there is one, else all: a throughput beside it says the same again. */
function metricsOf(
  rounds: readonly Measured[],
  mayGate: ReadonlySet<MetricName>,
  { gateOn }: ResultsDefinition,
): SuiteMetrics {
  const names = rounds.flatMap((measured) => Object.keys(measured)).filter(isMetricName)
  const measured = metricsInOrder(names)
  const gating = measured.filter((name) => mayGate.has(name))
  if (gateOn.length > 0 || gating.length > 0) return { measured, gating }
  return { measured, gating: measured.includes('time') ? ['time'] : measured }
}

/** The metrics that the user names for the suite, or else for the run, by the tool's name or by ours. */
function gatesOf(
  metrics: readonly ResultMetric[],
  { gateOn: own, runGatesOn = [], better }: ResultsDefinition,
): ReadonlySet<MetricName> {
  const gateOn = own.length > 0 ? own : runGatesOn
  const named = metrics.flatMap((metric) => {
    const name = metricNameOf(metric, better)
    const isNamed =
      name !== null && [metric.name, bareName(name)].some((each) => gateOn.includes(each))
    return isNamed ? [name] : []
  })
  return new Set(named)
}

const noDirection = 'results-unknown-direction'

function undirected(
  metrics: readonly ResultMetric[],
  { name, better }: ResultsDefinition,
): Notice[] {
  const without = metrics.filter((metric) => metricNameOf(metric, better) === null)
  const names = [...new Set(without.map((metric) => metric.name))]
  return names.length === 0 ? [] : [{ code: noDirection, source: name, metrics: names }]
}

function unjudged(count: number, { name, gateOn }: ResultsDefinition): Notice[] {
  if (count === 0) return []
  const why = gateOn.length > 0 ? 'not-named' : 'no-metric'
  return [{ code: 'results-unjudged', suite: name, benchmarks: count, why }]
}
