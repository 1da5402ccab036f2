import type { Result } from '../model/index.ts'
import { formatDetectable } from './percent.ts'

/** How far the rounds of a run without a base lie apart, as their standard deviation: `±1.4 %`; empty below two rounds. */
export function spread({ spread: deviation }: Result): string {
  return deviation === null ? '' : formatDetectable(deviation)
}
