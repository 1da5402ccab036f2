/** Measures many rounds, as many at a time as there are slots, until they are done or the time is up. */
import type { PreparedVersion, RoundPlan, Versions } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { armsOf } from './arms.ts'
import type { ExtraWork } from './extra-work.ts'
import { measureRound, type RoundResult } from './round.ts'
import type { Runtime, Slot } from './runtime.ts'
import type { MeasureSettings } from './settings.ts'
import type { SuiteBook, Suites } from './suites.ts'

export interface RoundsRequest {
  readonly plans: readonly RoundPlan[]
  /** Those of the plans, at least. */
  readonly suites: SuiteBook
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
  const results: RoundResult[] = []
  const work = async (waiting: RoundPlan[], slot: Slot): Promise<void> => {
    for (;;) {
      const plan = cut.aborted ? undefined : waiting.shift()
      if (plan === undefined) return
      const { settings, runtime, versions, extraWork } = request
      const arms = armsOf(plan, versions, extraWork)
      const context = { arms, settings, runtime, slot, cut }
      const result = await measureRound(plan, suitesOf(plan, request), context, ports)
      results.push(result)
      request.onRound(result)
    }
  }
  const { slots } = request.runtime
  const isAlone = (plan: RoundPlan): boolean => suitesOf(plan, request).alone
  const together = request.plans.filter((plan) => !isAlone(plan))
  try {
    await Promise.all(slots.map((slot) => work(together, slot)))
    await work(request.plans.filter(isAlone), { cpu: null })
  } finally {
    clearTimeout(timer)
  }
  return results
}

function suitesOf({ suite }: RoundPlan, { suites }: RoundsRequest): Suites {
  const found = suites.get(suite)
  if (found === undefined) throw new Error(`a round of ${suite}, which was not found`)
  return found
}
