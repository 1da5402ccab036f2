import { metricOf, type Warning } from '../model/index.ts'
import type { LimitStanding } from './budgets.ts'

/** What a reader should know of limits that could not be judged. */
export function limitWarnings(standings: readonly LimitStanding[]): Warning[] {
  const gating = standings.filter(({ report }) => report.gates)
  const blind = standings.filter(isBlind)
  const early = gating.filter(({ isOpen }) => isOpen)
  return [
    ...blind.filter((one, i) => blind.findIndex((other) => isSame(one, other)) === i).map(unjudged),
    ...(early.length === 0 ? [] : [endedEarly(early.length, gating.length)]),
  ]
}

/** Rounds were run, or failed, and there is no figure. */
function isBlind({ report, sources, isOpen }: LimitStanding): boolean {
  const isTried = sources.every(
    ({ evidence: { samples, failures } }) => samples.length + failures.length > 0,
  )
  return report.figures.length === 0 && isTried && !isOpen
}

/** Tiers of one benchmark and metric are blind together. */
function isSame({ report: one }: LimitStanding, { report: other }: LimitStanding): boolean {
  return describe(one) === describe(other) && one.version === other.version
}

function unjudged({ report, sources }: LimitStanding): Warning {
  const failure = sources.flatMap(({ evidence }) => evidence.failures)[0]
  const why = failure === undefined ? 'it has no figures' : failure.message.split('\n')[0]
  const message = `The budget of ${describe(report)} cannot be judged in ${report.version}: ${why}.`
  return { code: 'budget-unmeasured', message }
}

function describe(limit: LimitStanding['report']): string {
  const { noun } = metricOf(limit.metric)
  const named = `${limit.benchmark.id} (${noun})`
  return limit.kind === 'budget' ? named : `${named} against ${limit.than.id}`
}

function endedEarly(open: number, all: number): Warning {
  const message = `The measuring ended before ${open} of ${all} budgets were decided. Allow more time, or measure fewer benchmarks.`
  return { code: 'budgets-undecided', message }
}
