import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startStandin, type Standin } from './index.ts'

const sha = (digit: string) => digit.repeat(40)
const here = { owner: 'octo', repo: 'repo' }
const zip = new Uint8Array([0x50, 0x4b, 5, 6])
let standin: Standin

beforeEach(async () => {
  standin = await startStandin({
    repository: 'octo/repo',
    pullRequests: [
      {
        number: 7,
        title: 'Faster',
        base: { ref: 'main', sha: sha('a') },
        head: { ref: 'fast', sha: sha('b'), repository: 'mona/repo' },
        commits: [{ sha: sha('b'), message: 'Make it faster' }],
      },
      {
        number: 8,
        title: 'Gone',
        state: 'closed',
        base: { ref: 'main', sha: sha('a') },
        head: { ref: 'fast', sha: sha('c'), repository: null },
      },
    ],
    tokens: {
      all: { login: 'github-actions[bot]', write: true },
      none: { login: 'mona', write: false },
    },
    mergeBases: { 'main...mona:feature/x': sha('d') },
    workflowRuns: [
      { id: 11, attempt: 2, event: 'pull_request', headBranch: 'fast', headSha: sha('b') },
    ],
    artifacts: [
      { id: 21, name: 'report', runId: 11, zip },
      { id: 22, name: 'old', runId: 11, zip, expired: true },
    ],
    caches: [
      { id: 31, key: 'main-1', ref: 'refs/heads/main' },
      { id: 32, key: 'main-2', ref: 'refs/pull/7/merge' },
    ],
    collaborators: { mona: 'write', ghost: 'none' },
  })
})

function asking(token = 'all') {
  return getOctokit(token, { baseUrl: standin.url }).rest
}

describe('answers as GitHub describes them to', () => {
  afterEach(() => standin.close())

  test('pull requests by head and by number, also of a fork that was deleted', async () => {
    const { pulls } = asking()
    const open = await pulls.list({ ...here, head: 'mona:fast' })
    expect(open.data.map(({ number }) => number)).toEqual([7])
    expect(open.data[0]?.head).toMatchObject({ sha: sha('b'), repo: { full_name: 'mona/repo' } })
    const closed = await pulls.list({ ...here, state: 'all' })
    expect(closed.data.map(({ number }) => number)).toEqual([7, 8])
    const gone = await pulls.get({ ...here, pull_number: 8 })
    expect(gone.data).toMatchObject({ state: 'closed', head: { repo: null } })
  })

  test("a pull request's commits, and where it left its base", async () => {
    const { pulls, repos } = asking()
    const commits = await pulls.listCommits({ ...here, pull_number: 7 })
    expect(commits.data[0]).toMatchObject({ sha: sha('b'), commit: { message: 'Make it faster' } })
    const basehead = 'main...mona:feature/x'
    const compared = await repos.compareCommitsWithBasehead({ ...here, basehead })
    expect(compared.data.merge_base_commit.sha).toBe(sha('d'))
  })

  test('a workflow run, its artifacts, and what is in them', async () => {
    const { actions } = asking()
    const run = await actions.getWorkflowRun({ ...here, run_id: 11 })
    expect(run.data).toMatchObject({ head_sha: sha('b'), run_attempt: 2, pull_requests: [] })
    const listed = await actions.listWorkflowRunArtifacts({ ...here, run_id: 11, name: 'report' })
    expect(listed.data).toMatchObject({ total_count: 1, artifacts: [{ id: 21, size_in_bytes: 4 }] })
    const archive_format = 'zip'
    const file = await actions.downloadArtifact({ ...here, artifact_id: 21, archive_format })
    expect(file.data).toEqual(zip.buffer)
    const expired = actions.downloadArtifact({ ...here, artifact_id: 22, archive_format })
    await expect(expired).rejects.toMatchObject({ status: 410 })
  })

  test('caches by the beginning of their keys, and deletes them by the whole key', async () => {
    const { actions } = asking()
    const listed = await actions.getActionsCacheList({ ...here, key: 'main' })
    expect(listed.data.actions_caches.map(({ id }) => id)).toEqual([31, 32])
    await actions.deleteActionsCacheByKey({ ...here, key: 'main-1' })
    const left = await actions.getActionsCacheList({ ...here })
    expect(left.data).toMatchObject({ total_count: 1, actions_caches: [{ id: 32 }] })
    const again = actions.deleteActionsCacheByKey({ ...here, key: 'main-1' })
    await expect(again).rejects.toMatchObject({ status: 404 })
  })

  test('check runs, whose annotations add up', async () => {
    const { checks } = asking()
    const { data } = await checks.create({ ...here, name: 'gate', head_sha: sha('b') })
    expect(data).toMatchObject({ status: 'queued', conclusion: null })
    const annotation = { path: 'a.js', start_line: 1, end_line: 1, message: 'slow' }
    const annotations = [{ ...annotation, annotation_level: 'failure' as const }]
    const output = { title: 'slower', summary: 'by 3 %', annotations }
    const wanted = { ...here, check_run_id: data.id, conclusion: 'failure', output } as const
    await checks.update(wanted)
    await checks.update(wanted)
    expect(standin.checkRuns()).toMatchObject([
      { status: 'completed', conclusion: 'failure', annotations: [annotation, annotation] },
    ])
  })

  test('who somebody is and what they may do', async () => {
    const { apps, repos, users } = asking('none')
    expect((await users.getAuthenticated()).data.login).toBe('mona')
    await expect(asking().users.getAuthenticated()).rejects.toMatchObject({ status: 403 })
    await expect(apps.getAuthenticated()).rejects.toMatchObject({ status: 401 })
    const { data } = await repos.getCollaboratorPermissionLevel({ ...here, username: 'mona' })
    expect(data.permission).toBe('write')
  })
})

