import { asRatio, compare, typicalFigure, usableFigures, worsening } from '../compare/index.ts'
import {
  controlLabel,
  metricOf,
  moves,
  type BenchmarkFailure,
  type Evidence,
  type Lacking,
  type MetricName,
  type Result,
} from '../model/index.ts'
import { flooredSignedRank, spreadOf } from '../stats/index.ts'
import { countedFigures, countsOf } from './counted.ts'
import { detectable } from './detectable.ts'
import { isAbsent, metricsOf, settingsOf, termsIn, type Pairing } from './pairing.ts'
import { floorOf, type Settings } from './settings.ts'
import type { Standing } from './standing.ts'
import { told } from './told.ts'
import { isUntouched, runsSameCode } from './untouched.ts'
import { verdictOf } from './verdict-of.ts'

interface Context {
  readonly settings: Settings
  /** How many comparisons of counted instructions the run has. */
  readonly counted: number
  readonly base: string | null
  readonly heads: readonly string[]
}

/**
 * A benchmark's results: one for each head and metric, or one of the base's where no head has it. Without figures, the
 * first metric that gates stands for all.
 */
export function resultsOf(
  evidence: Evidence,
  standings: readonly Standing[],
  context: Context,
): Result[] {
  const { base, heads } = context
  const isAnywhere = heads.some((head) => hasOrFails(evidence, head))
  const versions = isAnywhere || base === null ? heads : [base]
  return versions.flatMap((version) => {
    const ofVersion = standings.filter(({ pairing }) => pairing.head === version)
    const own = ofVersion.filter(({ pairing }) => pairing.base === base)
    const steps = ofVersion.filter(({ pairing }) => pairing.base !== base)
    const failure = failureOf(evidence, version, base)
    const metrics = metricsOf(evidence, context.settings)
    const gating = metrics.filter((metric) => termsIn(evidence, metric, context.settings).gates)
    if (failure !== null) {
      // A benchmark of which nothing gates fails all the same.
      return [...gating, ...metrics].slice(0, 1).map((metric) => ({
        ...blankResult(evidence, version, metric, context.settings),
        verdict: 'errored',
        error: failure.message,
        errorIn: failure.version,
      }))
    }
    return shownMetrics(evidence, version, own, metrics, gating).flatMap((metric) => {
      const standing = own.find(({ pairing }) => pairing.metric === metric)
      const result = resultOf(evidence, standing ?? null, version, metric, context)
      const step = steps.find(({ pairing }) => pairing.metric === metric)
      return result === null ? [] : [told({ ...result, ...stepOf(step, context.settings) })]
    })
  })
}

/** The change against the version before, where that is not the base. */
function stepOf(standing: Standing | undefined, settings: Settings): Pick<Result, 'step'> {
  if (standing === undefined || isAbsent(standing.pairing)) return {}
  const { verdict = 'inconclusive', change = null } = judgedFigures(standing, settings)
  return { step: { from: standing.pairing.base, verdict, change } }
}

/** Those with figures; of those that gate at least one, so that no benchmark passes for want of figures. */
function shownMetrics(
  evidence: Evidence,
  version: string,
  standings: readonly Standing[],
  metrics: readonly MetricName[],
  gating: readonly MetricName[],
): readonly MetricName[] {
  const isMeasured = (metric: MetricName): boolean =>
    metric === 'instructions'
      ? countsOf(evidence, version) !== null
      : standings.length > 0
        ? standings.some(({ pairing }) => pairing.metric === metric && isShown(pairing))
        : hasFigures(evidence, metric)
  const stands = gating.find(isMeasured) ?? gating[0]
  return metrics.filter((metric) => metric === stands || isMeasured(metric))
}

/** One that gates is shown also before its first round; another one that only a version has, such as a runtime's, is not. */
function isShown(pairing: Pairing): boolean {
  const { terms, evidence, rounds } = pairing
  if (evidence.samples.length === 0) return terms.gates
  return terms.gates ? !isAbsent(pairing) : rounds.length > 0
}

function hasFigures({ samples }: Evidence, metric: MetricName): boolean {
  return samples.some(({ arms }) => Object.values(arms).some((arm) => arm[metric] !== undefined))
}

