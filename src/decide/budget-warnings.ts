import { metricOf, type Warning } from '../model/index.ts'
import type { LimitStanding } from './budgets.ts'

/** What a reader should know of limits that could not be judged. */
export function limitWarnings(standings: readonly LimitStanding[]): Warning[] {
  const gating = standings.filter(({ report }) => report.gates)
  const blind = standings.filter(isBlind)
  const open = gating.filter(({ isOpen }) => isOpen)
  const early = open.filter((one) => !isRecorded(one))
  const few = open.filter(isRecorded)
  return [
    ...blind.filter((one, i) => blind.findIndex((other) => isSame(one, other)) === i).map(unjudged),
    ...(early.length === 0 ? [] : [endedEarly(early.length, gating.length)]),
    ...(few.length === 0 ? [] : [fewResults(few.length, gating.length)]),
  ]
}

/** No time would bring more figures. */
function isRecorded({ sources }: LimitStanding): boolean {
  return sources.some(({ evidence }) => evidence.recorded)
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
  const message = `The measuring ended before ${which(open, all)} ${all === 1 ? 'was' : 'were'} decided. Allow more time, or measure fewer benchmarks.`
  return { code: 'budgets-undecided', message }
}

function fewResults(open: number, all: number): Warning {
  const message = `There are too few results files for ${which(open, all)} to be decided: give more of them.`
  return { code: 'few-results', message }
}

function which(open: number, all: number): string {
  return all === 1 ? 'the only budget' : `${open} of ${all} budgets`
}
