import type { Answer } from './answer.ts'
import type { PullRequestComments } from './comments.ts'

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
