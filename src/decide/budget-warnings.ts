import type { Notice } from '../model/index.ts'
import type { LimitStanding } from './budgets.ts'

/** What a reader should know of limits that could not be judged. */
export function limitWarnings(standings: readonly LimitStanding[]): Notice[] {
  const gating = standings.filter(({ report }) => report.gates)
  const blind = standings.filter(isBlind)
  const open = gating.filter(({ isOpen }) => isOpen)
  const early = open.filter((one) => !isRecorded(one))
  const few = open.filter(isRecorded)
  return [
    ...blind.filter((one, i) => blind.findIndex((other) => isSame(one, other)) === i).map(unjudged),
    ...(early.length === 0
      ? []
      : [
          {
            code: 'budgets-undecided',
            undecided: early.length,
            all: gating.length,
          } as const,
        ]),
    ...(few.length === 0
      ? []
      : [
          {
            code: 'few-results',
            what: 'budgets',
            undecided: few.length,
            all: gating.length,
          } as const,
        ]),
  ]
}

/** No time would bring more figures. */
function isRecorded({ sources }: LimitStanding): boolean {
  return sources.some(({ evidence }) => evidence.kind === 'recorded')
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
  const keyOf = (limit: LimitStanding['report']): string =>
    JSON.stringify([aboutOf(limit), limit.version])
  return keyOf(one) === keyOf(other)
}

function unjudged({ report, sources }: LimitStanding): Notice {
  const failure = sources.flatMap(({ evidence }) => evidence.failures)[0]
  const reason = failure?.message.split('\n')[0] ?? null
  return { code: 'budget-unmeasured', ...aboutOf(report), version: report.version, reason }
}

/** What a limit is about, in whatever tier and version. */
function aboutOf({ benchmark, metric, ...limit }: LimitStanding['report']) {
  const than = limit.kind === 'budget' ? null : limit.than.id
  return { benchmark: benchmark.id, than, metric }
}
