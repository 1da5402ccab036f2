import { verdicts } from '../model/index.ts'
import { grouped } from './count.ts'
import { acceptedAmong, tally } from './rows.ts'
import type { Row } from './rows.ts'

/** How many benchmarks got which verdict, worst first: `2 regressed · 18 unchanged`, each not to be broken. */
export function tallyText(rows: readonly Row[]): string {
  const counts = tally(rows)
  const accepted = acceptedAmong(rows)
  const aside = accepted === 0 ? '' : `\u00a0(${grouped(accepted)}\u00a0accepted)`
  return verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => {
      const number = `${grouped(counts[verdict])}\u00a0${verdict}`
      return verdict === 'regressed' ? `${number}${aside}` : number
    })
    .join(' · ')
}
