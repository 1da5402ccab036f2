import type { Fault } from '../fault/index.ts'
import type { NotCounted } from '../not-counted.ts'
import type { ShardNumber } from '../shard.ts'
import type { Unseen } from '../reach.ts'
import type { Reason } from '../why.ts'

/** Facts about how rounds came about. Benchmarks are told by their ids, versions by their labels; times are in seconds. */
export interface RoundFacts {
  /** A shard's number and how many there are, and the benchmarks it has of all. */
  'part-of-run': ShardNumber & { readonly benchmarks: number; readonly all: number }
  /** Rounds that an earlier run had measured, and all rounds. */
  resumed: { readonly earlier: number; readonly rounds: number }
  'ended-early': { readonly fault: Fault }
  /** Null where another run of the same versions writes its rounds down there. */
  'rounds-not-kept': { readonly reason: string | null }
  /** The largest share of a round's time in which the CPU was given to another machine, and in which processes waited for one. */
  'rounds-redone': {
    readonly redone: number
    readonly rounds: number
    readonly stolen: number
    readonly waited: number
  }
  /** A process ended that ran in other rounds: in which versions, as far as that is known, and what it said first. */
  'process-died': {
    readonly benchmark: string
    readonly versions: readonly string[]
    readonly times: number
    readonly reason: string
  }
  /** The share of the time in which it was another version's turn that a benchmark's process used the processor. */
  'busy-outside-slices': {
    readonly benchmark: string
    readonly shares: readonly { readonly version: string; readonly share: number }[]
  }
  /** The mean seconds of a slice of the fastest version and of the slowest. */
  'uneven-slices': {
    readonly benchmark: string
    readonly shortest: number
    readonly longest: number
  }
  /** Every version of a command took as many seconds as a number in its line says. */
  'fixed-time': { readonly benchmark: string; readonly seconds: number }
  'alert-cpu': Alert
  'alert-memory': Alert
  'alert-response-time': Alert
  'alert-error-rate': Alert
  'guard-opened': {
    readonly benchmark: string
    readonly version: string
    /** Rounds in which it opened, and all rounds. */
    readonly opened: number
    readonly rounds: number
    /** Share of the requests that failed in the worst of them, and how they did, the most frequent first. */
    readonly errorRate: number
    readonly failures: readonly { readonly what: string; readonly times: number }[]
    readonly tries: number
    readonly state: 'closed' | 'open' | 'half-open'
  }
  /** Benchmarks for which the load generator was at its own limit. */
  'load-generator-busy': { readonly benchmarks: readonly string[] }
  /** How fast the machine is today could not be told. */
  'not-calibrated': { readonly reason: string }
  /** Commands became slower, and strace could not count their system calls: it is not installed, or may not look. */
  'system-calls-uncounted': { readonly why: 'missing' | 'refused' }
  /** It could not be found out what benchmarks run, so that they are measured whether or not they can reach the change. */
  'look-failed': { readonly benchmarks: readonly string[]; readonly why: Unseen }
  /** Benchmarks whose instructions were to be counted. */
  'instructions-not-counted': { readonly why: NotCounted; readonly benchmarks: readonly string[] }
  /** What made benchmarks slower could not be found out, of one kind of reason. */
  'no-reason': {
    readonly what: Reason['kind']
    readonly benchmarks: readonly string[]
    readonly reason: string
  }
  /** A self-test left out a benchmark that fails. */
  errored: { readonly benchmark: string; readonly reason: string }
  /** A self-test had no time for some of all benchmarks. */
  'left-out': { readonly left: number; readonly all: number }
}

/** A limit of `alerts`, the worst that was seen, and the share of so many samples that was beyond the limit. */
interface Alert {
  readonly limit: number
  readonly peak: number
  readonly beyond: number
  readonly samples: number
}
