import { urgencies, type Need, type Urgency } from './needs.ts'
import type { Situation } from './situation.ts'
import { groupKey } from './plans.ts'
import { confirmReserve, expectedStartUpSeconds } from './schedule.ts'

/**
 * Those needs that there is time for, most urgent first.
 *
 * A need is mostly served to its end or not started: half the rounds of twice as many benchmarks would decide none of
 * them. But a suspicion gets what rounds there are, since all of them count, and once nothing can be
 * served whole the rest of the time is spent on what it can buy of the most urgent: no seconds are left over while
 * something is undecided.
 */
export function affordable(
  needs: readonly Need[],
  situation: Pick<Situation, 'secondsLeft' | 'jobs' | 'startUpSeconds'>,
): Need[] {
  const budget = new Budget(situation)
  const served: Need[] = []
  for (const [urgency, wave] of waves(needs)) {
    // Rounds that can at best show "unchanged" wait until nothing more important is left.
    if (isLeisurely(urgency) && served.length > 0) break
    // A wave of first looks gets its verdicts, or its confirmation, before the next starts.
    if (urgency === 'first-look' && served.some((need) => need.urgency === urgency)) continue
    const fewest = urgency === 'confirm' ? 1 : Infinity
    served.push(...wave.flatMap((need) => budget.spend(need, keptFrom(urgency), fewest)))
  }
  if (served.length > 0) return served
  const urgent = waves(needs).flatMap(([, wave]) => wave)
  return urgent.flatMap((need) => budget.spend(need, 0, 1))
}

/** By urgency, most urgent first; the started ones of first looks before those not begun. */
function waves(needs: readonly Need[]): (readonly [Urgency, readonly Need[]])[] {
  const byUrgency = Map.groupBy(needs.toSorted(mostUrgentFirst), ({ urgency }) => urgency)
  return urgencies.flatMap((urgency) => {
    const all = byUrgency.get(urgency) ?? []
    const isWave = (started: boolean): Need[] => all.filter((need) => need.isStarted === started)
    const inWaves = urgency === 'first-look' ? [isWave(true), isWave(false)] : [all]
    return inWaves.map((wave) => [urgency, wave] as const)
  })
}

function isLeisurely(urgency: Urgency): boolean {
  return urgency === 'extend' || urgency === 'figure'
}

function mostUrgentFirst(a: Need, b: Need): number {
  const priority = (need: Need): number => need.sharing.priority
  return Number(b.isStarted) - Number(a.isStarted) || priority(b) - priority(a) || a.rank - b.rank
}

/** A screen that used up the time could raise suspicions, but never confirm one. */
function keptFrom(urgency: Urgency): number {
  return urgency === 'first-look' ? confirmReserve : 0
}

/** All jobs' seconds until the cap, and what is spent of them. */
class Budget {
  readonly #secondsLeft: number
  readonly #jobs: number
  readonly #startUp: number
  #spent = 0
  /** Rounds for which a group of benchmarks starts its processes anyway. */
  readonly #started = new Map<string, number>()

  constructor({ secondsLeft, jobs, startUpSeconds }: Parameters<typeof affordable>[1]) {
    this.#secondsLeft = secondsLeft
    this.#jobs = jobs
    this.#startUp = startUpSeconds ?? expectedStartUpSeconds
  }

  /**
   * Takes the need's seconds if they are there, or those of fewer rounds.
   *
   * @param kept the share of all seconds that it may not touch
   * @param fewest rounds that are better than none; all are better than fewer
   * @returns the need, with the rounds that there is time for; nothing where there is none
   */
  spend(need: Need, kept: number, fewest: number): Need[] {
    for (let { rounds } = need; rounds >= Math.min(fewest, need.rounds); rounds--) {
      const seconds = this.#secondsOf(need, rounds)
      if (this.#spent + seconds > this.#secondsLeft * this.#jobs * (1 - kept)) continue
      // What is measured alone keeps the other jobs waiting.
      const jobs = need.sharing.alone ? 1 : this.#jobs
      const inTurn = Math.ceil(rounds / jobs) * (need.secondsPerRound + this.#startUp)
      if (inTurn > this.#secondsLeft) continue
      const group = groupKey(need)
      this.#spent += seconds
      this.#started.set(group, Math.max(this.#started.get(group) ?? 0, rounds))
      return [{ ...need, rounds }]
    }
    return []
  }

  /** The seconds of all jobs together: a benchmark that is measured alone costs those of every job. */
  #secondsOf(need: Need, rounds: number): number {
    const started = this.#started.get(groupKey(need)) ?? 0
    const own = rounds * need.secondsPerRound + Math.max(0, rounds - started) * this.#startUp
    return need.sharing.alone ? own * this.#jobs : own
  }
}
