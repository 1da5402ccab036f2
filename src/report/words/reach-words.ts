import type { KeptReach, Report } from '../../model/index.ts'
import { plain, sentence } from '../text/phrase.ts'
import type { Phrase } from '../text/phrase.ts'
import { count, grouped } from './count.ts'
import { reachText, unseenText } from './reach-text.ts'

/** Why a benchmark moves whose code is the same. */
export const movedText = 'layout or environment'

/** What is kept of what a benchmark reaches, such as `reaches src/parse.ts:41-58 parse (changed) and 4 more`: hostile text. */
export function keptReachText(reach: KeptReach): string {
  if (reach.kind !== 'reaches') return reachText(reach)
  const { first, others } = reach
  const more = others === 0 ? '' : ` and ${grouped(others)} more`
  return `${reachText({ kind: 'reaches', differences: first })}${more}`
}

/** What the look at a run's benchmarks has told, and how those came out that cannot have changed: facts, a line each. */
export function reachFacts({ reach, evidence }: Report): Phrase[][] {
  if (reach === null) return []
  const { reaches, untouched, unknown, controls } = reach
  const all = reaches + untouched + unknown
  const open = unknown === 0 ? '' : `, of ${grouped(unknown)} it is not known`
  const looked = `${grouped(reaches)} of ${count(all, 'benchmark')} can reach the change, ${grouped(untouched)} cannot${open}`
  const why = commonReason(evidence.benchmarks.flatMap((one) => one.reach ?? []))
  const facts =
    unknown === 0 || why === null ? [plain(looked)] : [plain(`${looked}, because `), sentence(why)]
  const { judged, slower, low, high } = controls
  if (judged === 0) return [facts]
  const rate = `${Math.round(low * 100)} to ${Math.round(high * 100)} %`
  return [
    facts,
    [
      plain(
        `of ${grouped(judged)} that cannot and ${judged === 1 ? 'was' : 'were'} measured, ${grouped(slower)} came out slower: false alarms ${rate} (exact 95 % interval)`,
      ),
    ],
  ]
}

/** Why it is not known of any of them; null where there are several reasons. */
function commonReason(reaches: readonly KeptReach[]): string | null {
  const reasons = reaches.flatMap((reach) =>
    reach.kind === 'unknown' ? reach.because.slice(0, 1).map(unseenText) : [],
  )
  const [reason, another] = new Set(reasons)
  return another === undefined ? (reason ?? null) : null
}
