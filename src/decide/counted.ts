import type { Evidence, InstructionsReason, Result, Verdict } from '../model/index.ts'
import { meanDifference } from '../stats/index.ts'
import { floorShare } from './schedule.ts'
import { margin, type Settings } from './settings.ts'

/**
 * Counts of one arm that lie nearer to each other than this have done so by chance: two processes of the same code were
 * seen to differ by so much of an operation's instructions. It is the standard deviation of one count's logarithm.
 */
const leastSpread = 1e-4

/** Of the threshold: counts of one arm that lie farther apart than that do not repeat. */
const steadyShare = 0.5

/** What was counted of a head; null where nothing was. */
export function countsOf({ why = [] }: Evidence, head: string): InstructionsReason | null {
  const own = why.find((one) => one.kind === 'instructions' && one.version === head)
  return own?.kind === 'instructions' ? own : null
}

/** How many comparisons of counts a run has. */
export function countedComparisons(evidence: readonly Evidence[]): number {
  return evidence.reduce(
    (sum, { why = [] }) => sum + why.filter(({ kind }) => kind === 'instructions').length,
    0,
  )
}

/**
 * The verdict on counts of instructions. The ranks of rounds would need six of each benchmark, which takes minutes; counts
 * repeat to a fiftieth of the usual threshold (`leastSpread`), so that two an arm tell more than sixty times would. So Student's test is asked,
 * as if each of the run's comparisons of counts were the one that is wrong (Bonferroni); as of rounds, a change has to be
 * shown beyond a part of the threshold, and be estimated at all of it. With two counts an arm that agree, that correction
 * asks for more than the usual threshold of 0.5 % from 21 comparisons on: 0.58 % of 40, 0.75 % of 100.
 *
 * @param comparisons of counts in the run, at least one
 */
export function countedFigures(
  { base, head }: Pick<InstructionsReason, 'base' | 'head'>,
  settings: Settings,
  comparisons: number,
): Partial<Result> & Pick<Result, 'verdict'> {
  const counts = { base: middle(base), head: middle(head) }
  const rounds = Math.min(base.length, head.length)
  const told = { values: counts, rounds: { judged: rounds, total: rounds } }
  const all = [...base, ...head]
  if (all.length < 3 || !all.every((count) => count > 0))
    return { ...told, verdict: 'inconclusive' }
  const limit = margin(settings)
  const difference = meanDifference(
    base.map(Math.log),
    head.map(Math.log),
    leastSpread,
    limit * floorShare,
  )
  const { estimate, low, high, beyond } = difference
  return {
    ...told,
    verdict: verdictOn(),
    change: {
      ratio: Math.exp(estimate),
      low: Math.exp(low),
      high: Math.exp(high),
      pValue: beyond,
      adjustedPValue: Math.min(1, beyond * comparisons),
    },
    mde: Math.expm1(high - estimate),
    // The base against itself.
    noiseFloor: {
      ratio: 1,
      low: Math.min(...base) / counts.base,
      high: Math.max(...base) / counts.base,
    },
  }

  function verdictOn(): Verdict {
    if (!isSteady({ base, head }, settings.threshold)) return 'unstable'
    const isShown = beyond * comparisons <= settings.alpha
    if (isShown && Math.abs(estimate) >= limit) return estimate > 0 ? 'regressed' : 'improved'
    return low > -limit && high < limit ? 'unchanged' : 'inconclusive'
  }
}

/** Whether the counts of each arm repeat, beside the threshold. */
export function isSteady(
  { base, head }: Pick<InstructionsReason, 'base' | 'head'>,
  threshold: number,
): boolean {
  return [base, head].every((counts) => {
    return Math.max(...counts) - Math.min(...counts) <= steadyShare * threshold * middle(counts)
  })
}

function middle(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
}
