/** What V8 did to the code of one version alone: by its logs of both. */
import { compareSites } from '../../why/index.ts'
import type { ReasonFinder } from './finders.ts'
import { profiledRounds } from './profiled-rounds.ts'
import { logging } from './profiling.ts'

/** Comes last, in the time that is left. Where that is too short nothing is said: the profiles are there. */
export const deoptsFinder: ReasonFinder = {
  kind: 'deopts',
  async find(subjects, context) {
    const logged = await profiledRounds(subjects, context, logging)
    const reasons = Array.from(logged).flatMap(([{ evidence, head }, { rounds, sides }]) => {
      const reason = compareSites(rounds, sides)
      const { id } = evidence.benchmark
      return reason === null ? [] : [{ id, reason: { version: head.label, ...reason } }]
    })
    return { reasons, warnings: [] }
  },
}
