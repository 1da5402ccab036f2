import type { LimitReport, Outcome, Result, Verdict } from '../../model/index.ts'
import type { Tone } from '../text/paint.ts'

/** Bad is what fails the job: what was accepted, or does not gate, is not. */
export function toneOfResult({ verdict }: Result, fails: boolean): Tone {
  const tone = verdictTones[verdict]
  return tone === 'bad' && !fails ? 'doubtful' : tone
}

/** Bad is what fails: of a later tier, nothing does. */
export function toneOfLimit({ gates, status }: LimitReport): Tone {
  if (status === 'met') return 'good'
  return gates && status === 'exceeded' ? 'bad' : 'doubtful'
}

export function toneOfOutcome(outcome: Outcome): Tone {
  if (outcome === 'passed') return 'good'
  return outcome === 'inconclusive' ? 'doubtful' : 'bad'
}

const verdictTones: Readonly<Record<Verdict, Tone>> = {
  regressed: 'bad',
  suspected: 'bad',
  errored: 'bad',
  unstable: 'doubtful',
  inconclusive: 'doubtful',
  improved: 'good',
  unchanged: 'quiet',
  untouched: 'quiet',
  new: 'new',
  removed: 'quiet',
}
