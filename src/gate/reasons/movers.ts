/** Where the time goes: by profiles of both versions. */
import type { HeadReason } from '../../model/index.ts'
import { compareProfiles, fewestProfiles } from '../../why/index.ts'
import type { FoundReasons, ReasonFinder, ReasonSubject } from './finders.ts'
import { profiledRounds, type ProfiledRounds } from './profiled-rounds.ts'
import { profiling } from './profiling.ts'

export const moversFinder: ReasonFinder = {
  kind: 'movers',
  async find(subjects, context) {
    const profiled = await profiledRounds(subjects, context, profiling)
    const found = Array.from(profiled, ([subject, rounds]) => reasonOf(subject, rounds))
    return {
      reasons: found.flatMap(({ reasons }) => reasons),
      warnings: found.flatMap(({ warnings }) => warnings),
    }
  },
}

function reasonOf(
  { evidence: { benchmark }, head, secondsAnOperation }: ReasonSubject,
  { rounds, sides, failure }: ProfiledRounds,
): FoundReasons {
  const { id } = benchmark
  const reason = compareProfiles(rounds, sides, secondsAnOperation)
  if (reason !== null) {
    const one: HeadReason = { version: head.label, ...reason }
    return { reasons: [{ id, reason: one }], warnings: [] }
  }
  const why = failure ?? `there was no time for ${fewestProfiles} profiles of both versions`
  return {
    reasons: [],
    warnings: [{ code: 'no-reason', what: 'movers', benchmarks: [id], reason: why }],
  }
}
