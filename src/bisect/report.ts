import type { Benchmark, Change, Environment, MetricName } from '../model/index.ts'
import { hodgesLehmann } from '../stats/index.ts'
import type { BisectOutlook } from './search.ts'
import type { BisectState } from './state.ts'

/** A commit of the range. */
export interface BisectCommit {
  readonly commit: string
  /** The first line of its message: hostile text. */
  readonly subject: string
}

export interface BisectStep {
  /** The last one can be measured; those before it cannot, so that it may be any of them. */
  readonly commits: readonly BisectCommit[]
  /** The last commit before them. */
  readonly before: BisectCommit
  /** How probable it is that it is among them. */
  readonly confidence: number
  /** The last of the commits beside the one before them. */
  readonly change: Change
}

/**
 * What came of it: a commit was `found`; the slowdown is spread over commits each of which is below the threshold
 * (`gradual`); the ends are the `same`; the bad one is `faster`; or it ended before it was sure (`open`).
 */
export type BisectOutcome = 'found' | 'gradual' | 'same' | 'faster' | 'open'

/** What a bisection found: the contract of its `--json`. */
export interface BisectReport {
  readonly schema: { readonly name: 'benchgate-bisect'; readonly version: 1 }
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** Whether the user stopped it. */
  readonly interrupted: boolean
  readonly benchmark: Benchmark
  readonly metric: MetricName
  /** The smallest slowdown that was looked for, as a fraction. */
  readonly threshold: number
  readonly seed: number
  /** The refs as they were given, with their commits. */
  readonly good: BisectCommit & { readonly ref: string }
  readonly bad: BisectCommit & { readonly ref: string }
  /** How many commits may be the answer: those behind the good end. */
  readonly commits: number
  readonly outcome: BisectOutcome
  /** The bad end beside the good one; null before the first round. */
  readonly ends: BisectRounds | null
  /** The largest first. */
  readonly steps: readonly BisectStep[]
  /** The commits to which a step that was still looked for is narrowed down; null where none was. */
  readonly narrowed: {
    readonly commits: readonly BisectCommit[]
    readonly confidence: number
  } | null
  readonly skipped: readonly (BisectCommit & {
    /** Why it cannot be measured: hostile text. */
    readonly reason: string
  })[]
  /** All pairs of commits that were measured in turns. */
  readonly compared: readonly (BisectRounds & {
    readonly from: string
    readonly to: string
  })[]
  readonly measured: {
    readonly rounds: number
    readonly comparisons: number
    readonly seconds: number
    /** Commits that were made ready to run. */
    readonly prepared: number
  }
  readonly environment: Environment
}

export interface BisectRounds {
  readonly rounds: number
  readonly change: Change
}

export interface BisectRun extends Pick<
  BisectReport,
  'createdAt' | 'interrupted' | 'benchmark' | 'metric' | 'seed' | 'environment'
> {
  readonly refs: { readonly good: string; readonly bad: string }
  /** The good end first. */
  readonly commits: readonly BisectCommit[]
  readonly state: BisectState
  readonly outlook: BisectOutlook
  /** By the commit's place. */
  readonly reasons: ReadonlyMap<number, string>
  readonly comparisons: number
  readonly prepared: number
  readonly seconds: number
}

export function bisectReport(run: BisectRun): BisectReport {
  const { commits, state, outlook, refs } = run
  const { createdAt, interrupted, benchmark, metric, seed, environment } = run
  const one = (place: number): BisectCommit => {
    const found = commits[place]
    if (found === undefined) throw new RangeError(`no commit at ${place}`)
    return { commit: found.commit, subject: found.subject }
  }
  const compared = state.compared.flatMap(({ from, to, changes }) =>
    changes.length === 0
      ? []
      : [
          {
            from: one(from).commit,
            to: one(to).commit,
            rounds: changes.length,
            change: changeOf(changes),
          },
        ],
  )
  const [good, bad] = [one(0), one(state.last)]
  const ends = compared.find(({ from, to }) => from === good.commit && to === bad.commit)
  return {
    schema: { name: 'benchgate-bisect', version: 1 },
    createdAt,
    interrupted,
    benchmark,
    metric,
    threshold: state.threshold,
    seed,
    good: { ref: refs.good, ...good },
    bad: { ref: refs.bad, ...bad },
    commits: state.last,
    outcome: outcomeOf(outlook),
    ends: ends === undefined ? null : { rounds: ends.rounds, change: ends.change },
    steps: outlook.steps
      .map(({ before, at, confidence, changes }) => ({
        commits: commits.slice(before + 1, at + 1).map((_, i) => one(before + 1 + i)),
        before: one(before),
        confidence,
        change: changeOf(changes),
      }))
      .toSorted((a, b) => b.change.ratio - a.change.ratio),
    narrowed: outlook.narrowed && {
      commits: commits
        .slice(outlook.narrowed.before + 1, outlook.narrowed.at + 1)
        .map(({ commit, subject }) => ({ commit, subject })),
      confidence: outlook.narrowed.confidence,
    },
    skipped: [...run.reasons].map(([place, reason]) => ({ ...one(place), reason })),
    compared,
    measured: {
      rounds: compared.reduce((sum, { rounds }) => sum + rounds, 0),
      comparisons: run.comparisons,
      seconds: run.seconds,
      prepared: run.prepared,
    },
    environment,
  }
}

function outcomeOf({ ends, steps, next, narrowed }: BisectOutlook): BisectOutcome {
  if (steps.length > 0) return 'found'
  if (ends === null) return 'open'
  if (ends.kind !== 'slower') return ends.kind
  return next === null && narrowed === null ? 'gradual' : 'open'
}

function changeOf(changes: readonly number[]): Change {
  const { estimate, low, high } = hodgesLehmann(changes)
  return { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) }
}
