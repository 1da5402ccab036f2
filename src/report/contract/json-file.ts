import { z } from 'zod'
import {
  recordsOf,
  samplesIn,
  type EitherEvidence,
  type Evidence,
  type PairEvidence,
  type Report,
  type ReportedRule,
  type RoundSample,
  type RunEvidence,
  type Sampled,
} from '../../model/index.ts'
import { bottlenecksOf } from '../scene/bottlenecks.ts'
import { reportFileSchema } from './schema.ts'

/** A report's file, read. */
type ReportFile = z.output<typeof reportFileSchema>

/**
 * The report's contract: how it stands in a file, and the model's Report.
 *
 * A file names benchmarks by their place where it would name them often, and has once what is alike.
 */
export const reportSchema = z.codec(reportFileSchema, z.custom<Report>(), {
  decode(file, payload) {
    const most = file.evidence.benchmarks.length + file.evidence.pairs.length
    const stray = placesIn(file).find((place) => place >= most)
    if (stray === undefined) return reportOf(file)
    const message = `there is no benchmark ${stray}: it has ${most}`
    payload.issues.push({ code: 'custom', input: file, path: ['evidence'], message })
    return z.NEVER
  },
  encode: fileOf,
})

/** The report as it stands in a file. */
export function fileOf(whole: Report): ReportFile {
  const { settings, benchmarks, evidence, ...report } = whole
  const ids = [...evidence.benchmarks, ...evidence.pairs].map(({ benchmark }) => benchmark.id)
  const places = new Map(ids.map((id, place) => [id, place]))
  const placesOf = (all: readonly string[]): number[] =>
    all.map((id) => places.get(id)).filter((place) => place !== undefined)
  const rules = settings.rules.map((rule) => ({ ...rule, appliesTo: placesOf(rule.appliesTo) }))
  return {
    schema: report.schema,
    tool: report.tool,
    createdAt: report.createdAt,
    outcome: report.outcome,
    interrupted: report.interrupted,
    shard: report.shard,
    versions: report.versions,
    pullRequest: report.pullRequest,
    settings: { ...settings, rules },
    environment: report.environment,
    measured: report.measured,
    watched: report.watched,
    baseline: report.baseline,
    benchmarks,
    budgets: report.budgets,
    ignored: report.ignored,
    reach: report.reach,
    bottlenecks: bottlenecksOf(whole),
    evidence: evidenceOf(evidence, placesOf),
    warnings: report.warnings,
    reproduce: report.reproduce,
  }
}

type Place = (ids: readonly string[]) => number[]

function evidenceOf(
  { benchmarks, pairs, redone }: RunEvidence,
  placesOf: Place,
): ReportFile['evidence'] {
  const all: readonly EitherEvidence[] = [...benchmarks, ...pairs]
  const sampled = all.flatMap(({ benchmark, samples }) =>
    samples.map((sample): Sampled => [benchmark.id, sample]),
  )
  return {
    benchmarks: benchmarks.map((evidence) => {
      const { was, kind } = evidence
      return {
        ...oneOf(evidence),
        ...(was !== undefined && { was }),
        ...(kind !== 'measured' && { [kind]: true }),
      }
    }),
    pairs: pairs.map((evidence) => ({ ...oneOf(evidence), pair: evidence.pair })),
    metrics: alike(benchmarks, ({ metrics }) => metrics).map(([of, own]) => {
      const { measured, gating } = of
      return { measured, gating, benchmarks: placesOf(own) }
    }),
    rounds: recordsOf(sampled).map((record) => ({
      ...record,
      benchmarks: placesOf(record.benchmarks),
    })),
    failures: failuresOf(all, placesOf),
    reach: reachOf(benchmarks, placesOf),
    why: whyOf(benchmarks),
    redone,
  }
}

function oneOf({ benchmark: { id, suite, name }, versions, secondsPerRound }: EitherEvidence) {
  return { id, suite, name, versions, secondsPerRound }
}

