/**
 * What the rooms with effects need from the outside, as interfaces. `node.ts` and `github.ts` implement them;
 * the pure rooms know none of them.
 */

export interface Finished {
  /** Null where a signal ended it. */
  readonly exitCode: number | null
  readonly signal: string | null
  /** Ends of both streams, capped. */
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  /** Added to the environment, which never holds the runner's tokens and inputs. */
  readonly env?: Readonly<Record<string, string>>
}

/** A benchmark process that is alive. */
export interface Child {
  /** Lines it wrote on its report channel (file descriptor 3). */
  readonly messages: AsyncIterable<string>
  /** Resolves when the process is gone and its streams are read. */
  readonly finished: Promise<Finished>
  kill(): void
}

export interface Processes {
  /** Runs a program to its end. A program that cannot be found is a Finished with exit code 127. */
  run(command: string, args: readonly string[], options: RunOptions): Promise<Finished>
  /** Runs a line in the platform's shell to its end, as a user would type it. */
  shell(line: string, options: RunOptions): Promise<Finished>
  spawn(command: string, args: readonly string[], options: RunOptions): Child
}

export interface Files {
  /** Creates an empty directory outside any checkout; removed at the latest when the process ends. */
  temporaryDirectory(prefix: string): Promise<string>
  /** Makes a named pipe; false where the platform has none. */
  makeFifo(path: string): Promise<boolean>
  exists(path: string): Promise<boolean>
  readText(path: string): Promise<string>
  /** Creates missing directories on the way. */
  writeText(path: string, text: string): Promise<void>
  remove(path: string): Promise<void>
  /** Files below `directory` that match, as relative paths with forward slashes, sorted; never in node_modules. */
  glob(patterns: readonly string[], directory: string): Promise<string[]>
}

export interface Machine {
  readonly os: string
  readonly arch: string
  readonly cpu: string
  /** Numbers of the CPUs this process may use; empty where the platform does not tell. */
  allowedCpus(): Promise<number[]>
  /** True where `taskset` works here. */
  canPin(): Promise<boolean>
}

/** Monotonic seconds, and the wall clock for a report's date. */
export interface Clock {
  seconds(): number
  date(): Date
}

/** Where the user sees what is going on while it goes on. */
export interface Console {
  /** A line that stays. */
  info(line: string): void
  /** A line that is replaced by the next, where the output is a terminal; else nothing or rarely a line. */
  progress(line: string): void
  /** Removes the progress line. */
  settle(): void
}

export interface Ports {
  readonly processes: Processes
  readonly files: Files
  readonly machine: Machine
  readonly clock: Clock
  readonly console: Console
  /** Aborts when the user or the runner asks to stop; the reason is an Interrupted. */
  readonly stop: AbortSignal
}
