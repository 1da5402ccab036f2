import type { UnusableFigure } from '../compare/index.ts'
import { metricOf, metricsInOrder, type Evidence, type Warning } from '../model/index.ts'
import { leakWarnings } from './leaks.ts'
import { isAbsent } from './pairing.ts'
import { fewestRounds } from './schedule.ts'
import type { Standing } from './standing.ts'
import { unseenWorkWarnings } from './unseen-work.ts'

/**
 * What a reader of the verdicts should know beside them. Only of metrics that gate, since the others decide nothing; but
 * a leak, and work that time does not show, are worth a word in any case.
 */
export function warningsOf(
  evidence: readonly Evidence[],
  gating: readonly Standing[],
  base: string | null,
): Warning[] {
  const standings = gating.filter(({ pairing }) => !isAbsent(pairing))
  return [
    ...baseErrored(evidence.filter((one) => failsOnlyInBase(one, base))),
    ...missing(gating.filter(({ pairing }) => isAbsent(pairing))),
    ...unusable(standings),
    ...standings
      .filter(({ state, controlFired }) => controlFired && state.kind !== 'settled')
      .map(crooked),
    ...undecided(standings.filter(({ pairing }) => !pairing.evidence.recorded)),
    ...notMeasured(evidence, gating, base),
    ...undecidedByRecords(standings.filter(({ pairing }) => pairing.evidence.recorded)),
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
function baseErrored(failing: readonly Evidence[]): Warning[] {
  const bySuite = Map.groupBy(failing, ({ benchmark }) => benchmark.suite)
  return [...bySuite.values()].flatMap((all) => {
    const [first, ...others] = all
    if (first === undefined) return []
    const which =
      others.length === 0
        ? `${first.benchmark.id} fails`
        : `${first.benchmark.id} and ${others.length} more of its suite fail`
    const message = `${which} in the base (${first.failures[0]?.version ?? ''}), so there is nothing to compare with.`
    return [{ code: 'base-errored', message }]
  })
}

/** A benchmark that cannot fail by a metric which should gate it must not look as if it had passed by it. */
function missing(standings: readonly Standing[]): Warning[] {
  return metricsInOrder(standings.map(({ pairing }) => pairing.metric)).flatMap((metric) => {
    const without = standings.filter(({ pairing }) => pairing.metric === metric)
    const names = new Set(without.map(({ pairing }) => pairing.evidence.benchmark.id))
    const [first] = names
    if (first === undefined) return []
    const others = names.size === 1 ? '' : ` and ${names.size - 1} more`
    const message = `The ${metricOf(metric).noun} of ${first}${others} cannot be measured, so it cannot fail the gate by it.`
    return [{ code: 'metric-missing', message }]
  })
}

function unusable(standings: readonly Standing[]): Warning[] {
  const byMetric = Map.groupBy(standings, ({ pairing: { evidence, metric } }) =>
    JSON.stringify([evidence.benchmark.id, metric]),
  )
  return [...byMetric.values()].flatMap((all) => {
    const figures = all.flatMap(({ pairing }) => pairing.unusable)
    const rounds = new Set(figures.map(({ round }) => round)).size
    const [first] = figures
    if (first === undefined || all[0] === undefined) return []
    const { evidence, metric } = all[0].pairing
    const what = metric === 'time' ? 'a figure' : `a ${metricOf(metric).noun}`
    const message = `${evidence.benchmark.id}: ${rounds} of ${evidence.samples.length} rounds have ${what} that is not a positive number of a possible size, and are left out (round ${first.round}, ${first.arm}: ${shown(first)}).`
    return [{ code: 'unusable-figures', message }]
  })
}

function shown({ value }: UnusableFigure): string {
  return value === null ? 'none' : String(value)
}

function crooked({ pairing }: Standing): Warning {
  const message = `${pairing.evidence.benchmark.id}: the base differed from itself in the same rounds, so no difference between versions can be trusted.`
  return { code: 'control-fired', message }
}

/** Only `open` ones: what is spent is undecided for another reason than time. */
function undecided(standings: readonly Standing[]): Warning[] {
  const open = count(standings.filter(({ state }) => state.kind === 'open'))
  const unmeasured = count(standings.filter(({ pairing }) => pairing.evidence.samples.length === 0))
  if (open === 0) return []
  const all = count(standings)
  const which = all === 1 ? 'the only benchmark was' : `${open} of ${all} benchmarks were`
  const blind =
    unmeasured === 0 ? '' : `, ${all === 1 ? '' : `${unmeasured} of them `}without a single round`
  const message = `The measuring ended before ${which} decided${blind}. Allow more time, or measure fewer benchmarks.`
  return [{ code: 'undecided', message }]
}

/** Of what there is nothing to decide: it is new, or there is no base at all. */
function notMeasured(
  evidence: readonly Evidence[],
  gating: readonly Standing[],
  base: string | null,
): Warning[] {
  const compared = new Set(gating.map(({ pairing }) => pairing.evidence))
  const others = evidence.filter(
    (one) => !compared.has(one) && one.versions.some((version) => version !== base),
  )
  const blind = others.filter(({ samples, failures }) => samples.length + failures.length === 0)
  if (blind.length === 0) return []
  const which =
    others.length === 1 ? 'the only benchmark' : `${blind.length} of ${others.length} benchmarks`
  const what = base === null ? which : `${which} that the base does not have`
  const message = `The measuring ended without a single round of ${what}. Allow more time, or measure fewer benchmarks.`
  return [{ code: 'undecided', message }]
}

/** No rounds were measured of these, and none can be. */
function undecidedByRecords(standings: readonly Standing[]): Warning[] {
  const open = standings.filter(({ state }) => state.kind !== 'settled')
  if (open.length === 0) return []
  const all = count(standings)
  const few =
    all === 1
      ? 'The only benchmark that is read from results files is'
      : `${count(open)} of ${all} benchmarks that are read from results files are`
  const fewest = Math.min(...open.map(({ pairing }) => pairing.evidence.samples.length))
  const message = `${few} undecided: there ${fewest === 1 ? 'is one file' : `are ${fewest} files`} of each version, and it takes at least ${fewestRounds} to call a benchmark unchanged and ${recordedToConfirm} to call it regressed or improved.`
  return [{ code: 'few-results', message }]
}

/** The fewest with which the last look, which has the whole error rate, can tell a change. */
const recordedToConfirm = fewestRounds + 1

function count(standings: readonly Standing[]): number {
  return new Set(standings.map(({ pairing }) => pairing.evidence)).size
}