describe('refuses what GitHub refuses', () => {
  afterEach(() => standin.close())
  const done = { ...here, name: 'gate', head_sha: sha('b'), conclusion: 'success' } as const

  test('check runs from a token that may not, whose title is too long, or which end without a conclusion', async () => {
    await expect(asking('none').checks.create(done)).rejects.toMatchObject({ status: 403 })
    const output = { title: 'x'.repeat(256), summary: '' }
    await expect(asking().checks.create({ ...done, output })).rejects.toMatchObject({ status: 422 })
    expect(standin.checkRuns()).toEqual([])
  })

  test('text that no database keeps', async () => {
    const { issues } = asking()
    for (const body of ['a\0b', 'half \ud800'])
      await expect(issues.createComment({ ...here, issue_number: 7, body })).rejects.toMatchObject({
        status: expect.any(Number),
      })
    expect(standin.comments(7)).toEqual([])
  })
})

describe('whoever breaks the description is told at the end', () => {
  test.each([
    ['a parameter there is none of', { direction: 'desc' }],
    ['one of another type', { per_page: 'many' }],
  ])('%s', async (_what, query) => {
    const wanted = { ...here, issue_number: 7, ...query }
    await expect(asking().issues.listComments(Object(wanted))).rejects.toMatchObject({
      status: expect.any(Number),
    })
    await expect(standin.close()).rejects.toThrow('query')
  })

  test('a body that lacks something, or has too much of it', async () => {
    const { checks } = asking()
    await expect(checks.create(Object({ ...here, name: 'gate' }))).rejects.toMatchObject({
      status: expect.any(Number),
    })
    const output = { title: '', summary: 'x'.repeat(65_536) }
    await expect(checks.update({ ...here, check_run_id: 1, output })).rejects.toMatchObject({
      status: expect.any(Number),
    })
    await expect(standin.close()).rejects.toThrow(/head_sha[^]*65535/)
  })

  test('a request for something that is not described here', async () => {
    await expect(asking().issues.listLabelsForRepo(here)).rejects.toMatchObject({
      status: expect.any(Number),
    })
    await expect(standin.close()).rejects.toThrow('GET /repos/octo/repo/labels')
  })
})
