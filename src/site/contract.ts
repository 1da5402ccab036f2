/**
 * What the site's files hold and its script reads. All names, subjects and authors in it are hostile text: lists and not
 * objects with such keys, and shown as text alone.
 */

/** `data/index.js`: all that is there to choose from. */
export interface SiteIndex {
  readonly title: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** Without a slash at its end; null where there is no page of the repository. */
  readonly webAddress: string | null
  /** The first is shown where the address names none. */
  readonly branches: readonly BranchChoice[]
}

export interface BranchChoice {
  readonly name: string
  /** Of its files, within `data`. */
  readonly folder: string
}

/** `data/FOLDER/index.js`: a branch, without its figures. */
export interface BranchPage {
  /** ISO 8601, UTC; null where there is no push. */
  readonly from: string | null
  readonly to: string | null
  readonly pushes: number
  /** Minutes since 1970 at which each push was measured. */
  readonly minutes: readonly number[]
  /** So many of them the clone did not know. */
  readonly unknownCommits: number
  /** The most important first. */
  readonly metrics: readonly MetricChoice[]
  /** By the number that other files know them by. */
  readonly benchmarks: readonly BenchmarkName[]
  readonly releases: readonly ReleaseMark[]
  readonly budgets: readonly BudgetCourse[]
}

export interface MetricChoice {
  readonly name: string
  readonly title: string
  readonly better: 'lower' | 'higher'
}

export interface BenchmarkName {
  readonly id: string
  readonly name: string
}

export interface ReleaseMark {
  readonly name: string
  /** Place among the branch's pushes. */
  readonly push: number
}

/** A change against another push; above 1 is worse. Without ends where no interval is known. */
export interface KnownChange {
  readonly ratio: number
  readonly low: number | null
  readonly high: number | null
}

/** `data/FOLDER/mN.js`: the overview of one metric. */
export interface MetricPage {
  readonly cards: readonly Card[]
  /** By size, the largest first. */
  readonly changes: readonly ListedChange[]
}

export interface Card {
  /** Number of the benchmark. */
  readonly benchmark: number
  /** Of the newest pushes, oldest first: from 0 for the least to 99 for the most; null before a gap. */
  readonly spark: readonly (number | null)[]
  /** Places in `spark` from which on the level was another, and whether it was worse. */
  readonly marks: readonly (readonly [place: number, isWorse: boolean])[]
  /** With its unit. */
  readonly newest: string
  /** Against the last release but the newest push's own; null where there is none, or no telling. */
  readonly sinceRelease: KnownChange | null
  readonly since30: KnownChange | null
  /** Place of the newest push that has it, among the branch's. */
  readonly push: number
}

export interface ListedChange extends KnownChange {
  readonly benchmark: number
  /** Place of the push; the change came with it, or with a commit before it that was not measured. */
  readonly push: number
  /** Full hashes: of the push, and of the last commit at the level before. */
  readonly commit: string
  readonly after: string
}

/** `data/FOLDER/commits.js`, in columns. */
export interface CommitsFile {
  readonly commits: readonly string[]
  readonly subjects: readonly string[]
  readonly authors: readonly string[]
  /** Places in `machines`. */
  readonly machine: readonly number[]
  /** Such as `AMD EPYC, linux x64, Node.js 24`. */
  readonly machines: readonly string[]
}

/** `data/FOLDER/sN.js`: one benchmark's figures. */
export interface SeriesFile {
  readonly lines: readonly SeriesLine[]
}

/** In columns, a place for each push that has a figure. */
export interface SeriesLine {
  /** Number of the metric. */
  readonly metric: number
  /** What a figure is divided by before it is shown, and the unit then. */
  readonly scale: { readonly size: number; readonly unit: string }
  readonly pushes: readonly number[]
  /** As measured, on whichever machine. */
  readonly values: readonly number[]
  /** By same-job ratios, reckoned back from the newest figure. */
  readonly levels: readonly number[]
  /** The 95 % interval of the step to it from the level before; null without one. */
  readonly lows: readonly (number | null)[]
  readonly highs: readonly (number | null)[]
  /** Places before which nothing tells how the level went on. */
  readonly gaps: readonly number[]
  readonly chained: Told
  readonly absolute: Told
}

/** Where the level changed, and what that was told from. */
export interface Told {
  readonly from: 'chain' | 'values' | 'too-short'
  /** Of `values`, the machine whose figures were taken: its place in `machines`. */
  readonly machine: number | null
  readonly changes: readonly (Omit<ListedChange, 'benchmark'> & {
    readonly accepted: string | null
  })[]
}

/** A budget over the pushes. */
export interface BudgetCourse {
  readonly benchmark: number
  readonly metric: number
  readonly tier: string
  /** ISO 8601, a day, where the tier's name has one. */
  readonly day: string | null
  readonly gates: boolean
  readonly bound: 'max' | 'min'
  readonly limit: number
  /** Such as `100 ms`. */
  readonly limitText: string
  readonly newest: number
  readonly newestText: string
  /** How much of the limit is used: 1 is all of it. Of one at least, how much of it is still wanting turned around. */
  readonly share: number
  readonly status: 'exceeded' | 'near' | 'met'
}
