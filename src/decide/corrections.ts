import type { Change, Report, Result, Notice } from '../model/index.ts'

/** More of them would hide the rest of what there is to say. */
const mostNamed = 3

/** What the claimed report said otherwise than the judged one: a warning, or none. Names are hostile text. */
export function corrections(claimed: Report, judged: Report): readonly Notice[] {
  const pairs = claimed.benchmarks.flatMap(({ id, results }, i) =>
    results.flatMap((before, j) => {
      const after = judged.benchmarks[i]?.results[j]
      return after === undefined ? [] : [{ id, before, after }]
    }),
  )
  const verdicts = pairs.filter(({ before, after }) => before.verdict !== after.verdict)
  const figures = pairs.filter(
    ({ before, after }) => before.verdict === after.verdict && !sameFigures(before, after),
  )
  const first = verdicts.slice(0, mostNamed).map(({ id, before, after }) => ({
    benchmark: id,
    claimed: before.verdict,
    judged: after.verdict,
  }))
  const limits = claimed.budgets.filter(({ status }, i) => status !== judged.budgets[i]?.status)
  const isRight = claimed.outcome === judged.outcome || hasAcceptances(claimed)
  const outcome = isRight ? null : { claimed: claimed.outcome, judged: judged.outcome }
  const counts = {
    verdicts: verdicts.length,
    budgets: limits.length,
    figures: figures.length,
  }
  const isAllRight = outcome === null && Object.values(counts).every((each) => each === 0)
  return isAllRight ? [] : [{ code: 'judged-again', first, ...counts, outcome }]
}

/** Then its outcome follows from more than its observations. */
function hasAcceptances({ benchmarks }: Report): boolean {
  return benchmarks.some(({ results }) => results.some(({ accepted }) => accepted !== null))
}

function sameFigures(before: Result, after: Result): boolean {
  return (
    sameChange(before.change, after.change) &&
    sameChange(before.noiseFloor, after.noiseFloor) &&
    isNear(before.change?.pValue ?? null, after.change?.pValue ?? null) &&
    isNear(before.change?.adjustedPValue ?? null, after.change?.adjustedPValue ?? null) &&
    isNear(before.mde, after.mde) &&
    before.rounds.judged === after.rounds.judged
  )
}

function sameChange(before: Change | null, after: Change | null): boolean {
  if (before === null || after === null) return before === after
  return (['ratio', 'low', 'high'] as const).every((end) => isNear(before[end], after[end]))
}

/** The last digits of a logarithm are not the same on every machine. */
function isNear(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before === after
  return before === after || Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before))
}
