/**
 * What the rooms with effects need from the outside, as interfaces. `node.ts` and `github.ts` implement them;
 * the pure rooms know none of them.
 */
import type { CommitMessage, Manifest, Proposal } from '../model/index.ts'

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

export interface ProgramOptions extends RunOptions {
  /** A file that takes the whole of the standard output, byte for byte; `stdout` is empty then. */
  readonly outputFile?: string
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
  run(command: string, args: readonly string[], options: ProgramOptions): Promise<Finished>
  /** Runs a line in the platform's shell to its end, as a user would type it. */
  shell(line: string, options: RunOptions): Promise<Finished>
  spawn(command: string, args: readonly string[], options: RunOptions): Child
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

export interface ServeOptions extends RunOptions {
  /** CPUs that it may use; null for all, and where processes cannot be pinned. */
  readonly cpus: readonly number[] | null
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

/** Servers on this machine's loopback. */
export interface Network {
  /** Different ones, on which nobody listened a moment ago. */
  freePorts(count: number): Promise<readonly number[]>
  /** Whether somebody listens on it. */
  isTaken(port: number): Promise<boolean>
  /** Gets a path by HTTP, without its content, and waits for that at most so long. */
  ask(port: number, path: string, seconds: number): Promise<HttpAnswer>
}

export type HttpAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly host: '127.0.0.1' | '::1' }
  /** The code is the system's, such as `ECONNREFUSED`; the reason is a text. */
  | { readonly kind: 'silent'; readonly code: string; readonly reason: string }

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

export interface Files {
  /**
   * Creates an empty directory outside any checkout; removed at the latest when the process ends. Its path is the
   * real one, without symbolic links.
   */
  temporaryDirectory(prefix: string): Promise<string>
  exists(path: string): Promise<boolean>
  readText(path: string): Promise<string>
  /** Creates missing directories on the way. */
  writeText(path: string, text: string): Promise<void>
  /** To the end of a file, which is made where it is missing. */
  appendText(path: string, text: string): Promise<void>
  readBytes(path: string): Promise<Uint8Array>
  writeBytes(path: string, bytes: Uint8Array): Promise<void>
  /** With those above it that are missing; it may exist already. */
  makeDirectory(path: string): Promise<void>
  copy(from: string, to: string): Promise<void>
  /** Copies to where nothing is, so that nobody ever sees a part of it; false, and nothing done, where something is. */
  copyNew(from: string, to: string): Promise<boolean>
  remove(path: string): Promise<void>
  /** In bytes. */
  size(path: string): Promise<number>
  /** The files right in a directory; rejects where there is no directory. */
  list(directory: string): Promise<readonly ListedFile[]>
  /** The path with all symbolic links followed; rejects where nothing is. */
  realPath(path: string): Promise<string>
  /** Where a symbolic link points, as written in it. */
  readLink(path: string): Promise<string>
  /** Files below `directory` that match, as relative paths with forward slashes, sorted; never in node_modules. */
  glob(patterns: readonly string[], directory: string): Promise<string[]>
  /** The exports of a JavaScript or TypeScript module; rejects with whatever loading it throws. */
  importModule(path: string): Promise<unknown>
}

export interface ListedFile {
  readonly name: string
  readonly bytes: number
  readonly modifiedAt: Date
}

/** Compressed archives of directories. What the file system answers, such as that it is full, is thrown as it is. */
export interface Archives {
  pack(request: PackRequest): Promise<Packed>
  /** The text of the archive's first member, if that is a file called `path` of at most `mostBytes`. */
  readFirst(archive: string, path: string, mostBytes: number): Promise<FirstMember>
  /** Writes the members below `into`, which is made where it is missing; refused, it leaves some of them there. */
  unpack(request: UnpackRequest): Promise<Unpacked>
}

export interface PackRequest {
  readonly directory: string
  readonly archive: string
  /** A text that becomes the archive's first member; null for none. */
  readonly first: { readonly path: string; readonly text: string } | null
  readonly limits: ArchiveLimits
  readonly sieve: Sieve
}

export interface UnpackRequest {
  readonly archive: string
  readonly into: string
  readonly limits: ArchiveLimits
  readonly sieve: Sieve
}

/** In bytes; of the file, and of all that is in it. */
export interface ArchiveLimits {
  readonly packed: number
  readonly unpacked: number
}

/** Asked of every member, in their order; a refusal, in words, is one of the whole archive. */
export type Sieve = (
  member: Member,
) => { readonly kind: 'take' } | { readonly kind: 'skip' } | ArchiveRefused

/** Where it was made by somebody else, all of it is hostile. */
export interface Member {
  /** As written there, with forward slashes and without one at its end. */
  readonly path: string
  readonly kind: 'file' | 'directory' | 'symbolic-link' | 'hard-link' | 'other'
  /** Where a link points, as written; empty for what is no link. */
  readonly target: string
}

export type Packed = { readonly kind: 'packed'; readonly bytes: number } | ArchiveRefused
export type Unpacked = { readonly kind: 'unpacked' } | ArchiveRefused
export type FirstMember = { readonly kind: 'read'; readonly text: string } | ArchiveRefused

/** Too large, damaged, or refused by the sieve. */
export interface ArchiveRefused {
  readonly kind: 'refused'
  /** A sentence without a full stop. */
  readonly reason: string
}

export interface Machine {
  readonly os: string
  readonly arch: string
  readonly cpu: string
  /** How many threads this process may run at a time. */
  readonly parallelism: number
  /** Numbers of the CPUs this process may use; empty where the platform does not tell. */
  allowedCpus(): Promise<number[]>
  /** Counters that only grow; of all CPUs together where `cpu` is null. */
  load(cpu: number | null): Promise<CpuLoad>
  /** How busy it is as a whole. */
  usage(): MachineUsage
}

export interface MachineUsage {
  /** Null where the platform does not tell. */
  readonly cpu: CpuUsage | null
  /** Share of the memory that is in use; null where the platform does not tell. */
  readonly memory: number | null
  /** The longest that this process's event loop was late since the last call; 0 at the first one. */
  readonly eventLoopSeconds: number
}

/** Seconds of all CPUs together, since some time in the past. */
export interface CpuUsage {
  readonly seconds: number
  readonly idleSeconds: number
  /** Of this process, and of all that it has started. */
  readonly ownSeconds: number
  readonly cpus: number
}

/** What others did to this machine's CPUs since it was started; null where the platform does not tell. */
export interface CpuLoad {
  /** The hypervisor ran somebody else, though we had work. */
  readonly stolenSeconds: number | null
  /** Some process of this system had work and no CPU. */
  readonly waitedSeconds: number | null
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
  readonly archives: Archives
  readonly machine: Machine
  readonly network: Network
  readonly clock: Clock
  readonly console: Console
  /** Aborts when the user or the runner asks to stop; the reason is an Interrupted. Ends the processes that run then. */
  readonly stop: AbortSignal
}

/** What the host of the repository answered. A request that was not granted is an answer, not an exception. */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** Asking again will not help. HTTP's status (404 also means "not allowed to see it"); null where it wasn't HTTP. */
  | { readonly kind: 'refused'; readonly status: number | null; readonly message: string }
  /** Rate limit, server error, no connection. `retryAfterSeconds` is the host's own wish, where it has one. */
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number | null; readonly message: string }

