import type { Outcome, Verdict } from '../../model/index.ts'

/** One column wide and present in the fonts of all terminals; the word beside it tells what colour-blind eyes miss. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  regressed: '✗',
  suspected: '▲',
  errored: '!',
  unstable: '~',
  inconclusive: '?',
  improved: '✓',
  unchanged: '=',
  untouched: '○',
  new: '+',
  removed: '-',
}

export const outcomeSigns: Readonly<Record<Outcome | 'unjudged', string>> = {
  errored: '!',
  incomparable: '!',
  regressed: '✗',
  exceeded: '✗',
  suspected: '▲',
  inconclusive: '?',
  passed: '✓',
  unjudged: '·',
}

/** Red is for what fails the job: the same verdict wears other colours where it fails nothing, or was accepted. */
export function verdictDot({ verdict, fails, isAccepted }: SignedVerdict): string {
  if (isAccepted) return acceptedDot
  return grave.has(verdict) && !fails ? harmlessDot : verdictDots[verdict]
}

export interface SignedVerdict {
  readonly verdict: Verdict
  /** Whether it fails the job. */
  readonly fails: boolean
  readonly isAccepted: boolean
}

const grave: ReadonlySet<Verdict> = new Set(['regressed', 'suspected', 'errored'])

export const harmlessDot = '🔸'
export const acceptedDot = '🟣'

/** GitHub draws these in colour in comments and mails alike. */
const verdictDots: Readonly<Record<Verdict, string>> = {
  regressed: '🔴',
  suspected: '🔺',
  errored: '🟥',
  unstable: '🟠',
  inconclusive: '🟡',
  improved: '🟢',
  unchanged: '⚪',
  untouched: '🔘',
  new: '🔵',
  removed: '⚫',
}
