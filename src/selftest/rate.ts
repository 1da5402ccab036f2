import { clopperPearson } from '../stats/index.ts'

/** How often something happened, and between what bounds the true rate lies with 95 % confidence. */
export interface Rate {
  readonly rate: number
  readonly low: number
  readonly high: number
  /** Decisions that were drawn. */
  readonly drawn: number
  /**
   * Decisions that the same rounds make without any of them taking part twice. The bounds count these: drawing on
   * gives the rate more digits, but knows no more.
   */
  readonly independent: number
}

export function rateOf(events: number, drawn: number, independent: number): Rate {
  const rate = drawn === 0 ? 0 : events / drawn
  const trials = Math.min(independent, drawn)
  return { rate, ...clopperPearson(rate * trials, trials), drawn, independent: trials }
}
