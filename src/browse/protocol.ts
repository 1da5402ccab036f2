/**
 * What the gate and the process that drives pages say to each other: a spec on its standard input, and lines of JSON on
 * descriptor 3.
 */

interface DriverSpec {
  /** Directories in which the project's tools are looked for, in order, before where the process runs and where it lies. */
  readonly tools: readonly string[]
  /** For so long a page may be silent before it is given up. */
  readonly timeoutSeconds: number
}

/** A version's copy of a benchmark file. */
export interface PageFile {
  /** The version's, absolute. */
  readonly directory: string
  /** The file, relative to it, with forward slashes. */
  readonly suite: string
}

/** Loads a file in a page and tells what it holds. */
export interface PageLookSpec extends DriverSpec {
  readonly task: 'look'
  readonly file: PageFile
}

/** Measures benchmarks in a page for each arm, in slices that take turns. */
export interface PageTurnsSpec extends DriverSpec {
  readonly task: 'measure'
  /** In the order of their turns. */
  readonly arms: readonly PageFile[]
  /** In the order in which it is done. */
  readonly work: readonly PageWork[]
  readonly slicing: PageSlicing
}

/** A benchmark. */
export interface PageWork {
  readonly id: string
  /** For each arm the id that its file has for it. */
  readonly runs: readonly string[]
}

export interface PageSlicing {
  /** A slice's length: enough iterations to fill it are timed as one batch. */
  readonly sliceMs: number
  /** Slices of each arm; fewer where the benchmark is slower than a slice. */
  readonly slices: number
  /** For so long an arm runs a benchmark before its slices count. */
  readonly warmupMs: number
}

export type PageSpec = PageLookSpec | PageTurnsSpec

/** What a page cannot be had without. */
export type PageTool = 'playwright-core' | 'esbuild' | 'chromium'

export type PageMessage =
  /** `reasons` has what came of each try to start it. */
  | { readonly type: 'lacking'; readonly tool: PageTool; readonly reasons: readonly string[] }
  /** `arm` is an index; 0 where one file is looked at. */
  | { readonly type: 'load-failed'; readonly arm: number; readonly message: string }
  | {
      readonly type: 'found'
      readonly tasks: readonly PageTask[]
      /** Files that were put into the page, absolute. */
      readonly modules: readonly string[]
      /** What the file threw when it had added some of its tasks; null where it ran to its end. */
      readonly threw: string | null
    }
  | { readonly type: 'begin'; readonly id: string }
  /** Alive: sent once a second. */
  | { readonly type: 'beat' }
  | {
      readonly type: 'measured'
      readonly id: string
      /** Wall-clock seconds, all arms together. */
      readonly seconds: number
      /** Share of the slices' time in which no page was at work. */
      readonly handover: number
      /** Milliseconds an iteration of each slice, for each arm. */
      readonly perIterationMs: readonly (readonly number[])[]
    }
  | {
      readonly type: 'failed'
      readonly id: string
      /** An index; null where it cannot be told which of them it was. */
      readonly arm: number | null
      readonly message: string
      /** Its page is gone: nothing more is measured by this process. */
      readonly died: boolean
    }
  | { readonly type: 'done' }

/** A task as its page has it: hostile text. */
export interface PageTask {
  /** The name of its Bench; empty where it has none. */
  readonly bench: string
  readonly name: string
  /** Its Bench would run several at a time. */
  readonly isConcurrent: boolean
}
