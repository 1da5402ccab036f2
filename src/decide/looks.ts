import { fewestRounds } from './schedule.ts'

/** Usable rounds at which a look happens. */
interface Planned {
  readonly rounds: number
}

/**
 * The looks that so many rounds have reached.
 *
 * @param isFinal no more rounds will come: the rounds since the last look get one more, with all that the looks ahead
 * had to spend. When the time runs out says nothing about the values, so this spends no more of the error rate than the
 * plan.
 * @param together the looks ahead, at least one, as one with the sum of their shares
 */
export function reached<L extends Planned>(
  planned: readonly L[],
  rounds: number,
  isFinal: boolean,
  together: (ahead: readonly L[]) => Omit<L, 'rounds'>,
): readonly (Omit<L, 'rounds'> & Planned)[] {
  const complete = planned.filter((look) => look.rounds <= rounds)
  const ahead = planned.slice(complete.length)
  const last = complete.at(-1)?.rounds ?? fewestRounds - 1
  return isFinal && ahead.length > 0 && rounds > last
    ? [...complete, { ...together(ahead), rounds }]
    : complete
}

/** The first planned look that so many rounds have not reached. */
export function upcoming<L extends Planned>(planned: readonly L[], rounds: number): L | null {
  return planned.find((look) => look.rounds > rounds) ?? null
}

/** The sum of one of the looks' shares. */
export function shareOf<K extends string>(
  looks: readonly Readonly<Record<K, number>>[],
  share: K,
): number {
  return looks.reduce((sum, look) => sum + look[share], 0)
}
