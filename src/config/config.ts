import {
  metricsOnRequest,
  storageNames,
  type Alerts,
  type FailOn,
  type Hardware,
  type OwnMetricName,
  type ReachMode,
  type WhyMode,
  type Rename,
  type ShardNumber,
  type SuiteDefinition,
} from '../model/index.ts'
import type { BudgetRule, RelationRule } from './budgets.ts'
import type { NotifyTarget } from './notify.ts'

/** Where tinybench's files are looked for when nobody says what to measure. */
export const usualBenchmarks = ['**/*.bench.{js,mjs,cjs,ts,mts,cts}'] as const

/** Whose benchmark files a version runs. */
export const benchmarksFroms = ['own', 'head'] as const

/** When a pull request gets a comment; `on-change` keeps one that is there up to date. */
export const commentPolicies = ['always', 'on-change', 'never'] as const

/** Who may accept slowdowns: who may write to the repository, anyone who can write a commit, or nobody. */
export const acceptFroms = ['write', 'anyone', 'nobody'] as const

/** What a step of a workflow does: measures, judges what all shards have measured, or publishes what the run of a fork has. */
export const modes = ['measure', 'merge', 'publish'] as const

/** Where baselines are kept. */
export const storages = [...storageNames, 'none'] as const

/** Whether a baseline keeps the prepared checkout: `auto` does up to a size. */
export const baselineTrees = ['auto', 'never'] as const

/** What holds for some benchmarks only. */
export interface Rule {
  /** A glob or a plain substring of the benchmarks' ids and names. */
  readonly benchmark: string
  /** The threshold of all their metrics: a fraction above 0 and below 1. */
  readonly threshold?: number | undefined
  /** Which metrics may fail the run, at least one. */
  readonly metrics?: readonly OwnMetricName[] | undefined
  /** Why they are not measured. */
  readonly ignore?: string | undefined
}

/** What one run of the gate is asked for: complete, valid, frozen. */
export interface Config {
  /** Globs of the benchmark files, relative to a version's directory; at least one. */
  readonly suites: readonly SuiteDefinition[]
  /** Shell line that makes a fresh checkout ready to run; null where it needs nothing. */
  readonly setup: string | null
  /** How often a failed setup is retried. */
  readonly setupRetries: number
  /** Between two tries. */
  readonly setupRetryDelaySeconds: number
  /** The smallest change worth failing for: a fraction above 0 and below 1. */
  readonly threshold: number
  /** The thresholds of single metrics: fractions above 0 and below 1. */
  readonly thresholds: { readonly [Name in OwnMetricName]?: number | undefined }
  /** Metrics that may fail the run; at least one. */
  readonly gateOn: readonly OwnMetricName[]
  /** What is measured beside that which every run measures. */
  readonly metrics: readonly (typeof metricsOnRequest)[number][]
  /** The first that matches a benchmark holds for it. */
  readonly rules: readonly Rule[]
  /** Limits on figures, base or no base. */
  readonly budgets: readonly BudgetRule[]
  /** How many times better benchmarks are to be than others of the same version. */
  readonly relations: readonly RelationRule[]
  /** When budgets are to be kept: the first gates. Null for `now`, and then those that budgets name. */
  readonly tiers: readonly string[] | null
  /** Limits on the machine and on servers beyond which the report warns. */
  readonly alerts: Alerts
  /** The profile of the config file whose values hold; null for none. */
  readonly profile: string | null
  readonly maxTimeSeconds: number
  /** The names by which renamed benchmarks are known now; each former name stands there once. */
  readonly renames: readonly Rename[]
  /** Globs or plain substrings of the wanted benchmarks' ids and names; empty for all. */
  readonly only: readonly string[]
  /** From 0 to 2^32 - 1. */
  readonly seed: number
  /** The part of the benchmarks that this run measures; null for all. */
  readonly shard: ShardNumber | null
  /** Pairs measured at a time, at least 1; null for as many as there are allowed CPUs. */
  readonly jobs: number | null
  /** Runtimes that are compared, as `wantedRuntime` reads them; empty for the one on PATH. */
  readonly arms: readonly string[]
  readonly v8Flags: readonly string[]
  readonly benchmarksFrom: (typeof benchmarksFroms)[number]
  /** The abort a benchmark after this long without output. */
  readonly timeoutSeconds: number
  readonly failOn: FailOn
  /** Whether it is looked at what benchmarks run, and what is done about those that cannot reach the change. */
  readonly reach: ReachMode
  /** Whether it is looked for what made benchmarks slower. */
  readonly why: WhyMode
  readonly acceptFrom: (typeof acceptFroms)[number]
  readonly comment: (typeof commentPolicies)[number]
  /** Whether the comment of an earlier run says that this one is measuring. */
  readonly announce: boolean
  /** Whether the report goes to the job summary. */
  readonly summary: boolean
  /** Whether the report is written as a page, and uploaded where that is possible. */
  readonly html: boolean
  /** Whether what fails is annotated. */
  readonly annotations: boolean
  /** Whether there is a check run of its own. */
  readonly check: boolean
  /** Whom to notify of what changed on a branch. */
  readonly notify: readonly NotifyTarget[]
  /** Whether an issue says what is wrong with the default branch. */
  readonly issue: boolean
  /** Null for what suits the entry: the Actions cache for the Action, a directory for the command. */
  readonly storage: (typeof storages)[number] | null
  readonly baselineTree: (typeof baselineTrees)[number]
  readonly baselineTreeLimitBytes: number
  /** Fails a run whose base has no baseline of exactly its commit. */
  readonly requireBaseline: boolean
  readonly hardware: Hardware
  /** Tells the gates of one repository apart; letters, digits, dots, underscores and dashes. */
  readonly id: string
  /** Where the project lies, relative to where the run was started. */
  readonly workingDirectory: string
  /** File that keeps the rounds of a run, so that a later one can go on with them; null for none. */
  readonly checkpoint: string | null
  readonly mode: (typeof modes)[number]
  /** Name of the artifact that holds the report to publish. */
  readonly artifact: string
  /** Globs of the reports of all shards, for `mode: merge`; at least one. */
  readonly reports: readonly string[]
  /** How often an unchanged benchmark may be called changed: above 0 and below 0.5. */
  readonly alpha: number
}
