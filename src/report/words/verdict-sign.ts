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

/** GitHub draws these in colour in comments and mails alike. */
export const verdictDots: Readonly<Record<Verdict, string>> = {
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