function resultOf(
  evidence: Evidence,
  standing: Standing | null,
  version: string,
  metric: MetricName,
  { settings, base, counted }: Context,
): Result | null {
  const blank = blankResult(evidence, version, metric, settings)
  if (metric === 'instructions' && base !== null && evidence.versions.includes(base)) {
    const counts = countsOf(evidence, version)
    const own = { ...settings, threshold: blank.threshold }
    if (counts !== null) return { ...blank, ...countedFigures(counts, own, counted) }
    return isUntouched(evidence, version) ? { ...blank, verdict: 'untouched' } : blank
  }
  if (standing !== null) {
    const failed = withoutFigures(standing.pairing)
    return { ...blank, ...(failed ?? judgedFigures(standing, settings)) }
  }
  const figure = (label: string): number | null => typicalFigure(evidence.samples, label, metric)
  const isInBase = base !== null && evidence.versions.includes(base)
  if (isInBase) {
    return { ...blank, verdict: 'removed', values: { base: figure(base), head: null } }
  }
  if (!evidence.versions.includes(version)) return null
  const head = figure(version)
  const spread =
    base === null && head !== null ? spreadAround(head, evidence, version, metric) : null
  return { ...blank, verdict: 'new', values: { base: null, head }, spread }
}

/** How far the rounds of a version lie from the typical one; for a version that is compared with nothing. */
function spreadAround(
  typical: number,
  { samples }: Evidence,
  version: string,
  metric: MetricName,
): number | null {
  const changes = usableFigures(samples, version, metric).map(({ value }) =>
    worsening(typical, value, metricOf(metric)),
  )
  return changes.length < 2 ? null : spreadOf(changes)
}

/** A gating metric of which one of the versions never has a figure, and the other always does: it fails there. */
function withoutFigures(pairing: Pairing): Partial<Result> | null {
  const { rounds, unusable, terms, metric } = pairing
  const ofVersions = unusable.filter(({ arm }) => arm !== controlLabel)
  const labels = new Set(ofVersions.map(({ arm }) => arm))
  const [first] = ofVersions
  if (!terms.gates || rounds.length > 0 || labels.size !== 1 || first === undefined) return null
  const { noun } = metricOf(metric)
  const found = first.value === null ? 'there is none' : `found ${first.value}`
  const error = `no round has a figure of its ${noun} that could be compared: ${found}`
  return { verdict: 'errored', error, errorIn: first.arm }
}

function blankResult(
  evidence: Evidence,
  version: string,
  metric: MetricName,
  settings: Settings,
): Result {
  const { threshold, gates } = termsIn(evidence, metric, settings)
  return {
    version,
    metric,
    gates,
    values: { base: null, head: null },
    change: null,
    rounds: { judged: 0, total: evidence.samples.length },
    mde: null,
    noiseFloor: null,
    threshold,
    verdict: 'inconclusive',
    moved: null,
    spread: null,
    error: null,
    errorIn: null,
    lacks: null,
    rule: null,
    accepted: null,
  }
}

/** What follows from the rounds of a pairing; without a usable one, the verdict alone. */
function judgedFigures(standing: Standing, settings: Settings): Partial<Result> {
  const { pairing, judged, adjustedP } = standing
  const byRounds = isAbsent(pairing) ? 'inconclusive' : verdictOf(standing, settings)
  const compared = compare(judged, pairing.metric)
  const verdict = runsSameCode(pairing)
    ? { verdict: 'untouched' as const, moved: moves.find((each) => each === byRounds) ?? null }
    : { verdict: byRounds, lacks: lackingOf(standing) }
  if (compared.kind === 'nothing') return verdict
  const { observations, control, values, change } = compared.comparison
  return {
    ...verdict,
    values,
    change: {
      ...change,
      pValue: flooredSignedRank(observations, floorOf(settingsOf(pairing, settings))).twoSided,
      adjustedPValue: adjustedP,
    },
    rounds: { judged: judged.length, total: pairing.evidence.samples.length },
    mde: detectable(observations, judged.length, settings.alpha),
    noiseFloor: control.length === 0 ? null : asRatio(control),
  }
}

/** Estimated from how long its rounds took so far; recorded rounds take no time. */
function lackingOf({ state, pairing }: Standing): Lacking | null {
  if (state.kind !== 'open') return null
  const { kind, secondsPerRound } = pairing.evidence
  const isTimed = kind !== 'recorded' && secondsPerRound !== null
  return {
    rounds: state.missing,
    seconds: isTimed ? state.missing * secondsPerRound : null,
  }
}

/** Why a version has no verdict: it failed itself, or the base did, or it cannot be told which of them. */
function failureOf(
  { failures, versions }: Evidence,
  version: string,
  base: string | null,
): BenchmarkFailure | null {
  const own = failures.find((failure) => failure.version === version || failure.version === null)
  const ofBase = failures.find((failure) => failure.version === base)
  return own ?? (versions.includes(version) ? (ofBase ?? null) : null)
}

function hasOrFails({ versions, failures }: Evidence, version: string): boolean {
  const fails = failures.some((failure) => failure.version === version || failure.version === null)
  return fails || versions.includes(version)
}
