/**
 * The procedure's constants: when the evidence is looked at, and what share of the error rate each look may spend.
 */

/** A planned look at growing evidence. */
export interface PlannedLook {
  /** Usable rounds at which it happens. */
  readonly rounds: number
  /**
   * Largest p-value at which a change within the threshold counts as shown (`unchanged`). Over the looks that one
   * benchmark can meet these sum to 5 %: the rate of false `unchanged` at a true change of the threshold.
   */
  readonly equivalenceAlpha: number
}

export interface ConfirmLook extends PlannedLook {
  /** Share of the error rate for calling a change; over the looks they sum to 1. */
  readonly weight: number
}

/** Six rounds are the fewest with which a quiet benchmark can pass: p = 2^-6 when all of them are within. */
export const screenLooks: readonly PlannedLook[] = [
  { rounds: 6, equivalenceAlpha: 1 / 64 },
  { rounds: 10, equivalenceAlpha: 0.014 },
]

/**
 * On fresh rounds of those that the screen raised. The early look is for the obvious, which is settled by it in a third
 * fewer rounds than without; later it would take longer, and earlier a lone change with a few suspicions beside it could
 * not be settled by it.
 */
export const confirmLooks: readonly ConfirmLook[] = [
  { rounds: 10, weight: 0.2, equivalenceAlpha: 0.007 },
  { rounds: 20, weight: 0.3, equivalenceAlpha: 0.007 },
  { rounds: 40, weight: 0.5, equivalenceAlpha: 0.006 },
]

/** On all rounds of those that the screen neither settled nor raised. */
export const extendedLooks: readonly PlannedLook[] = [
  { rounds: 20, equivalenceAlpha: 0.01 },
  { rounds: 40, equivalenceAlpha: 0.01 },
]

/** A look at the figures that a budget limits, or at the ratios of a relation. */
export interface LimitLook {
  /** Usable rounds at which it happens. */
  readonly rounds: number
  /** One-sided: of `exceeded` and of `met`, where the truth lies just at the limit. */
  readonly alpha: number
}

/**
 * Each direction has 2.5 % over all looks, so that what lies just at its limit is called one or the other in 5 % of the
 * runs at most. The first look has most of it: six rounds that all lie on one side are p = 2^-6, and what is far from
 * its limit shall not cost more rounds than comparing does.
 */
export const limitLooks: readonly LimitLook[] = [
  { rounds: 6, alpha: 0.016 },
  { rounds: 10, alpha: 0.002 },
  { rounds: 20, alpha: 0.003 },
  { rounds: 40, alpha: 0.004 },
]

/** No verdict below this: the smallest two-sided p-value of R rounds is 2^(1-R). */
export const fewestRounds = 6

/** Below this not even a suspicion: two rounds can agree by chance. */
export const fewestToSuspect = 3

/** But what takes three times as long in each of its rounds is one, however few they are. */
export const farWorse = Math.log(3)

/** Rounds at which the minimal detectable effect tells whether a benchmark is too unstable to judge. */
export const capRounds = 40

/** Changes up to half a percent are no changes: two builds differ by that much through code layout alone. */
export const layoutFloor = Math.log1p(0.005)

/**
 * A change must be shown to exceed this part of the threshold, and be estimated at all of it: of builds that differ by
 * a percent through layout, noise alone could else make a regression at a low threshold. More would keep more of those
 * out, and miss more lone slowdowns near the threshold: ACCURACY.md has the rates of both, simulated.
 */
export const floorShare = 0.4

/** One-sided p-values below which the screen raises a suspicion; a missed slowdown costs more than a missed gain. */
export const raiseBelow = { slower: 0.2, faster: 0.025 } as const

/** At this p-value of base against base the rounds themselves are crooked. */
export const controlAlpha = 0.01

/**
 * p-value up to which a metric that does not gate is called changed or unchanged. Each is judged by itself: it fails
 * nothing, and of six rounds, which is all that a quiet benchmark gets, no adjusted p-value could say anything.
 */
export const shownAlpha = 0.05

/** More than this share of unusable rounds makes a benchmark unstable. */
export const mostUnusable = 0.2

/** Of the time left, kept from the first looks of a screen for confirming what they raise. */
export const confirmReserve = 0.2

/** Of the time left, planned at once: an estimate that was wrong is corrected before it breaks the cap. */
export const planShare = 0.5

/** The same while no benchmark's duration is known: if rounds take ten times as long as assumed, a fifth is gone. */
export const firstPlanShare = 1 / 50

/**
 * No round is planned longer than this part of what is planned at once, so that rounds can be dealt out evenly to the
 * jobs; unless its start-up would then weigh more than a twentieth.
 */
export const roundShare = 1 / 8

/** Assumed before a benchmark was measured, and before a round's start-up was. */
export const expectedSecondsPerRound = 1
export const expectedStartUpSeconds = 0.3

/** Rounds of a benchmark that only one side has: enough for a figure to show. */
export const figureRounds = 1
