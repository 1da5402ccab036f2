import { verdicts } from '../../model/index.ts'
import type { Result, Verdict } from '../../model/index.ts'
import { grouped } from './count.ts'
import { acceptedAmong, tally } from '../scene/rows.ts'
import type { Row } from '../scene/rows.ts'

/** How many benchmarks got which verdict, worst first: `2 regressed · 18 unchanged`, each not to be broken. */
export function tallyText(rows: readonly Row[]): string {
  const counts = tally(rows)
  return verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => {
      const accepted = acceptedAmong(rows, verdict)
      const aside = accepted === 0 ? '' : `\u00a0(${grouped(accepted)}\u00a0accepted)`
      return `${grouped(counts[verdict])}\u00a0${verdict}${aside}`
    })
    .join(' · ')
}

/** Such as `2 inconclusive, 1 unstable`. */
export function verdictNumbers(
  told: readonly Verdict[],
  all: readonly Pick<Result, 'verdict'>[],
): string {
  return told
    .flatMap((each) => {
      const number = all.filter((result) => result.verdict === each).length
      return number === 0 ? [] : [`${grouped(number)} ${each}`]
    })
    .join(', ')
}
