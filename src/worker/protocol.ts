/**
 * What the orchestrator and a benchmark process say to each other. The spec goes in by the standard input, so that the
 * arms' arguments and environments differ in nothing, and no arm can read or change another one's. Messages come out
 * as lines of JSON on file descriptor 3, each behind the spec's key: nothing that a benchmark writes, wherever to, can
 * be taken for one by accident.
 */
import type { Benchmark, FileRemark, Measured, Paces, Rename } from '../model/index.ts'
import type { LookDepth } from './cover/looked.ts'
import type { LoggedSite } from './profile/engine-log.ts'
import type { SampledFrame } from './profile/sampled.ts'

export interface SliceSettings {
  /** A slice's length: enough iterations to fill it are timed as one batch. */
  readonly sliceMs: number
  /** Slices an arm and benchmark in a round; fewer where the benchmark is slower than a slice. */
  readonly slices: number
  /** What an arm runs of a benchmark before its slices count. */
  readonly warmupMs: number
  /**
   * About how long an arm goes on after its slices, for figures that need iterations of their own; 0 leaves those out.
   */
  readonly extraMs: number
  /**
   * Whether it may collect garbage then, to see what an operation keeps: that takes time, and changes the heap for the
   * benchmarks that come after. Left out, it may.
   */
  readonly collects?: boolean
}

/** A meeting point an arm, in the order of the arms' turns: named pipes, or socket paths where there are none. */
export interface BatonSpec {
  readonly kind: 'fifo' | 'socket'
  readonly paths: readonly string[]
}

/** Whose files they are, and what running them takes. */
export type Framework =
  | { readonly kind: 'tinybench' | 'node-bench' | 'mitata' | 'benchmarkjs' | 'deno-bench' }
  /** `config` is the project's configuration file, absolute; null for the one that Vitest finds in the directory. */
  | { readonly kind: 'vitest'; readonly config: string | null }

interface KeyedSpec {
  /** The text that every message begins with: random, and known to this process alone. */
  readonly key: string
}

interface FileSpec extends KeyedSpec {
  readonly framework: Framework
  /** The benchmark file, absolute. */
  readonly file: string
  /** The same, relative to the version's directory. */
  readonly suite: string
  /** Names that its benchmarks may still have; of several with the same new name, the latest first. */
  readonly renames: readonly Rename[]
  /** Absolute: paths that begin like this are free for files that a framework has to read. */
  readonly scratch: string
}

export interface CollectSpec extends FileSpec {
  readonly task: 'collect'
  /**
   * Whether benchmarks are run for a moment. One that hangs or ends the process would take all others of its file with
   * it, so this is asked for only where the file cannot do without times of its own.
   */
  readonly rehearses: boolean
  /** How arms will take turns: `bench.runSync()` can wait for its turn in a pipe alone. */
  readonly baton: BatonSpec['kind']
}

/** Looks at what the benchmarks of a file run, in place of measuring them. */
export interface CoverSpec extends FileSpec {
  readonly task: 'cover'
  readonly depth: LookDepth
  /** Ids, as the file has them, of those that are run; null for all. */
  readonly benchmarks: readonly string[] | null
  /** Where all of the version's own files lie; absolute, a real path. */
  readonly root: string
  /** A part of the addresses of the gate's own code. */
  readonly program: string
  readonly baton: BatonSpec['kind']
}

/**
 * Runs benchmarks of a file for fixed numbers of iterations, while something outside counts the instructions of the
 * process: nothing in it depends on a clock.
 */
export interface CountSpec extends FileSpec {
  readonly task: 'count'
  readonly runs: readonly CountedRun[]
  readonly baton: BatonSpec['kind']
  /** The command that counts, for the process in which a framework runs the file; empty where this process is counted. */
  readonly counter: readonly string[]
}

export interface CountedRun {
  /** The benchmark's id, as the file has it. */
  readonly id: string
  /** Iterations before any count, in which code is optimised. */
  readonly warmups: number
  /** Iterations that are counted together. */
  readonly iterations: number
}

/** Where a process writes what it has seen of the code that runs. @param scratch of its spec */
export function lookedPath(scratch: string): string {
  return `${scratch}.looked.json`
}

/** What an arm measures, and with whom in turn. */
export interface ArmSpec {
  /** This process's place in the order of turns. */
  readonly arm: number
  readonly baton: BatonSpec
  /** Ids in the order they are measured: the same for all arms. */
  readonly benchmarks: readonly string[]
  readonly slicing: SliceSettings
  /** The paces of benchmarks that have another one than the slicing's, by their ids. */
  readonly paces?: Paces
  /**
   * Calls that a slice makes and does not count, as a fraction of those it counts: 0.03 makes this arm exactly 3 %
   * slower. 0 but where the gate itself is put to the test.
   */
  readonly extraWork: number
  /** A slice counts a multiple of so many iterations: 1, or what makes the extra calls of every arm a whole number. */
  readonly iterationStep: number
  /** Left out, nothing is profiled: it would slow what is measured. */
  readonly profile?: ProfileSettings
}

