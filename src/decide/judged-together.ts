import { GateError } from '../errors.ts'
import {
  notParted,
  type EitherEvidence,
  type Report,
  type ReportedRule,
  type RunEvidence,
  toolVersion,
  type Shard,
} from '../model/index.ts'
import { rejudged } from './judged-again.ts'
import { procedure } from './procedure.ts'

/**
 * The reports of all shards as one, judged once over all of their evidence: what counts as a change depends on how many
 * benchmarks were looked at, so that verdicts of single shards would be too hasty.
 *
 * @param reports of each shard one, in any order
 * @throws GateError `no-shards`, `not-a-shard`, `shards-differ`, `shard-twice`, `shards-missing`, `shards-divided` or `shards-incomplete`
 */
export function judgedTogether(reports: readonly Report[]): Report {
  const parts = reports
    .map((report) => ({ report, shard: shardIn(report) }))
    .toSorted((a, b) => a.shard.index - b.shard.index)
  const [first] = parts
  if (first === undefined) throw new GateError({ code: 'no-shards' })
  for (const part of parts) refuseOther(first, part)
  refuseGaps(parts)
  refuseOtherDivision(parts)
  const sorted = parts.map(({ report }) => report)
  refuseLosses(sorted, first.shard.benchmarks)
  return rejudged(combined(first.report, sorted), { version: toolVersion, procedure })
}

interface Part {
  readonly report: Report
  readonly shard: Shard
}

function shardIn({ shard }: Report): Shard {
  if (shard === null) throw new GateError({ code: 'not-a-shard' })
  return shard
}

/** Two shards whose verdicts are of different things cannot be judged as one run. */
function refuseOther(first: Part, other: Part): void {
  const expected = factsOf(first)
  const found = factsOf(other)
  for (const why of ['count', 'versions', 'settings', 'procedure', 'benchmarks'] as const) {
    if (JSON.stringify(expected[why]) !== JSON.stringify(found[why]))
      throw new GateError({
        code: 'shards-differ',
        why,
        shards: [first.shard.index, other.shard.index],
      })
  }
}

/** What all shards of a run have alike. Of settings, a seed is each job's own, and a rule applies to its benchmarks. */
function factsOf({ report, shard }: Part) {
  const { versions, pullRequest, tool } = report
  return {
    count: shard.count,
    versions: [versions, pullRequest],
    settings: { ...report.settings, rules: [], maxTimeSeconds: 0, seed: 0 },
    procedure: tool.procedure,
    benchmarks: shard.benchmarks,
  }
}

function refuseGaps(parts: readonly Part[]): void {
  const indexes = parts.map(({ shard }) => shard.index)
  const count = parts[0]?.shard.count ?? 0
  const twice = indexes.find((index, at) => indexes.indexOf(index) !== at)
  if (twice !== undefined) throw new GateError({ code: 'shard-twice', index: twice, count })
  const all = Array.from({ length: count }, (_, at) => at + 1)
  const missing = all.filter((index) => !indexes.includes(index))
  if (missing.length > 0) throw new GateError({ code: 'shards-missing', missing, count })
}

/** Jobs that divided by different pushes measure benchmarks twice, or never. */
function refuseOtherDivision(parts: readonly Part[]): void {
  const divisions = [...Map.groupBy(parts, divisionOf).values()]
  // What most jobs have divided by is what the others should have.
  const [most, ...others] = divisions.toSorted((a, b) => b.length - a.length)
  const [odd] = others.flat()
  if (most?.[0] === undefined || odd === undefined) return
  throw new GateError({
    code: 'shards-divided',
    shards: others.flat().map(({ shard }) => shard.index),
    count: odd.shard.count,
    by: odd.shard.dividedBy?.commit ?? null,
    others: most[0].shard.dividedBy?.commit ?? null,
  })
}

function divisionOf({ shard: { dividedBy } }: Part): string {
  return dividedBy === null ? '' : `${dividedBy.createdAt} ${dividedBy.commit}`
}

function refuseLosses(reports: readonly Report[], expected: number): void {
  const ids = reports.flatMap(({ evidence }) => evidence.benchmarks.map((one) => one.benchmark.id))
  const found = new Set(ids).size
  if (found !== expected || ids.length !== expected)
    throw new GateError({ code: 'shards-incomplete', found, listed: ids.length, expected })
}

function combined(first: Report, reports: readonly Report[]): Report {
  const sum = (figure: (report: Report) => number): number =>
    reports.reduce((total, report) => total + figure(report), 0)
  return {
    ...first,
    createdAt:
      reports
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .at(-1) ?? first.createdAt,
    interrupted: reports.some(({ interrupted }) => interrupted),
    settings: { ...first.settings, rules: rulesOf(reports) },
    measured: {
      rounds: sum(({ measured }) => measured.rounds),
      redone: sum(({ measured }) => measured.redone),
      // They were measured beside each other, or might have been.
      seconds: Math.max(...reports.map(({ measured }) => measured.seconds)),
    },
    // Each shard had a machine of its own.
    watched: null,
    benchmarks: reports.flatMap(({ benchmarks }) => benchmarks),
    budgets: reports.flatMap(({ budgets }) => budgets),
    ignored: [
      ...new Map(reports.flatMap(({ ignored }) => ignored).map((one) => [one.id, one])).values(),
    ],
    evidence: evidenceOf(reports),
    warnings: [
      ...new Map(
        reports
          .flatMap(({ warnings }) => warnings)
          .filter(notParted)
          .map((one) => [JSON.stringify(one), one]),
      ).values(),
    ],
    reproduce: null,
    shard: null,
  }
}

/** Rounds are numbered anew, since each shard has counted from the first. */
function evidenceOf(reports: readonly Report[]): RunEvidence {
  let before = 0
  const all = reports.map(({ evidence: { benchmarks, pairs, redone } }): RunEvidence => {
    const offset = before
    const moved = <E extends EitherEvidence>(one: E): E => ({
      ...one,
      samples: one.samples.map((sample) => ({ ...sample, round: sample.round + offset })),
    })
    const numbers = [
      ...[...benchmarks, ...pairs].flatMap(({ samples }) => samples.map(({ round }) => round)),
      ...redone.map(({ round }) => round),
    ]
    before = offset + numbers.reduce((most, round) => Math.max(most, round), -1) + 1
    return {
      benchmarks: benchmarks.map(moved),
      pairs: pairs.map(moved),
      redone: redone.map((one) => ({ ...one, round: one.round + offset })),
    }
  })
  return {
    benchmarks: all.flatMap(({ benchmarks }) => benchmarks),
    pairs: all.flatMap(({ pairs }) => pairs),
    redone: all.flatMap(({ redone }) => redone),
  }
}

/** A rule that applies to benchmarks of several shards applies to all of those. */
function rulesOf(reports: readonly Report[]): readonly ReportedRule[] {
  const rules = reports.flatMap(({ settings }) => settings.rules)
  const alike = Map.groupBy(rules, (rule) => JSON.stringify({ ...rule, appliesTo: [] }))
  return [...alike.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    return [{ ...first, appliesTo: own.flatMap(({ appliesTo }) => appliesTo) }]
  })
}
