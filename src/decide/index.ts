/**
 * From what was measured to verdicts, and to further rounds. One word leads to the next:
 *
 * evidence  all that was measured of a benchmark                          model/evidence.ts
 * pairing   one head against the base, on one metric of it                pairing.ts
 * course    what the looks at its rounds came to, by itself               course.ts, looked.ts, suspicion.ts
 * standing  what it came to among all suspicions of the run               standings.ts, suspicions.ts, family.ts
 * result    verdict and figures                                           results.ts, verdict-of.ts
 * role      whether it is measured, by what a look told of it            roles.ts, untouched.ts
 * need      the rounds that a benchmark still wants, and their price      needs.ts, pace.ts
 * plan      the next rounds, as far as the time goes                      next-rounds.ts, affordable.ts, plans.ts
 *
 * P-values: `suspicion.ts` has the one that raises a suspicion, `looked.ts` the one of all looks so far, and `family.ts`
 * adjusts that for the number of suspicions. `schedule.ts` has the looks and all levels.
 */
export { isSteady } from './counted.ts'
export { judge, type Case, type Judgement } from './judge.ts'
export { outcome } from './outcome.ts'
export { nextRounds, type Next } from './next-rounds.ts'
export type { Situation } from './situation.ts'
export { judgedAgain } from './judged-again.ts'
export { judgedTogether } from './judged-together.ts'
export { procedure } from './procedure.ts'
export { rolesOf } from './roles.ts'
export type { Settings } from './settings.ts'
