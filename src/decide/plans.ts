import type { EitherEvidence, RoundPlan } from '../model/index.ts'
import { deriveSeed } from '../stats/index.ts'
import type { Need } from './needs.ts'
import type { Situation } from './situation.ts'
import { workingVersions } from './pairing.ts'
import { expectedStartUpSeconds, firstPlanShare, planShare, roundShare } from './schedule.ts'

/** One round of some benchmarks that share its processes, and how long it takes. */
interface Draft {
  readonly needs: readonly [Need, ...Need[]]
  readonly seconds: number
}

/**
 * Rounds for the needs, as many as fit in a part of the time left: all of a suite's benchmarks that want a round of
 * the same kind share its processes.
 *
 * @param needs most urgent first
 */
export function plans(needs: readonly Need[], situation: Situation): RoundPlan[] {
  const { settings, roundsSoFar } = situation
  const place = new Map<EitherEvidence, number>(situation.evidence.map((one, i) => [one, i]))
  return fitting(drafts(needs, situation), situation).map(({ needs: members }, i) => {
    const [{ evidence, stage, control }] = members
    const round = roundsSoFar + i
    return {
      round,
      stage,
      suite: evidence.benchmark.suite,
      benchmarks: inSuiteOrder(members, place).map(({ benchmark }) => benchmark.id),
      control,
      versions: workingVersions(evidence),
      ...(evidence.kind === 'pair' && { pair: evidence.pair }),
      ...pacesOf(members),
      seed: deriveSeed(settings.seed, round),
    }
  })
}

function pacesOf(needs: readonly Need[]): Pick<RoundPlan, 'paces'> {
  const paces = needs.flatMap(({ evidence, pace }) =>
    pace === undefined ? [] : [[evidence.benchmark.id, pace] as const],
  )
  return paces.length === 0 ? {} : { paces: Object.fromEntries(paces) }
}

/** Needs with the same key can be measured by the same processes. */
export function groupKey({
  evidence,
  stage,
  control,
}: Pick<Need, 'evidence' | 'stage' | 'control'>): string {
  const { suite, id } = evidence.benchmark
  const alone = evidence.kind === 'pair' ? id : null
  return JSON.stringify([suite, workingVersions(evidence), stage, control, alone])
}

function drafts(needs: readonly Need[], situation: Situation): Draft[] {
  const startUp = situation.startUpSeconds ?? expectedStartUpSeconds
  const rounds = [...Map.groupBy(needs, groupKey).values()].flatMap(roundsOf)
  // Fewer rounds than jobs: part them, so that no job is idle.
  const parts = Math.ceil(situation.jobs / Math.max(1, rounds.length))
  const partsOf = (members: readonly Need[]): number => (isAlone(members) ? 1 : parts)
  const limit = planLimit(situation)
  const worthwhile = Math.max(limit * roundShare, 20 * startUp)
  return rounds.flatMap((members) => {
    // Parts of a round whose duration is known, to have it fit in the plan, would only cost a start each.
    const isKnown = members.every(({ isMeasured }) => isMeasured)
    const room = (isKnown ? situation.secondsLeft * knownShare : limit) - startUp
    const longest = Math.min(room, worthwhile)
    const seconds = members.reduce((sum, need) => sum + need.secondsPerRound, 0)
    const most = isTogether(members) ? seconds : Math.min(longest, seconds / partsOf(members))
    return split(members, most, startUp)
  })
}

function isTogether([first]: readonly Need[]): boolean {
  return first?.sharing.together ?? false
}

/** Whether a round keeps all other jobs waiting. */
function isAlone([first]: readonly Need[]): boolean {
  return first?.sharing.alone ?? false
}

/**
 * Who takes part in each of a group's rounds. What was never measured is risked on one round first, and the others wait
 * for it: together they fill the rounds after that, so that fewer have to be started.
 */
function roundsOf(group: readonly Need[]): Need[][] {
  const unknown = group.filter(({ isMeasured }) => !isMeasured)
  if (unknown.length > 0) return [unknown]
  const most = Math.max(...group.map(({ rounds }) => rounds))
  return Array.from({ length: most }, (_, i) => group.filter(({ rounds }) => i < rounds))
}

/** The share of the time left that a round may take that is like earlier ones. */
const knownShare = 0.9

/** Seconds that may be planned at once. */
function planLimit({ secondsLeft, evidence }: Situation): number {
  const isAnyMeasured = evidence.some(({ secondsPerRound }) => secondsPerRound !== null)
  return secondsLeft * (isAnyMeasured ? planShare : firstPlanShare)
}

/** Parts a round of many benchmarks into rounds of about `mostSeconds`, of at least one benchmark each. */
function split(needs: readonly Need[], mostSeconds: number, startUp: number): Draft[] {
  const parts: { needs: [Need, ...Need[]]; seconds: number }[] = []
  for (const need of needs) {
    const part = parts.at(-1)
    // The margin keeps rounding errors from opening one part more.
    if (part !== undefined && part.seconds + need.secondsPerRound <= mostSeconds * 1.001) {
      part.needs.push(need)
      part.seconds += need.secondsPerRound
    } else {
      parts.push({ needs: [need], seconds: need.secondsPerRound })
    }
  }
  return parts.map((part) => ({ needs: part.needs, seconds: part.seconds + startUp }))
}

/**
 * Deals the rounds out to the jobs until a part of the time left is taken, at least one round to a job. Those that keep
 * the other jobs waiting come after all others, one after the other.
 */
function fitting(all: readonly Draft[], situation: Situation): Draft[] {
  const { jobs, secondsLeft } = situation
  const busyUntil = Array.from({ length: jobs }, () => 0)
  let aloneSeconds = 0
  const deal = (limit: number): Draft[] =>
    all.filter(({ needs, seconds }) => {
      const isLast = isAlone(needs)
      const job = busyUntil.indexOf(Math.min(...busyUntil))
      const until = (busyUntil[job] ?? 0) + seconds
      const end = isLast ? Math.max(...busyUntil) + seconds : Math.max(...busyUntil, until)
      if (end + aloneSeconds > limit) return false
      if (isLast) aloneSeconds += seconds
      else busyUntil[job] = until
      return true
    })
  const dealt = deal(planLimit(situation))
  // What is left is less than two rounds: one that still fits is better than none.
  return dealt.length > 0 ? dealt : deal(secondsLeft).slice(0, jobs)
}

function inSuiteOrder(
  needs: readonly Need[],
  place: ReadonlyMap<EitherEvidence, number>,
): EitherEvidence[] {
  return needs
    .map(({ evidence }) => evidence)
    .toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
}
