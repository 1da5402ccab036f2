import type { Result } from '../../model/index.ts'

/** The rounds behind the figures: those that were judged or, of what has one side only, all. */
export function roundsText({ rounds, verdict }: Result): string {
  if (verdict === 'errored') return ''
  return String(rounds.judged === 0 ? rounds.total : rounds.judged)
}
