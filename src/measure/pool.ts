/** Measures many rounds, as many at a time as there are slots, until they are done or the time is up. */
import type { PreparedVersion, RoundPlan, Versions } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { armsOf } from './arms.ts'
import type { ExtraWork } from './extra-work.ts'
import { measureRound, type RoundContext, type RoundResult } from './round.ts'
import type { Runtime } from './runtime.ts'
import type { MeasureSettings } from './settings.ts'

export interface RoundsRequest {
  readonly plans: readonly RoundPlan[]
  readonly versions: Versions<PreparedVersion>
  readonly settings: MeasureSettings
  readonly runtime: Runtime
  /** Rounds are cut off after this long; what they measured until then counts. */
  readonly secondsLeft: number
  /** For tests of the gate itself; left out, no version does any. */
  readonly extraWork?: ExtraWork
  readonly onRound: (result: RoundResult) => void
}

/** @returns one result a plan that was started, in the order they ended */
export async function measureRounds(request: RoundsRequest, ports: Ports): Promise<RoundResult[]> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), request.secondsLeft * 1000)
  const cut = AbortSignal.any([deadline.signal, ports.stop])
  const waiting = [...request.plans]
  const results: RoundResult[] = []
  const work = async (slot: RoundContext['slot']): Promise<void> => {
    for (;;) {
      const plan = cut.aborted ? undefined : waiting.shift()
      if (plan === undefined) return
      const { settings, runtime, versions, extraWork } = request
      const arms = await armsOf(plan, versions, runtime, ports.files, extraWork)
      const result = await measureRound(plan, { arms, settings, runtime, slot, cut }, ports)
      results.push(result)
      request.onRound(result)
    }
  }
  try {
    await Promise.all(request.runtime.slots.map(work))
  } finally {
    clearTimeout(timer)
  }
  return results
}