/** Benchmarks that have the same of something, where they have it. */
function alike<T>(
  all: readonly Evidence[],
  what: (evidence: Evidence) => T | undefined,
): [T, string[]][] {
  const groups = new Map<string, [T, string[]]>()
  for (const evidence of all) {
    const own = what(evidence)
    if (own === undefined) continue
    const key = JSON.stringify(own)
    const group = groups.get(key) ?? [own, []]
    group[1].push(evidence.benchmark.id)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function failuresOf(
  all: readonly EitherEvidence[],
  placesOf: Place,
): ReportFile['evidence']['failures'] {
  const failures = all.flatMap(({ benchmark: { id }, failures: own }) =>
    own.map(({ version, message }) => ({ id, version, message })),
  )
  const groups = Map.groupBy(failures, ({ version, message }) => JSON.stringify([version, message]))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { version, message } = first
    return [{ version, message, benchmarks: placesOf(group.map(({ id }) => id)) }]
  })
}

/** Benchmarks of which the same was told of a head. */
function reachOf(all: readonly Evidence[], placesOf: Place): ReportFile['evidence']['reach'] {
  const told = all.flatMap(({ benchmark: { id }, reach = [] }) => reach.map((own) => ({ id, own })))
  const groups = Map.groupBy(told, ({ own }) => JSON.stringify(own))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [{ ...first.own, benchmarks: placesOf(group.map(({ id }) => id)) }]
  })
}

/** What may have made benchmarks slower: each has reasons of its own. */
function whyOf(all: readonly Evidence[]): ReportFile['evidence']['why'] {
  return all.flatMap(({ why = [] }, benchmark) => why.map((own) => ({ ...own, benchmark })))
}

function placesIn({ settings, evidence }: ReportFile): number[] {
  const { metrics, rounds, failures, reach, why } = evidence
  return [
    ...settings.rules.map(({ appliesTo }) => appliesTo),
    ...[...metrics, ...rounds, ...failures, ...reach].map(({ benchmarks }) => benchmarks),
    why.map(({ benchmark }) => benchmark),
  ].flat()
}

function reportOf({
  settings,
  evidence,
  bottlenecks: _bottlenecks,
  ...report
}: ReportFile): Report {
  const rules = settings.rules.map((rule): ReportedRule => {
    const appliesTo = rule.appliesTo.map((place) => evidence.benchmarks[place]?.id ?? '')
    return { ...rule, appliesTo }
  })
  return { ...report, settings: { ...settings, rules }, evidence: runEvidenceOf(evidence) }
}

function runEvidenceOf(file: ReportFile['evidence']): RunEvidence {
  const samples = samplesIn(file.rounds)
  const metrics = new Map(
    file.metrics.flatMap(({ measured, gating, benchmarks }) =>
      benchmarks.map((place) => [place, { measured, gating }] as const),
    ),
  )
  const failures = file.failures.flatMap(({ version, message, benchmarks }) =>
    benchmarks.map((place) => ({ place, version, message })),
  )
  const failing = Map.groupBy(failures, ({ place }) => place)
  const reaching = Map.groupBy(
    file.reach.flatMap(({ benchmarks, ...own }) => benchmarks.map((place) => ({ place, own }))),
    ({ place }) => place,
  )
  const reasons = Map.groupBy(file.why, ({ benchmark }) => benchmark)
  const found = (
    one: Omit<ReportFile['evidence']['pairs'][number], 'pair'>,
    place: number,
  ): Omit<Evidence, 'kind'> => {
    const { id, suite, name, versions, secondsPerRound } = one
    const benchmark = { id, suite, name }
    const own: readonly RoundSample[] = samples.get(place) ?? []
    const ownFailures = (failing.get(place) ?? []).map(({ version, message }) => ({
      benchmark,
      version,
      message,
    }))
    return { benchmark, versions, samples: own, failures: ownFailures, secondsPerRound }
  }
  return {
    benchmarks: file.benchmarks.map((one, place): Evidence => {
      const { was, recorded, unread } = one
      const own = metrics.get(place)
      const reach = reaching.get(place)?.map((each) => each.own)
      const why = reasons.get(place)?.map(({ benchmark: _benchmark, ...each }) => each)
      return {
        ...found(one, place),
        kind: recorded ? 'recorded' : unread ? 'unread' : 'measured',
        ...(reach !== undefined && { reach }),
        ...(why !== undefined && { why }),
        ...(was !== undefined && { was }),
        ...(own !== undefined && { metrics: own }),
      }
    }),
    pairs: file.pairs.map((one, i): PairEvidence => {
      return { ...found(one, file.benchmarks.length + i), kind: 'pair', pair: one.pair }
    }),
    redone: file.redone,
  }
}
