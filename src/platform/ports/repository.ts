import type { CommitMessage, Proposal } from '../../model/index.ts'
import type { Answer, Page } from './answer.ts'

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
