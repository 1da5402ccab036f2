import { fewestRounds } from './schedule.ts'

/** Usable rounds at which a look happens. */
interface Planned {
  readonly rounds: number
}

/**
 * The looks that so many rounds have reached.
 *
 * @param isFinal no more rounds will come: the rounds since the last look get the next look's share. When the time
 * runs out says nothing about the values, so this spends no more of the error rate than the plan.
 */
export function reached<L extends Planned>(
  planned: readonly L[],
  rounds: number,
  isFinal: boolean,
): readonly L[] {
  const complete = planned.filter((look) => look.rounds <= rounds)
  const next = planned[complete.length]
  const last = complete.at(-1)?.rounds ?? fewestRounds - 1
  return isFinal && next !== undefined && rounds > last
    ? [...complete, { ...next, rounds }]
    : complete
}

/** The first planned look that so many rounds have not reached. */
export function upcoming<L extends Planned>(planned: readonly L[], rounds: number): L | null {
  return planned.find((look) => look.rounds > rounds) ?? null
}
