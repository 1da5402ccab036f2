import type { Result } from '../../model/index.ts'
import { formatDetectable } from './percent.ts'

/**
 * How far the rounds lie apart, as their standard deviation: `±1.4 %`; empty below two rounds. For a run without a
 * base, whose observations are log ratios to that version's own median.
 */
export function spread({ observations }: Result): string {
  const all = [...observations.screen, ...observations.confirm]
  if (all.length < 2) return ''
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length
  const squares = all.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  return formatDetectable(Math.sqrt(squares / (all.length - 1)))
}
