/**
 * The procedure's constants: when the evidence is looked at, and what share of the error rate each look may spend.
 */

/** A planned look at all rounds of a comparison so far. */
export interface Look {
  /** Usable rounds at which it happens. */
  readonly rounds: number
  /** Share of the error rate for calling a change; over the looks they sum to 1. */
  readonly weight: number
  /** Largest p-value at which a change within the threshold counts as shown (`unchanged`). */
  readonly equivalenceAlpha: number
}

/**
 * At all rounds of a comparison, whether they raised a suspicion or came after it. Six are the fewest with which a quiet
 * benchmark can pass: p = 2^-6 when all of them are within. Eight can settle a lone obvious change, and ten or twelve one
 * among many. Later looks lie farther apart, since each takes from the others.
 */
export const looks: readonly Look[] = [
  { rounds: 6, weight: 0, equivalenceAlpha: 1 / 64 },
  { rounds: 8, weight: 0.16, equivalenceAlpha: 0.004 },
  { rounds: 10, weight: 0.14, equivalenceAlpha: 0.012 },
  { rounds: 12, weight: 0.1, equivalenceAlpha: 0.009 },
  { rounds: 16, weight: 0.1, equivalenceAlpha: 0.009 },
  { rounds: 20, weight: 0.1, equivalenceAlpha: 0.009 },
  { rounds: 28, weight: 0.1, equivalenceAlpha: 0.008 },
  { rounds: 40, weight: 0.1, equivalenceAlpha: 0.007 },
  { rounds: 56, weight: 0.08, equivalenceAlpha: 0.004 },
  { rounds: 80, weight: 0.07, equivalenceAlpha: 0.003 },
  { rounds: 120, weight: 0.05, equivalenceAlpha: 0.002 },
]

/**
 * Of all looks together: the rate of false `unchanged` at a true change of the threshold. The looks' own levels sum to
 * more, for what passes at one mostly passes at the next as well: drawn from the signed ranks' joint distribution, which
 * depends on nothing else, it is 4.4 %. A test draws it again.
 */
export const equivalenceRate = 0.05

/** Rounds from which on it is asked whether they look like a change; before, only what is obvious does. */
export const raiseFrom = 10

/** A suspicion that so many rounds did not settle is no more urgent than the rest. */
export const urgentRounds = 40

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
export const capRounds = 120

/** Changes up to half a percent are no changes: two builds differ by that much through code layout alone. */
export const layoutFloor = Math.log1p(0.005)

/**
 * A change must be shown to exceed this part of the threshold, and be estimated at all of it: of builds that differ by
 * a percent through layout, noise alone could else make a regression at a low threshold. More would keep more of those
 * out, and take longer for lone slowdowns near the threshold: with 0.4, four suites of a hundred had such a one.
 */
export const floorShare = 0.6

/** One-sided p-values below which rounds raise a suspicion; a missed slowdown costs more than a missed gain. */
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

/** The share of the time left that first looks leave, for confirming what they raise. */
export const confirmReserve = 0.2

/** The share of the time left that is planned at once: a wrong estimate is corrected before it breaks the cap. */
export const planShare = 0.5

/** The same while no benchmark's duration is known: if rounds take five times as long as assumed, a third is gone. */
export const firstPlanShare = 1 / 15

/**
 * No round is planned longer than this part of what is planned at once, so that rounds can be dealt out evenly to the
 * jobs; unless its start-up would then weigh more than a twentieth.
 */
export const roundShare = 1 / 8

/** Assumed before a benchmark was measured, and before a round's start-up was. */
export const expectedSecondsPerRound = 0.5
export const expectedStartUpSeconds = 0.3

/**
 * Benchmarks that are measured although they cannot reach the change: with five, what moves a third of the machine's
 * benchmarks shows in six of seven runs, and they cost no more than one small file.
 */
export const mostControls = 5

/** So many rounds tell whether a control moves; the rest of the time is for what can have changed. */
export const controlRounds = 20

/** A benchmark that a look has called so often, in 50 ms and while V8 optimised nothing, takes a few milliseconds at most. */
export const quickCalls = 10

/** Rounds of a benchmark that only one side has: enough for a figure to show. */
export const figureRounds = 1