/** How an arm's slices are profiled. */
export interface ProfileSettings {
  readonly intervalMicroseconds: number
  /** How addresses of the gate's own code begin. */
  readonly program: string
  /** How the path of V8's log begins, which ends with `-` and the process's number; null where V8 logs nothing. */
  readonly log: string | null
}

export interface MeasureSpec extends FileSpec, ArmSpec {
  readonly task: 'measure'
  /** Whether it is to tell at its end which modules it has loaded. */
  readonly tellsModules: boolean
  /** The benchmarks' ids as this arm's file has them: others where they were renamed. */
  readonly asWritten: readonly string[]
  /**
   * Ids, as the file has them, of benchmarks that are run for a moment and not measured, if they come before one that
   * is: it may build on what they leave behind.
   */
  readonly rehearsed: readonly string[]
  /** The file has one benchmark, so that what the process takes is that one's in every round. */
  readonly alone: boolean
}

/** Times the frozen workloads instead of a file's benchmarks. */
export interface CalibrateSpec extends KeyedSpec {
  readonly task: 'calibrate'
  readonly slicing: SliceSettings
}

/** A task that runs a benchmark file. */
export type FileTask = CollectSpec | MeasureSpec | CoverSpec | CountSpec

export type WorkerSpec = FileTask | CalibrateSpec

export type WorkerMessage =
  | {
      readonly type: 'collected'
      readonly benchmarks: readonly Benchmark[]
      /** Names that the file has for some of them, by their ids. */
      readonly formerNames: Readonly<Record<string, string>>
      /** Ids that more than one task claims. */
      readonly duplicates: readonly string[]
      /** What kept a framework from some of them, by their ids. */
      readonly failed: Readonly<Record<string, string>>
      readonly remarks: readonly FileRemark[]
      /** What the file threw when it had come to some of them; null where it ran to its end. */
      readonly threw: string | null
    }
  | { readonly type: 'load-failed'; readonly code: LoadFailure; readonly message: string }
  | { readonly type: 'loaded' }
  /** This arm has the turn and starts on the benchmark. */
  | { readonly type: 'begin'; readonly id: string }
  /** From here on the arms take turns. */
  | { readonly type: 'warm'; readonly id: string }
  /** Alive between slices: sent at most once a second, and only by benchmarks whose slices are long. */
  | { readonly type: 'beat'; readonly id: string }
  | {
      readonly type: 'measured'
      readonly id: string
      readonly measured: Measured
      /** Wall-clock seconds from this arm's warm-up to the last slice, and of what all arms do after it, about. */
      readonly seconds: number
      readonly slicing: Slicing
    }
  /** What was sampled in the slices of a benchmark; before its figures. */
  | {
      readonly type: 'profiled'
      readonly id: string
      readonly frames: readonly SampledFrame[]
      /** What V8 has logged of its code since it began to warm up. */
      readonly sites: readonly LoggedSite[]
      /** Wall-clock seconds of this arm's slices, and the operations in them. */
      readonly seconds: number
      readonly operations: number
    }
  | { readonly type: 'failed'; readonly id: string; readonly message: string }
  /** The file came to a benchmark that is neither measured nor run for a moment; its own id for it. */
  | { readonly type: 'passed'; readonly id: string }
  /** The file threw after its benchmarks, or some of them, had been measured. */
  | { readonly type: 'threw'; readonly message: string }
  /** Last but for the end: the files of all code that the process holds, real paths. */
  | { readonly type: 'modules'; readonly paths: readonly string[] }
  /** A benchmark has run its iterations, between two marks. */
  | {
      readonly type: 'counted'
      /** The file's own. */
      readonly id: string
      /** How many marks the process had set before the iterations began, that of their beginning included. */
      readonly marks: number
      /** What an iteration stands for. */
      readonly operations: number
      /** An iteration by the clock on the wall, which goes on as ever where instructions take long to be counted. */
      readonly wallSeconds: number
    }
  /** What the benchmarks run is written down. */
  | { readonly type: 'covered' }
  /** This runtime cannot tell what they run. */
  | {
      readonly type: 'cannot-cover'
      readonly because: 'runtime' | 'look-failed'
      readonly message: string
    }
  | { readonly type: 'done' }

/** Where the time of a benchmark's slices went. */
export interface Slicing {
  /** Wall-clock seconds of all arms' slices with the handing over between them. */
  readonly seconds: number
  /** Wall-clock seconds of this arm's slices alone. */
  readonly ownSeconds: number
  /** Milliseconds an operation of each of this arm's slices. */
  readonly perOperationMs: readonly number[]
  /** Milliseconds for which this arm ran until it was as fast as at the end. */
  readonly settledMs: number
  /** While another arm had the turn: processor time of this process, and how long that was. */
  readonly outside: { readonly cpuSeconds: number; readonly waitedSeconds: number }
}

export type LoadFailure =
  | 'threw'
  | 'no-tinybench'
  | 'no-vitest'
  | 'no-mitata'
  | 'no-benchmarkjs'
  | 'no-benchmarks'
  | 'never-settles'

/** How a process ends that cannot say why by a message. */
export const exitCodes = {
  bug: 70,
  /** Another arm of the round went away. */
  partnerGone: 71,
  /** The benchmark awaits something, and nothing is left that could bring it. */
  neverSettles: 72,
} as const
