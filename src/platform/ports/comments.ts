import type { Answer } from './answer.ts'

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
