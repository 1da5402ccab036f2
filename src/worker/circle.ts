/** The arms of a round pass the baton in a circle between slices: with their fits, at a benchmark's end, on a failure. */
import type { Fits } from './agree.ts'
import type { Baton, Handed } from './baton.ts'
import { settled, type Steps } from './steps.ts'

/** The place of an arm among the others, and what they hand each other. */
export interface Circle {
  /** Counted from 0. */
  readonly arm: number
  readonly arms: number
  readonly baton: Baton
}

/** Another arm failed at this benchmark: there is nothing to compare, go on with the next. */
export class Aborted extends Error {}

/** The next turn; an abort ends the benchmark here. */
export function* takenBaton(baton: Baton): Steps<Handed> {
  return unlessAborted(yield* settled(baton.take()))
}

export function unlessAborted(handed: Handed): Handed {
  if (handed.turn === 'abort') throw new Aborted()
  return handed
}

/**
 * Hands the fits around twice: the first time each arm adds its own, and the second time they are everybody's. The first
 * arm keeps the turn; the others have theirs with their first slice.
 */
export function* agreedFits(own: Fits, { arm, arms, baton }: Circle): Steps<Fits> {
  if (arms === 1) return own
  const next = (arm + 1) % arms
  baton.pass(next, 'go', own)
  const { note: all } = yield* takenBaton(baton)
  baton.pass(next, 'go', all)
  if (arm === 0) yield* takenBaton(baton)
  return all
}

/** To the next arm; the first waits until the turn has come back from the last. */
export function* passStop({ arm, arms, baton }: Circle): Steps<void> {
  if (arms === 1) return
  baton.pass((arm + 1) % arms, 'stop')
  if (arm === 0) yield* takenBaton(baton)
}

/** Sends an abort around the circle, so that all leave the benchmark; then the first arm gets the turn. */
export function* abort({ arm, arms, baton }: Circle): Steps<void> {
  if (arms === 1) return
  baton.pass((arm + 1) % arms, 'abort')
  while ((yield* settled(baton.take())).turn !== 'abort');
  if (arm !== 0) baton.pass(0, 'go')
}

/** Passes on the abort that another arm sent. */
export function passAbort({ arm, arms, baton }: Circle): void {
  baton.pass((arm + 1) % arms, 'abort')
}
