/** Who a token belongs to, and what it may do: `true` is everything, a list the permissions that it has for writing. */
export interface Caller {
  readonly login: string
  readonly write: boolean | readonly Scope[]
}

export type Scope = 'actions' | 'checks' | 'issues' | 'pull-requests'

export interface StandinOptions {
  /** `owner/name`. */
  readonly repository: string
  readonly pullRequests: readonly PullRequest[]
  readonly tokens: Readonly<Record<string, Caller>>
  /** Merge bases by `base...head`, for the compare API. */
  readonly mergeBases?: Readonly<Record<string, string>>
  readonly workflowRuns?: readonly WorkflowRun[]
  readonly artifacts?: readonly Artifact[]
  readonly caches?: readonly CacheEntry[]
  /** What people may do, by login; nothing for those who are not named. */
  readonly collaborators?: Readonly<Record<string, 'admin' | 'write' | 'read' | 'none'>>
}

export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly base: { readonly ref: string; readonly sha: string }
  /** `repository` where it is another one; null once that is deleted. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repository?: string | null }
  readonly state?: 'open' | 'closed'
  readonly author?: string
  readonly body?: string | null
  /** Oldest first. */
  readonly commits?: readonly { readonly sha: string; readonly message: string }[]
}

export interface WorkflowRun {
  readonly id: number
  readonly attempt?: number
  readonly event: string
  readonly headBranch: string
  readonly headSha: string
  /** Where it is another one. */
  readonly headRepository?: string
  readonly conclusion?: 'success' | 'failure' | 'cancelled'
}

export interface Artifact {
  readonly id: number
  readonly name: string
  readonly runId: number
  readonly zip: Uint8Array
  readonly expired?: boolean
  /** What the listing says, where it is not the truth. */
  readonly sizeInBytes?: number
}

export interface CacheEntry {
  readonly id: number
  readonly key: string
  readonly ref: string
  readonly version?: string
  readonly sizeInBytes?: number
}

export interface StoredComment {
  readonly id: number
  readonly pullRequest: number
  readonly author: string
  readonly body: string
  /** 1 when created, one more for each update. */
  readonly revision: number
}

export interface StoredIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly state: 'open' | 'closed'
}

export interface StoredCheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly status: string
  readonly conclusion: string | null
  readonly output: { readonly title: string | null; readonly summary: string | null }
  /** Of all requests, as they came. */
  readonly annotations: readonly unknown[]
}

/** A request that GitHub describes, from somebody it knows. */
export interface Call {
  /** Out of the path. */
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  readonly caller: Caller
  /** Path and query. */
  readonly url: URL
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Null for none. */
  readonly body: unknown
}

/** Answers by the ids that GitHub's description has for its operations. */
export type Answers = Readonly<Record<string, (call: Call) => Reply>>

/** Where the stand-in listens, and what it was told. */
export interface World {
  readonly options: StandinOptions
  readonly url: string
  /** Another origin, where files are downloaded. */
  readonly filesUrl: string
  /** Counts up over everything that is created. */
  readonly nextId: () => number
}
