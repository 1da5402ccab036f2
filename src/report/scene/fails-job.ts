import type { Result } from '../../model/index.ts'
import type { ReportedResults } from './reported-results.ts'

/** Whether a result is one for which the job fails. What is undecided is not told by itself: of it, the whole run is. */
export function failsJob(
  { verdict, gates, accepted, errorIn }: Result,
  { outcome, settings: { failOn }, versions }: ReportedResults,
): boolean {
  switch (verdict) {
    case 'regressed':
      return gates && accepted === null && failOn !== 'never'
    case 'suspected':
      return gates && accepted === null && failOn !== 'never' && failOn !== 'regressed'
    case 'errored':
      // In the base alone, nobody could mend it.
      if (errorIn === null || errorIn !== versions.base?.label) return true
      return failOn === 'inconclusive' || (failOn !== 'never' && outcome === 'incomparable')
    case 'unstable':
    case 'inconclusive':
    case 'improved':
    case 'unchanged':
    case 'untouched':
    case 'new':
    case 'removed':
      return false
  }
}
