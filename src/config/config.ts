import type { FailOn, MetricName } from '../model/index.ts'

/** Whose benchmark files a version runs. */
export const benchmarksFroms = ['own', 'head'] as const

/** When a pull request gets a comment; `on-change` keeps one that is there up to date. */
export const commentPolicies = ['always', 'on-change', 'never'] as const

/** What holds for some benchmarks only. */
export interface Rule {
  /** A glob or a plain substring of the benchmarks' ids and names. */
  readonly benchmark: string
  /** Of all their metrics: a fraction above 0 and below 1. */
  readonly threshold?: number | undefined
  /** Which metrics may fail the run, at least one. */
  readonly metrics?: readonly MetricName[] | undefined
  /** Why they are not measured. */
  readonly ignore?: string | undefined
}

/** What one run of the gate is asked for: complete, valid, frozen. */
export interface Config {
  /** Globs of the benchmark files, relative to a version's directory; at least one. */
  readonly benchmarks: readonly string[]
  /** Shell line that makes a fresh checkout ready to run; null where it needs nothing. */
  readonly setup: string | null
  /** The smallest change worth failing for: a fraction above 0 and below 1. */
  readonly threshold: number
  /** Of single metrics: fractions above 0 and below 1. */
  readonly thresholds: { readonly [Name in MetricName]?: number | undefined }
  /** Metrics that may fail the run; at least one. */
  readonly gateOn: readonly MetricName[]
  /** The first that matches a benchmark holds for it. */
  readonly rules: readonly Rule[]
  readonly maxTimeSeconds: number
  /** Globs or plain substrings of the wanted benchmarks' ids and names; empty for all. */
  readonly only: readonly string[]
  /** From 0 to 2^32 - 1. */
  readonly seed: number
  /** Pairs measured at a time, at least 1; null for as many as there are allowed CPUs. */
  readonly jobs: number | null
  readonly v8Flags: readonly string[]
  readonly benchmarksFrom: (typeof benchmarksFroms)[number]
  /** The longest silence of one benchmark before it is given up. */
  readonly timeoutSeconds: number
  readonly failOn: FailOn
  readonly comment: (typeof commentPolicies)[number]
  /** Tells the gates of one repository apart; letters, digits, dots, underscores and dashes. */
  readonly id: string
  /** Where the project lies, relative to where the run was started. */
  readonly workingDirectory: string
  /** How often an unchanged benchmark may be called changed: above 0 and below 0.5. */
  readonly alpha: number
}
