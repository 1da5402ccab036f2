import { cacheEntries, ownerAndName, permissionNamed } from './caches.ts'
import { type GitHubRepository, requester } from './request.ts'
import type { Answer, CacheEntry, Provenance, Trust } from '../ports.ts'

type Claim = Parameters<Provenance['check']>[1]

/**
 * What GitHub itself says of an entry: which branch's runs it belongs to, and which run its manifest names.
 *
 * A pull request's code can save any content under any key, but only into the pull request's own scope, which is
 * searched first. So the key must be in the branch's scope and in no other.
 *
 * Two requests, both with `actions: read`.
 */
export function gitHubProvenance(target: GitHubRepository): Provenance {
  return {
    async check(key, claim) {
      const { savedBy } = claim
      if (savedBy.kind === 'local') return untrusted('it was not saved by a workflow run')
      const { runId } = savedBy
      const nobodys = untrusted(`there is no workflow run ${runId}`)
      if (!/^[1-9]\d{0,15}$/.test(runId)) return nobodys
      const [entries, run] = await Promise.all([
        cacheEntries(target, key),
        workflowRun(target, Number(runId)),
      ])
      if (entries.kind !== 'ok') return entries
      if (run.kind === 'refused' && run.status === 404) return nobodys
      if (run.kind !== 'ok') return run
      // The API takes the key for a prefix.
      const same = entries.value.filter((entry) => entry.key === key)
      const reason = wrongScope(same, claim) ?? wrongRun(run.value, same, claim)
      return reason === null ? { kind: 'ok', value: { kind: 'trusted' } } : untrusted(reason)
    },
  }
}

interface Run {
  readonly event: string
  readonly branch: string | null
  readonly commit: string
  readonly startedAt: string
  /** Null while it goes on. */
  readonly endedAt: string | null
}

async function workflowRun(target: GitHubRepository, id: number): Promise<Answer<Run>> {
  const answer = await requester(target)(async ({ rest }, options) => {
    const wanted = { ...ownerAndName(target), run_id: id, ...options }
    const { data } = await rest.actions.getWorkflowRun(wanted)
    const { event, head_branch: branch, head_sha: commit, created_at: startedAt } = data
    const endedAt = data.status === 'completed' ? data.updated_at : null
    return { event, branch, commit, startedAt, endedAt }
  })
  return permissionNamed(answer, 'actions: read')
}

function wrongScope(entries: readonly CacheEntry[], { branch }: Claim): string | null {
  const wanted = `refs/heads/${branch}`
  const other = entries.find(({ ref }) => ref !== wanted)
  if (other !== undefined)
    return `runs of ${other.ref} saved under its key, not only those of ${wanted}`
  return entries.length === 0 ? `GitHub lists no entry of ${wanted} under its key` : null
}

const trustedEvents = new Set(['push', 'schedule'])
/** Between the end of a job's steps and the end of its run. */
const slackMs = 10 * 60_000

function wrongRun(run: Run, entries: readonly CacheEntry[], claim: Claim): string | null {
  if (!trustedEvents.has(run.event)) return `the run that it names was started by ${run.event}`
  if (run.branch !== claim.branch)
    return `the run that it names was of ${run.branch ?? 'no branch'}`
  if (run.commit !== claim.commit) return `the run that it names was of commit ${run.commit}`
  const began = Date.parse(run.startedAt)
  const ended = run.endedAt === null ? Infinity : Date.parse(run.endedAt) + slackMs
  // Some events run a stranger's code in the branch's own scope, which could name any run of the past.
  const isInTime = entries.every(({ createdAt }) => {
    const created = Date.parse(createdAt)
    return created >= began && created <= ended
  })
  return isInTime ? null : 'it was not saved while the run that it names was going on'
}

function untrusted(reason: string): Answer<Trust> {
  return { kind: 'ok', value: { kind: 'untrusted', reason } }
}