/** A comment on a pull request. Author and body are whatever somebody wrote: hostile text. */
export interface HostedComment {
  readonly id: number
  /** The login; an app's ends in `[bot]`. Null for a deleted account. */
  readonly author: string | null
  readonly body: string
  readonly url: string
}

/** The comments of the pull request that the run is about. */
export interface PullRequestComments {
  /** True where the head is another repository, whose runs get a token that can only read. */
  readonly fromFork: boolean
  /** The login that comments written with this token have as their author. */
  author(): Promise<Answer<string>>
  /** Oldest first; pages count from 1. */
  page(number: number): Promise<Answer<CommentPage>>
  /** As it is now. */
  get(id: number): Promise<Answer<HostedComment>>
  create(body: string): Promise<Answer<HostedComment>>
  update(id: number, body: string): Promise<Answer<HostedComment>>
}

export interface CommentPage {
  readonly comments: readonly HostedComment[]
  readonly last: boolean
}

/** Something to be said at a place in the code. */
export interface Annotation {
  /** In GitHub's words; none of them fails anything. */
  readonly level: 'notice' | 'warning' | 'failure'
  /** One line. */
  readonly title: string
  readonly message: string
  /** A file of the repository and a line in it, from 1; null where that is not known. */
  readonly place: { readonly path: string; readonly line: number } | null
}

export interface PlacedAnnotation extends Annotation {
  readonly place: NonNullable<Annotation['place']>
}

/** What the page of a check run shows. */
export interface CheckOutput {
  /** One line. */
  readonly title: string
  /** Markdown. */
  readonly summary: string
  /** GitHub takes 50 at a time, and none without a place. */
  readonly annotations: readonly PlacedAnnotation[]
}

