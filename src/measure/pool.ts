/** Measures many rounds, as many at a time as there are slots, until they are done or the time is up. */
import {
  controlLabel,
  type Conduct,
  type PreparedVersion,
  type RoundPlan,
  type Versions,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { armsOf } from './arms.ts'
import { explainFailure } from './explain-failure.ts'
import type { ExtraWork } from './extra-work.ts'
import type { RoundFailure } from './failures.ts'
import { measureRound, type RoundResult } from './round.ts'
import type { Runtime, Slot } from './runtime.ts'
import type { MeasureSettings } from './settings.ts'
import type { OpenSuites, RoundContext, SuiteBook } from './suites.ts'

export interface RoundsRequest {
  readonly plans: readonly RoundPlan[]
  /** The suites of the plans, and possibly others. */
  readonly suites: SuiteBook
  readonly versions: Versions<PreparedVersion>
  readonly settings: MeasureSettings
  readonly runtime: Runtime
  /** Rounds are cut off after this long; what they measured until then counts. */
  readonly secondsLeft: number
  /** Work that is done and not counted, for tests of the gate itself; where it is left out, no version does any. */
  readonly extraWork?: ExtraWork
  readonly onRound: (result: RoundResult) => void
}

/**
 * @returns one result a plan that was started, in the order they ended
 * @throws GateError where no round can be measured any more, such as for want of room; those that ended were told
 */
export async function measureRounds(request: RoundsRequest, ports: Ports): Promise<RoundResult[]> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), request.secondsLeft * 1000)
  const cut = AbortSignal.any([deadline.signal, ports.stop])
  const results: RoundResult[] = []
  const work = async (waiting: RoundPlan[], slot: Slot): Promise<void> => {
    for (;;) {
      const plan = cut.aborted ? undefined : waiting.shift()
      if (plan === undefined) return
      const suites = suitesOf(plan, request)
      const context = contextOf(plan, suites.conduct, slot, { request, cut })
      const measured = await measureRound(plan, suites, context, ports)
      const result = await withCauses(measured, request, ports)
      results.push(result)
      request.onRound(result)
    }
  }
  const { slots } = request.runtime
  const isAlone = (plan: RoundPlan): boolean => suitesOf(plan, request).alone
  const together = request.plans.filter((plan) => !isAlone(plan))
  try {
    const ended = await Promise.allSettled(
      slots.map((slot) =>
        work(together, slot).catch((error: unknown) => {
          deadline.abort() // what the other slots do is of no use any more
          throw error
        }),
      ),
    )
    for (const one of ended) if (one.status === 'rejected') throw one.reason
    await work(request.plans.filter(isAlone), { cpu: null })
  } finally {
    clearTimeout(timer)
  }
  return results
}

async function withCauses(
  result: RoundResult,
  request: RoundsRequest,
  ports: Ports,
): Promise<RoundResult> {
  if (result.failures.length === 0 || ports.stop.aborted) return result
  const texts = new Map<string, string>()
  const failures: RoundFailure[] = []
  for (const failure of result.failures) {
    const version = versionOf(failure, result.plan, request.versions)
    const { message } = failure
    // What is wrong with a file is wrong with each of its benchmarks.
    const key = JSON.stringify([version?.label, message])
    const text =
      texts.get(key) ??
      (version === null ? message : await explainFailure(message, version, request, ports))
    texts.set(key, text)
    failures.push({ ...failure, message: text })
  }
  return { ...result, failures }
}

/** Null where it cannot be told which it was. */
function versionOf(
  { arm }: RoundFailure,
  { pair, versions: [only] }: RoundPlan,
  { base, heads }: Versions<PreparedVersion>,
): PreparedVersion | null {
  if (arm === controlLabel) return base
  const label = pair === undefined ? arm : only
  return [base, ...heads].find((version) => version?.label === label) ?? null
}

/** What is said of the suite wins over what is said of the run. */
function contextOf(
  plan: RoundPlan,
  { timeoutSeconds, cpus }: Conduct,
  slot: Slot,
  { request, cut }: { readonly request: RoundsRequest; readonly cut: AbortSignal },
): RoundContext {
  const { settings, runtime, versions, extraWork } = request
  return {
    arms: armsOf(plan, versions, extraWork),
    settings: { ...settings, timeoutSeconds: timeoutSeconds ?? settings.timeoutSeconds },
    runtime,
    slot: slotOn(cpus, slot, runtime.slots),
    cpus,
    cut,
  }
}

/** The slot's CPU, if the suite may use it; else one that it may. */
function slotOn(cpus: readonly number[] | null, slot: Slot, all: readonly Slot[]): Slot {
  if (cpus === null || slot.cpu === null || cpus.includes(slot.cpu)) return slot
  return { cpu: cpus[all.indexOf(slot) % cpus.length] ?? slot.cpu }
}

function suitesOf({ suite }: RoundPlan, { suites }: RoundsRequest): OpenSuites {
  const found = suites.get(suite)
  if (found === undefined) throw new Error(`a round of ${suite}, which was not found`)
  return found
}
