import type { Warning } from '../model/index.ts'

/** Rounds that this run has not measured itself: the reader has to know. */
export function resumedWarnings(earlier: number, all: number): readonly Warning[] {
  if (earlier === 0) return []
  const message = `${earlier} of ${all} rounds are from an earlier run, which was cut off.`
  return [{ code: 'resumed', message }]
}
