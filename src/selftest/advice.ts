import { count, formatDuration, formatPercent } from '../report/index.ts'
import type { AtThreshold, ExtraFound } from './estimate.ts'
import { fewestPasses } from './extent.ts'

/** A threshold is best two thirds of the slowdown that one cares about: at the threshold itself half are found. */
const careFactor = 1.5
const wantedPower = 0.8
const mostFalseRuns = 0.05

/** What the rates were drawn from. */
export interface Basis {
  /** Rounds of a slowdown, of the benchmark that has the fewest; null where no slowdown could be tried. */
  readonly slowerRounds: number | null
  readonly seconds: number
}

/** Which threshold these rounds support, and what it costs, in a sentence or two. */
export function advice(tried: readonly AtThreshold[], basis: Basis): string {
  if (basis.slowerRounds !== null && basis.slowerRounds < fewestPasses) {
    return tooShort(basis.slowerRounds, basis.seconds)
  }
  const supported = tried.flatMap((each) => {
    const found = caredFor(each)
    return found !== null && isSupported(each, found) ? [{ each, found }] : []
  })
  const [best] = supported.toSorted((a, b) => a.each.threshold - b.each.threshold)
  if (best !== undefined) return recommend(best.each, best.found)
  return tried.some((each) => caredFor(each) !== null) ? noneSupported(tried) : untested(tried)
}

/** The smallest slowdown tried that a threshold is meant for; null where none could be tried. */
function caredFor({ threshold, found }: AtThreshold): ExtraFound | null {
  const large = found.filter(({ extra, regressed }) => {
    return regressed !== null && extra >= threshold * careFactor - 1e-9
  })
  return large.toSorted((a, b) => a.extra - b.extra)[0] ?? null
}

function isSupported({ falseAlarms }: AtThreshold, { regressed }: ExtraFound): boolean {
  return falseAlarms.ofRuns.rate <= mostFalseRuns && (regressed?.rate ?? 0) >= wantedPower
}

function recommend(
  { threshold, falseAlarms, rounds, secondsPerRun }: AtThreshold,
  { extra, regressed, rounds: slowerRounds }: ExtraFound,
): string {
  const { rate = 0, low = 0 } = regressed ?? {}
  return [
    `This machine supports --threshold ${formatPercent(threshold).replace(' ', '')}:`,
    `it finds a slowdown of ${formatPercent(extra)} in ${whole(rate)} of all cases (at least ${whole(low)})`,
    `and fails ${whole(falseAlarms.ofRuns.rate)} of the runs without one (at most ${whole(falseAlarms.ofRuns.high)}),`,
    `with ${rounds.toFixed(0)} rounds of a benchmark that did not change and ${(slowerRounds ?? 0).toFixed(0)} of one that did,`,
    `${formatDuration(secondsPerRun)} a run of these benchmarks without a change.`,
  ].join(' ')
}

function tooShort(slowerRounds: number, seconds: number): string {
  const wanted = (seconds * fewestPasses) / Math.max(1, slowerRounds)
  const minutes = Math.ceil(wanted / 60)
  return `The time was too short for advice on a threshold: ${count(slowerRounds, 'round')} of a slowdown were measured where a decision can take ${fewestPasses}. Try --max-time ${minutes}m.`
}

function noneSupported(tried: readonly AtThreshold[]): string {
  const limits = tried.map(({ threshold }) => formatPercent(threshold)).join(', ')
  return `None of the thresholds tried (${limits}) both finds slowdowns half as large again in ${whole(wantedPower)} of all cases and fails at most ${whole(mostFalseRuns)} of the runs without one: give the self-test more --max-time, free the machine of other work, or leave the benchmarks with the largest spread out of the gate.`
}

function untested(tried: readonly AtThreshold[]): string {
  const [strictest] = tried.toSorted((a, b) => a.threshold - b.threshold)
  const { rate = 0, high = 1 } = strictest?.falseAlarms.ofRuns ?? {}
  return `No slowdown of known size could be tried, for a call of every benchmark measured takes too long to be repeated within a slice, so there is no advice on a threshold; without a change, ${whole(rate)} of the runs fail (at most ${whole(high)}) at ${formatPercent(strictest?.threshold ?? 0)}.`
}

function whole(share: number): string {
  return `${Math.round(share * 100)} %`
}
