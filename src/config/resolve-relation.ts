import {
  processMetrics,
  type Evidence,
  type MetricName,
  type RelationLimit,
  type Notice,
} from '../model/index.ts'
import type { RelationRule } from './budgets.ts'
import { metricsCalled, noBenchmark, noMetric, tierOf, type Here, type Resolved } from './found.ts'
import { wanted } from './wanted.ts'

/**
 * A relation between the two benchmarks that it names; in each suite that has both.
 *
 * @param place of the relation in the file
 * @param order of the tiers
 */
export function resolveRelation(
  rule: RelationRule,
  place: string,
  here: Here,
  order: readonly string[],
): Resolved {
  const faster = called(rule.faster, here.evidence)
  const than = called(rule.than, here.evidence)
  if (faster.length === 0) return noBenchmark(rule.faster, `${place}.faster`, here)
  if (than.length === 0) return noBenchmark(rule.than, `${place}.than`, here)
  const pairs = pairsOf(faster, than)
  if (pairs.length === 0) return ambiguous(rule, place, faster, than)
  const named = pairs.flatMap(([one, other]) => {
    const metrics = metricsCalled(rule.metric, other)
    const metric = metricsCalled(rule.metric, one).find((each) => metrics.includes(each))
    return metric === undefined ? [] : [{ one, other, metric }]
  })
  if (named.length === 0) return noMetric(rule.metric, `${place}.metric`, [...faster, ...than])
  const limits = named.map(({ one, other, metric }): RelationLimit => ({
    kind: 'relation',
    benchmark: one.benchmark,
    than: other.benchmark,
    inTurns: takeTurns(one, other, metric, here),
    metric,
    target: { bound: 'min', value: rule.by },
    ...tierOf(rule, order),
  }))
  return { limits, warnings: limits.filter(({ inTurns }) => !inTurns).map(notInTurns) }
}

/** Those of that very name; else those that a glob or a part of their name asks for. */
function called(pattern: string, evidence: readonly Evidence[]): readonly Evidence[] {
  const named = evidence.filter(({ benchmark: { id, name } }) => [id, name].includes(pattern))
  return named.length > 0 ? named : evidence.filter((one) => wanted([pattern])(one.benchmark))
}

/** One in each suite that has one of both; else the only two there are. */
function pairsOf(
  faster: readonly Evidence[],
  than: readonly Evidence[],
): (readonly [Evidence, Evidence])[] {
  const bySuite = Map.groupBy(than, ({ benchmark }) => benchmark.suite)
  const together = [...Map.groupBy(faster, ({ benchmark }) => benchmark.suite)].flatMap(
    ([suite, own]) => pairOf(own, bySuite.get(suite) ?? []),
  )
  const isSeveral = [...Map.groupBy(faster, ({ benchmark }) => benchmark.suite)].some(
    ([suite, own]) => bySuite.has(suite) && pairOf(own, bySuite.get(suite) ?? []).length === 0,
  )
  if (isSeveral) return []
  return together.length > 0 ? together : pairOf(faster, than)
}

function pairOf(
  [one, ...more]: readonly Evidence[],
  [other, ...others]: readonly Evidence[],
): (readonly [Evidence, Evidence])[] {
  const isOnly = more.length + others.length === 0
  return one === undefined || other === undefined || one === other || !isOnly ? [] : [[one, other]]
}

function takeTurns(one: Evidence, other: Evidence, metric: MetricName, here: Here): boolean {
  const { suite } = one.benchmark
  const isOfProcess = processMetrics.some((name) => name === metric)
  return suite === other.benchmark.suite && isOfProcess && here.takesTurns(suite)
}

function ambiguous(
  rule: RelationRule,
  place: string,
  faster: readonly Evidence[],
  than: readonly Evidence[],
): Resolved {
  const isFaster = faster.length > 1
  const [several, pattern] = isFaster ? [faster, rule.faster] : [than, rule.than]
  const names = several.slice(0, 3).map(({ benchmark }) => `“${benchmark.id}”`)
  const more = several.length > names.length ? ` and ${several.length - names.length} more` : ''
  const what =
    several.length === 1
      ? 'both are the same benchmark'
      : `“${pattern}” is not one benchmark but ${names.join(', ')}${more}`
  return { limits: [], mistake: `${place}.${isFaster ? 'faster' : 'than'}: ${what}` }
}

function notInTurns({ benchmark, than }: RelationLimit): Notice {
  const why = benchmark.suite === than.suite ? 'kind-of-suite' : 'two-suites'
  return { code: 'relation-not-in-turns', benchmark: benchmark.id, than: than.id, why }
}
