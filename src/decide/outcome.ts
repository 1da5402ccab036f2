import type { BenchmarkReport, LimitReport, Outcome, Result, Verdict } from '../model/index.ts'
import { fewestRounds } from './schedule.ts'

/**
 * The whole run in a word: the worst of its verdicts on metrics that gate, and of its budgets of the first tier.
 *
 * A benchmark that fails in the base alone does not count as errored: nobody can mend the base in a pull request. But
 * it was not compared, and a run that compared nothing did not guard anything. A slowdown that was accepted does not
 * count.
 */
export function outcome(
  benchmarks: readonly BenchmarkReport[],
  budgets: readonly LimitReport[],
  base: string | null,
): Outcome {
  const all = benchmarks.flatMap(({ results }) => results)
  if (all.some((result) => failsInHead(result, base))) return 'errored'
  const gating = all.filter(({ gates }) => gates)
  if (base !== null && isBlind(gating)) return 'incomparable'
  const counted = new Set(
    gating.filter(({ accepted }) => accepted === null).map(({ verdict }) => verdict),
  )
  if (counted.has('regressed')) return 'regressed'
  const statuses = new Set(budgets.filter(({ gates }) => gates).map(({ status }) => status))
  if (statuses.has('exceeded')) return 'exceeded'
  if (isUnguarded(benchmarks, budgets, base)) return 'errored'
  if (counted.has('suspected')) return 'suspected'
  const isUndecided =
    statuses.has('undecided') ||
    gating.some(isUnmeasured) ||
    undecided.some((verdict) => counted.has(verdict))
  return isUndecided ? 'inconclusive' : 'passed'
}

/** Nobody would notice that a budget guards nothing: its benchmark was measured and never has its metric, or it is all there is to judge. */
function isUnguarded(
  benchmarks: readonly BenchmarkReport[],
  budgets: readonly LimitReport[],
  base: string | null,
): boolean {
  const gating = budgets.filter(({ gates }) => gates)
  const blind = gating.filter(({ figures }) => figures.length === 0)
  const isAll = base === null && blind.length > 0 && blind.length === gating.length
  return isAll || blind.some((limit) => limit.kind === 'budget' && isMeasured(benchmarks, limit))
}

function isMeasured(
  benchmarks: readonly BenchmarkReport[],
  { benchmark: { id }, version }: LimitReport,
): boolean {
  const own = benchmarks.find((one) => one.id === id)?.results ?? []
  return own.some((result) => result.version === version && result.values.head !== null)
}

/** `errored` is here what fails in the base alone. */
const undecided: readonly Verdict[] = ['inconclusive', 'unstable', 'errored']

/** Also where it cannot be told which version it was. */
function failsInHead({ verdict, errorIn }: Result, base: string | null): boolean {
  return verdict === 'errored' && (errorIn === null || errorIn !== base)
}

/** The time was up before its first round: it has not even run. */
function isUnmeasured({ verdict, values }: Result): boolean {
  return verdict === 'new' && values.head === null
}

/** Something was there to be compared with the base, and nothing of it got the rounds that any verdict takes. */
function isBlind(gating: readonly Result[]): boolean {
  const isAsked = gating.some(({ verdict }) => verdict !== 'new')
  return isAsked && !gating.some(isCompared)
}

const told: ReadonlySet<Verdict> = new Set([
  'regressed',
  'suspected',
  'improved',
  'unchanged',
  'untouched',
])

/** What cannot have changed needs no round for that. */
function isCompared({ verdict, rounds }: Result): boolean {
  if (told.has(verdict)) return true
  return (verdict === 'inconclusive' || verdict === 'unstable') && rounds.judged >= fewestRounds
}
