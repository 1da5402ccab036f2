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
  /** Whose programs come first: those of the project in `cwd`; left out, those that came first for us. */
  readonly programs?: 'own'
}

export interface ProgramOptions extends RunOptions {
  /** A file that takes the whole of the standard output, byte for byte; `stdout` is empty then. */
  readonly outputFile?: string
}

export interface SpawnOptions extends RunOptions {
  /** All that it reads on its standard input; left out, nothing. */
  readonly input?: string
}

/** A benchmark process that is alive. */
export interface Child {
  /**
   * Lines it wrote on its report channel (file descriptor 3). One that is longer than any that was meant ends the process:
   * its `stderr` says so.
   */
  readonly messages: AsyncIterable<string>
  /** Resolves when the process is gone and its streams are read. */
  readonly finished: Promise<Finished>
  kill(): void
}

export interface Processes {
  /** Runs a program to its end. A program that cannot be found is a Finished with exit code 127. */
  run(command: string, args: readonly string[], options: ProgramOptions): Promise<Finished>
  /** Runs a line in the platform's shell to its end, as a user would type it. */
  shell(line: string, options: RunOptions): Promise<Finished>
  spawn(command: string, args: readonly string[], options: SpawnOptions): Child
  /**
   * Runs a program to its end as `run` does, times it, and ends whatever it leaves running: all that did not make
   * itself independent of it.
   */
  supervise(
    command: string,
    args: readonly string[],
    options: SuperviseOptions,
  ): Promise<Supervised>
  /** Starts a line in the platform's shell that is to keep running; what it leaves in its group ends with it. */
  serve(line: string, options: ServeOptions): Server
}

export interface SuperviseOptions extends ProgramOptions {
  /** Ends it, with all that it has started. */
  readonly signal: AbortSignal
}

export interface Supervised extends Finished {
  /** From its start to its end, as seen from here; NaN for a program that cannot be found. */
  readonly seconds: number
  /** What it wrote on its report channel (file descriptor 3). */
  readonly told: string
}

export interface ServeOptions extends RunOptions {
  /** CPUs that it may use; null for all, and where processes cannot be pinned. */
  readonly cpus: readonly number[] | null
  /** Flags for every process of Node.js in it, beside those that it is given anyway; left out, none. */
  readonly nodeFlags?: string
}

/** A process that runs until it is told to end. */
export interface Server {
  /** Null where it could not be started: `finished` tells why. */
  readonly pid: number | null
  /** Resolves when it is gone. */
  readonly finished: Promise<Finished>
  /** The ends of what it has written so far, of its standard output and then of its errors. */
  output(): string
  /** Asks it to end (SIGTERM), and ends it (SIGKILL) after that long. */
  end(graceSeconds: number): Promise<void>
}
