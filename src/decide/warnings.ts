import { metricsInOrder, type Evidence, type Notice } from '../model/index.ts'
import { leakWarnings } from './leaks.ts'
import { isAbsent } from './pairing.ts'
import { fewestRounds } from './schedule.ts'
import type { Standing } from './standing.ts'
import { unseenWorkWarnings } from './unseen-work.ts'
import { isUntouched } from './untouched.ts'

/**
 * What a reader of the verdicts should know beside them. Only of metrics that gate, since the others decide nothing; but
 * a leak, and work that time does not show, are worth a word in any case.
 */
export function warningsOf(
  evidence: readonly Evidence[],
  gating: readonly Standing[],
  base: string | null,
): Notice[] {
  const standings = gating.filter(({ pairing }) => !isAbsent(pairing))
  const asked = standings.filter(({ pairing: { evidence: one, head } }) => !isUntouched(one, head))
  return [
    ...baseErrored(evidence.filter((one) => failsOnlyInBase(one, base))),
    ...missing(gating.filter(({ pairing }) => isAbsent(pairing))),
    ...unusable(standings),
    ...asked
      .filter(({ state, controlFired }) => controlFired && state.kind !== 'settled')
      .map(crooked),
    ...undecided(asked.filter(({ pairing }) => pairing.evidence.kind !== 'recorded')),
    ...notMeasured(evidence, gating, base),
    ...undecidedByRecords(standings.filter(({ pairing }) => pairing.evidence.kind === 'recorded')),
    ...leakWarnings(evidence, base),
    ...unseenWorkWarnings(evidence, base),
  ]
}

function failsOnlyInBase(one: Evidence, base: string | null): boolean {
  const { failures } = one
  return (
    failures.length > 0 && failures.every(({ version }) => version !== null && version === base)
  )
}

/** One a suite: what keeps one of its benchmarks from running in the base mostly keeps them all. */
function baseErrored(failing: readonly Evidence[]): Notice[] {
  const bySuite = Map.groupBy(failing, ({ benchmark }) => benchmark.suite)
  return [...bySuite.values()].flatMap((all): Notice[] => {
    const [first] = all
    if (first === undefined) return []
    const benchmarks = all.map(({ benchmark }) => benchmark.id)
    return [{ code: 'base-errored', base: first.failures[0]?.version ?? '', benchmarks }]
  })
}

/** A benchmark that cannot fail by a metric which should gate it must not look as if it had passed by it. */
function missing(standings: readonly Standing[]): Notice[] {
  return metricsInOrder(standings.map(({ pairing }) => pairing.metric)).map((metric) => {
    const without = standings.filter(({ pairing }) => pairing.metric === metric)
    const ids = new Set(without.map(({ pairing }) => pairing.evidence.benchmark.id))
    return { code: 'metric-missing', metric, benchmarks: [...ids] }
  })
}

function unusable(standings: readonly Standing[]): Notice[] {
  const byMetric = Map.groupBy(standings, ({ pairing: { evidence, metric } }) =>
    JSON.stringify([evidence.benchmark.id, metric]),
  )
  return [...byMetric.values()].flatMap((all): Notice[] => {
    const figures = all.flatMap(({ pairing }) => pairing.unusable)
    const lost = new Set(figures.map(({ round }) => round)).size
    const [first] = figures
    if (first === undefined || all[0] === undefined) return []
    const { evidence, metric } = all[0].pairing
    const { round, arm: version, value } = first
    return [
      {
        code: 'unusable-figures',
        benchmark: evidence.benchmark.id,
        metric,
        unusable: lost,
        rounds: evidence.samples.length,
        first: { round, version, figure: value === null ? null : String(value) },
      },
    ]
  })
}

function crooked({ pairing: { evidence, metric, head } }: Standing): Notice {
  return { code: 'control-fired', benchmark: evidence.benchmark.id, metric, version: head }
}

/** Only `open` ones: what is spent is undecided for another reason than time. */
function undecided(standings: readonly Standing[]): Notice[] {
  const open = count(standings.filter(({ state }) => state.kind === 'open'))
  const unmeasured = count(standings.filter(({ pairing }) => pairing.evidence.samples.length === 0))
  if (open === 0) return []
  const all = count(standings)
  return [{ code: 'undecided', what: 'compared', undecided: open, all, unmeasured }]
}

/** Notices of what there is nothing to decide about: it is new, or there is no base at all. */
function notMeasured(
  evidence: readonly Evidence[],
  gating: readonly Standing[],
  base: string | null,
): Notice[] {
  const compared = new Set(gating.map(({ pairing }) => pairing.evidence))
  const others = evidence.filter(
    (one) => !compared.has(one) && one.versions.some((version) => version !== base),
  )
  const blind = others.filter(({ samples, failures }) => samples.length + failures.length === 0)
  if (blind.length === 0) return []
  const [unmeasured, all] = [blind.length, others.length]
  const what = base === null ? 'measured' : 'new'
  return [{ code: 'undecided', what, undecided: unmeasured, all, unmeasured }]
}

/** No rounds were measured of these, and none can be. */
function undecidedByRecords(standings: readonly Standing[]): Notice[] {
  const open = standings.filter(({ state }) => state.kind !== 'settled')
  if (open.length === 0) return []
  return [
    {
      code: 'few-results',
      what: 'benchmarks',
      undecided: count(open),
      all: count(standings),
      files: Math.min(...open.map(({ pairing }) => pairing.evidence.samples.length)),
      needed: { unchanged: fewestRounds, changed: recordedToConfirm },
    },
  ]
}

/** The fewest with which the last look, which has the whole error rate, can tell a change. */
const recordedToConfirm = fewestRounds + 1

function count(standings: readonly Standing[]): number {
  return new Set(standings.map(({ pairing }) => pairing.evidence)).size
}
