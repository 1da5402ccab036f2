import type { Change, Report, Result, Notice } from '../model/index.ts'

/** More of them would hide the rest of what there is to say. */
const mostNamed = 3

/**
 * What the claimed report said otherwise than the judged one: a notice, or none. Ids of benchmarks are hostile text.
 */
export function corrections(claimed: Report, judged: Report): readonly Notice[] {
  const pairs = pairsOf(claimed, judged)
  const verdicts = pairs.filter(({ before, after }) => before?.verdict !== after?.verdict)
  const first = verdicts.slice(0, mostNamed).map(({ benchmark, before, after }) => ({
    benchmark,
    claimed: before?.verdict ?? null,
    judged: after?.verdict ?? null,
  }))
  const counts = {
    verdicts: verdicts.length,
    budgets: budgetsThatDiffer(claimed, judged),
    figures: figuresThatDiffer(pairs),
  }
  const isRight = claimed.outcome === judged.outcome || hasAcceptances(claimed)
  const outcome = isRight ? null : { claimed: claimed.outcome, judged: judged.outcome }
  const isAllRight = outcome === null && Object.values(counts).every((each) => each === 0)
  return isAllRight ? [] : [{ code: 'judged-again', first, ...counts, outcome }]
}

/** A result as it was claimed and as it was judged; null where there is none. */
interface ResultPair {
  readonly benchmark: string
  readonly before: Result | null
  readonly after: Result | null
}

/** By benchmark, version and metric, in the order of the judged ones; what is claimed beyond them comes last. */
function pairsOf(claimed: Report, judged: Report): ResultPair[] {
  const before = byPlace(claimed)
  const after = byPlace(judged)
  const names = new Set([...after.keys(), ...before.keys()])
  return [...names].map((place) => {
    const [one, other] = [before.get(place), after.get(place)]
    const benchmark = other?.benchmark ?? one?.benchmark ?? ''
    return { benchmark, before: one?.result ?? null, after: other?.result ?? null }
  })
}

interface Placed {
  readonly benchmark: string
  readonly result: Result
}

function byPlace({ benchmarks }: Report): ReadonlyMap<string, Placed> {
  const placed = benchmarks.flatMap(({ id, results }) =>
    results.map((result): [string, Placed] => {
      return [JSON.stringify([id, result.version, result.metric]), { benchmark: id, result }]
    }),
  )
  return new Map(placed)
}

function figuresThatDiffer(pairs: readonly ResultPair[]): number {
  return pairs.filter(
    ({ before, after }) =>
      before !== null &&
      after !== null &&
      before.verdict === after.verdict &&
      !sameFigures(before, after),
  ).length
}

function budgetsThatDiffer(claimed: Report, judged: Report): number {
  return claimed.budgets.filter(({ status }, i) => status !== judged.budgets[i]?.status).length
}

/** Then its outcome follows from more than its evidence. */
function hasAcceptances({ benchmarks }: Report): boolean {
  return benchmarks.some(({ results }) => results.some(({ accepted }) => accepted !== null))
}

function sameFigures(before: Result, after: Result): boolean {
  return (
    sameChange(before.change, after.change) &&
    sameChange(before.noiseFloor, after.noiseFloor) &&
    sameStep(before.step, after.step) &&
    isNear(before.values.base, after.values.base, 0) &&
    isNear(before.values.head, after.values.head, 0) &&
    isNear(before.change?.pValue ?? null, after.change?.pValue ?? null) &&
    isNear(before.change?.adjustedPValue ?? null, after.change?.adjustedPValue ?? null) &&
    isNear(before.mde, after.mde) &&
    isNear(before.spread, after.spread) &&
    before.gates === after.gates &&
    before.moved === after.moved &&
    before.threshold === after.threshold &&
    before.rounds.judged === after.rounds.judged
  )
}

function sameStep(before: Result['step'], after: Result['step']): boolean {
  if (before === undefined || after === undefined) return before === after
  const isSame = before.from === after.from && before.verdict === after.verdict
  return isSame && sameChange(before.change, after.change)
}

function sameChange(before: Change | null, after: Change | null): boolean {
  if (before === null || after === null) return before === after
  return (['ratio', 'low', 'high'] as const).every((end) => isNear(before[end], after[end]))
}

/**
 * Figures are told with five digits, and a logarithm has not the same last ones on every machine.
 *
 * @param least a difference of no account, however small the two are; 0 where they have a unit
 */
function isNear(before: number | null, after: number | null, least = 1e-9): boolean {
  if (before === null || after === null || before === after) return before === after
  const size = Math.max(Math.abs(before), Math.abs(after))
  return Math.abs(before - after) <= Math.max(least, 1e-4 * size)
}
