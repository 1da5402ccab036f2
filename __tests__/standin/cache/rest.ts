import { type Asked, type Reply, tokenOf } from './answers.ts'
import type { Entries, Entry } from './entries.ts'

/** A workflow run that GitHub would know of. */
export interface WorkflowRun {
  readonly id: number
  readonly event: string
  readonly branch: string
  readonly commit: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** Null while it goes on. */
  readonly endedAt: string | null
}

export interface RestOptions {
  /** `owner/name`. */
  readonly repository: string
  /** What each token may do with `actions`. */
  readonly tokens: Readonly<Record<string, 'none' | 'read' | 'write'>>
}

/** GitHub's REST API as far as it is about caches and runs; null for every other route. */
export function answerRest(
  asked: Asked,
  entries: Entries,
  runs: ReadonlyMap<number, WorkflowRun>,
  { repository, tokens }: RestOptions,
): Reply | null {
  const { pathname, searchParams } = new URL(asked.path, 'http://localhost')
  const [, route] = pathname.split(`/repos/${repository}/actions/`)
  const run = /^runs\/(\w+)$/.exec(route ?? '')?.[1]
  if (route !== 'caches' && run === undefined) return null
  const may = tokens[tokenOf(asked)]
  if (may === undefined) return refusal(401, 'Bad credentials')
  if (may === 'none' || (may === 'read' && asked.method !== 'GET'))
    return refusal(403, 'Resource not accessible by integration')
  if (run !== undefined) return one(runs.get(Number(run)))
  return asked.method === 'DELETE' ? remove(entries, searchParams) : list(entries, searchParams)
}

function one(run: WorkflowRun | undefined): Reply {
  if (run === undefined) return refusal(404, 'Not Found')
  const { id, event, branch, commit, startedAt, endedAt } = run
  return {
    status: 200,
    body: {
      id,
      event,
      head_branch: branch,
      head_sha: commit,
      status: endedAt === null ? 'in_progress' : 'completed',
      created_at: startedAt,
      updated_at: endedAt ?? startedAt,
    },
  }
}

/** The key is taken for a prefix here, and as it is where entries are removed. */
function list(entries: Entries, query: URLSearchParams): Reply {
  const perPage = Math.min(100, Number(query.get('per_page') ?? 30))
  const page = Number(query.get('page') ?? 1)
  const matching = entries
    .newestFirst()
    .filter(({ bytes }) => bytes !== null)
    .filter(({ key }) => key.startsWith(query.get('key') ?? ''))
    .filter(({ ref }) => ref === (query.get('ref') ?? ref))
  const shown = matching.slice((page - 1) * perPage, page * perPage)
  return {
    status: 200,
    body: { total_count: matching.length, actions_caches: shown.map(rendered) },
  }
}

function remove(entries: Entries, query: URLSearchParams): Reply {
  const wanted = query.get('key')
  const ref = query.get('ref')
  const gone = entries.remove((entry) => entry.key === wanted && entry.ref === (ref ?? entry.ref))
  if (gone.length === 0) return refusal(404, 'Not Found')
  return { status: 200, body: { total_count: gone.length, actions_caches: gone.map(rendered) } }
}

function rendered({ id, ref, key, version, bytes, createdAt }: Entry) {
  const created_at = createdAt.toISOString()
  return { id, ref, key, version, size_in_bytes: bytes, created_at, last_accessed_at: created_at }
}

function refusal(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } }
}
