/** The built Action in the workflow that publishes what runs of forks have measured. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { commit, otherCommit } from '../receive/builders.ts'
import { type Artifact, startStandin } from '../standin/index.ts'
import { runAction } from './run-action.ts'

export const repository = 'octo/project'
export const runId = 11

/** The end of a fork's run, as GitHub tells a workflow of the default branch. */
function payload(over: Readonly<Record<string, unknown>> = {}) {
  const workflow_run = {
    id: runId,
    run_attempt: 1,
    event: 'pull_request',
    conclusion: 'failure',
    head_sha: commit,
    head_branch: 'faster',
    head_repository: { full_name: 'mona/project' },
    pull_requests: [],
    ...over,
  }
  return { action: 'completed', workflow_run, repository: { full_name: repository } }
}

/** A run of the publishing workflow. The directory is empty: nothing was checked out. */
export async function publishing(
  zip: Uint8Array | null,
  {
    inputs = {},
    listed = {},
    write = true,
    run = {},
    event = 'workflow_run',
    head = commit,
    message = 'A',
  }: {
    readonly inputs?: Readonly<Record<string, string>>
    readonly listed?: Partial<Artifact>
    readonly write?: boolean
    readonly run?: Readonly<Record<string, unknown>>
    readonly event?: string
    readonly head?: string
    /** Of the pull request's one commit. */
    readonly message?: string
  } = {},
) {
  const directory = await mkdtemp(join(tmpdir(), 'benchgate-publish-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const base = { ref: 'main', sha: otherCommit }
  const pullRequests = [
    {
      number: 7,
      title: 'A',
      base,
      head: { ref: 'faster', sha: head, repository: 'mona/project' },
      commits: [{ sha: head, message }],
    },
    { number: 8, title: 'B', base, head: { ref: 'other', sha: otherCommit } },
  ]
  const artifact = { id: 21, name: 'benchgate-report', runId, ...listed }
  const standin = await startStandin({
    repository,
    pullRequests,
    artifacts: zip === null ? [] : [{ ...artifact, zip }],
    tokens: { token: { login: 'github-actions[bot]', write } },
    collaborators: { mona: 'write' },
  })
  onTestFinished(() => standin.close())
  const workspace = join(directory, 'workspace')
  await mkdir(workspace)
  // Were anything of the directory loaded, it would be this.
  const config =
    'process.stdout.write("config file was run\\n"); export default { comment: "never" }\n'
  await writeFile(join(workspace, 'benchgate.config.mjs'), config)
  const finished = await runAction({
    action: resolve('.'),
    workspace,
    temporary: join(directory, 'runner'),
    inputs: { mode: 'publish', ...inputs },
    event: { name: event, payload: payload(run) },
    repository,
    apiUrl: standin.url,
    token: 'token',
    path: process.env['PATH'] ?? '',
  })
  return { ...finished, standin }
}
