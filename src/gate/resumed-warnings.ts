import type { Notice } from '../model/index.ts'

/** Rounds that this run has not measured itself: the reader has to know. */
export function resumedWarnings(earlier: number, all: number): readonly Notice[] {
  if (earlier === 0) return []
  return [{ code: 'resumed', earlier, rounds: all }]
}
