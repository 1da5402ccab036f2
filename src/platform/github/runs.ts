import { type GitHubRepository, type Octokit, requester } from './request.ts'
import type { Answer, Artifacts, Download, OpenPullRequest, PullRequests } from '../ports.ts'

const perPage = 100
const downloadTimeoutMs = 120_000

/** What GitHub knows of other runs of the repository's workflows, and of the pull requests they were about. */
export function gitHubRuns(target: GitHubRepository): {
  readonly pullRequests: PullRequests
  readonly artifacts: Artifacts
} {
  const [owner = '', repo = ''] = target.repository.split('/')
  const request = requester(target)
  return {
    pullRequests: {
      withHead: (headOwner, branch, page) =>
        request(async ({ rest }, options) => {
          const head = `${headOwner}:${branch}`
          const wanted = { owner, repo, state: 'open', head, per_page: perPage, page } as const
          const { data, headers } = await rest.pulls.list({ ...wanted, ...options })
          return { items: data.map(openPullRequest), last: isLast(headers.link) }
        }),
    },
    artifacts: {
      ofRun: (run, name, page) =>
        request(async ({ rest }, options) => {
          const wanted = { owner, repo, run_id: run, name, per_page: perPage, page }
          const found = await rest.actions.listWorkflowRunArtifacts({ ...wanted, ...options })
          const items = found.data.artifacts.map((one) => ({
            id: one.id,
            name: one.name,
            bytes: one.size_in_bytes,
            expired: one.expired,
          }))
          return { items, last: isLast(found.headers.link) }
        }),
      async download(id, mostBytes) {
        const signal = AbortSignal.timeout(downloadTimeoutMs)
        const answer = await request(async ({ rest }) => {
          // GitHub sends on to where the file lies. Octokit follows without the token, which is not for that host; as
          // a stream, since it would else hold whatever comes.
          const options = { signal, parseSuccessResponseBody: false }
          const wanted = { owner, repo, artifact_id: id, archive_format: 'zip', request: options }
          const { data } = await rest.actions.downloadArtifact(wanted)
          return data
        })
        return answer.kind === 'ok' ? readStream(answer.value, mostBytes) : answer
      },
    },
  }
}

type Listed = Awaited<ReturnType<Octokit['rest']['pulls']['list']>>['data'][number]

function openPullRequest({ number, head }: Listed): OpenPullRequest {
  // GitHub's description knows no null here, which is what a deleted fork is.
  const repository: { readonly full_name: string } | null = head.repo
  return { number, headCommit: head.sha, headRepository: repository?.full_name ?? null }
}

function isLast(link: string | undefined): boolean {
  return !(link ?? '').includes('rel="next"')
}

/** Leaving the loop ends the download. */
async function readStream(body: unknown, mostBytes: number): Promise<Answer<Download>> {
  if (!isStream(body)) return { kind: 'ok', value: { kind: 'whole', bytes: new Uint8Array() } }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.length
      if (size > mostBytes) return { kind: 'ok', value: { kind: 'too-large' } }
      chunks.push(chunk)
    }
  } catch (error) {
    return { kind: 'busy', retryAfterSeconds: null, message: String(error) }
  }
  return { kind: 'ok', value: { kind: 'whole', bytes: Buffer.concat(chunks, size) } }
}

/** Octokit's types know nothing of the option that makes it one. */
function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}
