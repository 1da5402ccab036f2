import type { Evidence, Notice } from '../model/index.ts'
import { noticeText } from '../report/index.ts'
import type { Measured } from './measure-until-decided.ts'

/** Turns what was measured into failures where the code was changed meanwhile: it is not about the versions that were asked for. */
export function spoilt(measured: Measured, [warning]: readonly Notice[]): Measured {
  if (warning === undefined) return measured
  const fail = <E extends Evidence>(one: E): E => {
    if (one.recorded || (one.samples.length === 0 && one.reach === undefined)) return one
    const failure = { benchmark: one.benchmark, version: null, message: noticeText(warning) }
    // What was looked at was other code as well.
    return {
      ...one,
      versions: [],
      ...(one.reach !== undefined && { reach: [] }),
      failures: [...one.failures, failure],
    }
  }
  return { ...measured, evidence: measured.evidence.map(fail), pairs: measured.pairs.map(fail) }
}