/** A result of its own beside a commit, which a branch may require. */
export interface CheckRun extends CheckOutput {
  readonly name: string
  readonly commit: string
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled'
  /** Where there is more to be read. */
  readonly url: string
}

export interface CheckRuns {
  /** @returns its id */
  create(run: CheckRun): Promise<Answer<number>>
  /** Says title and summary again, and adds the annotations to those that are there. */
  annotate(id: number, output: CheckOutput): Promise<Answer<null>>
}

/** Where the result of a run is published. */
export interface Hosting {
  /** Null where the event has no pull request. */
  readonly comments: PullRequestComments | null
  readonly checks: CheckRuns
  /** Appends Markdown to the page of the job. */
  summary(markdown: string): Promise<Answer<null>>
  /** For later steps of the workflow. */
  output(name: string, value: string): void
  /** An annotation that fails nothing. */
  notice(title: string, message: string): void
  /** In the job's log, and with that on its page. */
  annotate(annotation: Annotation): void
  /** Folds the lines printed while `body` runs; none of them can be a command to the host. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  /** Lets time pass, since a busy host says how long. */
  wait(seconds: number): Promise<void>
}

/** One page of a list; pages count from 1. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly last: boolean
}

/** The repository's open pull requests. */
export interface PullRequests {
  /** Those from a branch of any repository of that owner. */
  withHead(owner: string, branch: string, page: number): Promise<Answer<Page<OpenPullRequest>>>
}

export interface OpenPullRequest {
  readonly number: number
  readonly headCommit: string
  /** `owner/name`; null once it is deleted. */
  readonly headRepository: string | null
}

/** What the host knows of who may accept a slowdown. */
export interface Authority {
  /** Whether a login may write to the repository. */
  mayWrite(login: string): Promise<Answer<boolean>>
  proposal(pullRequest: number): Promise<Answer<Proposal>>
  /** Without merges, oldest first; pages count from 1. */
  commits(pullRequest: number, page: number): Promise<Answer<Page<CommitMessage>>>
}

/** What runs of the repository's workflows have left behind. */
export interface Artifacts {
  ofRun(run: number, name: string, page: number): Promise<Answer<Page<Artifact>>>
  /** Into memory, and no more than that, whatever size the host has told. */
  download(id: number, mostBytes: number): Promise<Answer<Download>>
}

export interface Artifact {
  /** Counts up: of two, the newer has the larger one. */
  readonly id: number
  readonly name: string
  /** As it is packed. */
  readonly bytes: number
  readonly expired: boolean
}

export type Download =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }

/** The cache of the repository's workflows, as a place for single files under keys that never change. */
export interface ActionsCache {
  /**
   * Writes the newest entry of the first prefix that has any to `path`, whose directory exists. One request finds out
   * that there is none.
   *
   * @param prefixes at most 10, without commas, each at most 512 characters
   */
  restore(prefixes: readonly string[], path: string): Promise<CacheRestored>
  /** @param key without commas, at most 512 characters */
  save(key: string, path: string): Promise<CacheSaved>
  /** Of all refs, newest first; found with the REST API, so that it works outside a job as well. */
  entries(prefix: string): Promise<Answer<readonly CacheEntry[]>>
  /** Removes the key from every ref that has it. A key that is not there is refused with status 404. */
  remove(key: string): Promise<Answer<null>>
}

export type CacheRestored =
  | { readonly kind: 'restored'; readonly key: string }
  /** The service answered that it has none; every failure is one of the other kinds. */
  | { readonly kind: 'missing' }
  | CacheFailure

export type CacheSaved = { readonly kind: 'saved' } | { readonly kind: 'exists' } | CacheFailure

/** `refused` is for good, and the message says what to change; the message of `unreachable` says what happened. */
export interface CacheFailure {
  readonly kind: 'refused' | 'unreachable'
  readonly message: string
}

export interface CacheEntry {
  readonly key: string
  /** The ref whose runs saved it, such as `refs/heads/main`. */
  readonly ref: string
  readonly bytes: number
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** Whether an entry comes from where its manifest says; asked of the host, since a manifest can be forged. */
export interface Provenance {
  check(key: string, claim: Pick<Manifest, 'branch' | 'commit' | 'savedBy'>): Promise<Answer<Trust>>
}

export type Trust =
  | { readonly kind: 'trusted' }
  /** The reason is a sentence without a full stop. */
  | { readonly kind: 'untrusted'; readonly reason: string }
