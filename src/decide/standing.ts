import type { Observation } from '../compare/index.ts'
import type { Pairing } from './pairing.ts'

/** Where a pairing stands. */
export interface Standing {
  readonly pairing: Pairing
  readonly state: Settled | Open | Spent
  /** The rounds that decided, or all of them where nothing is decided. */
  readonly judged: readonly Observation[]
  /** Among all suspicions; null for what is not one of them. */
  readonly adjustedP: number | null
  readonly controlFired: boolean
  /** Not settled, and yet its rounds look worse than the threshold allows; false while more rounds may come. */
  readonly looksWorse: boolean
}

export interface Settled {
  readonly kind: 'settled'
  readonly verdict: 'regressed' | 'improved' | 'unchanged'
}

/** In want of more rounds. */
export interface Open {
  readonly kind: 'open'
  /** `confirm` where it is under suspicion. */
  readonly want: 'screen' | 'confirm' | 'extend'
  /** Usable rounds still missing. */
  readonly missing: number
  /** The smaller, the more urgent. */
  readonly rank: number
}

/** Undecided, and the plan has no more rounds for it. */
export interface Spent {
  readonly kind: 'spent'
}
