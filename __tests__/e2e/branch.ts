/** A branch that grows, and jobs about it: each with a checkout, an event, and the cache as its runner hands it out. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { x } from 'tinyexec'
import { onTestFinished } from 'vitest'
import { type CacheService, type Scope, startCacheService } from '../standin/cache/index.ts'
import { parseReport } from '../../src/report/index.ts'
import type { Report } from '../../src/model/index.ts'
import type { Tree } from './checkout.ts'
import { type FinishedStep, runAction } from './run-action.ts'

const root = resolve('.')
const name = 'octo/story'
const token = 'job-token'
const tinybench = join(root, 'node_modules/tinybench')

/** What makes a checkout ready to run: a copy, since links out of it are kept in no baseline. */
const setup = `mkdir -p node_modules && cp -r ${tinybench} node_modules/`

/** What one job has done. */
export interface Job extends FinishedStep {
  readonly report: Report
}

export interface JobAsked {
  readonly event: 'push' | 'pull_request' | 'merge_group' | 'schedule'
  readonly payload: object
  /** What is checked out. */
  readonly ref: string
  /** In the order in which they are searched. */
  readonly scopes: readonly Scope[]
  readonly inputs?: Readonly<Record<string, string>>
  /** Variables that the workflow's step sets, such as secrets; left out, none. */
  readonly env?: Readonly<Record<string, string>>
}

export interface Branch {
  readonly cache: CacheService
  /** Commits to a branch of the origin. @returns the commit */
  readonly commit: (branch: string, tree: Tree) => Promise<string>
  readonly git: (...args: readonly string[]) => Promise<string>
  /** Runs the Action in a fresh checkout, made ready as a workflow's steps would. */
  readonly job: (asked: JobAsked) => Promise<Job>
}

export async function growingBranch(): Promise<Branch> {
  const directory = await mkdtemp(join(tmpdir(), 'benchgate-story-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const cache = await startCacheService({ repository: name, tokens: { [token]: 'read' } })
  onTestFinished(() => cache.close())
  const origin = join(directory, 'origin')
  await mkdir(origin)
  const git = (...args: readonly string[]): Promise<string> => gitIn(origin, args)
  await git('init', '--quiet', '--initial-branch', 'main')
  let jobs = 0

  async function commit(branch: string, tree: Tree): Promise<string> {
    await git('checkout', '--quiet', ...((await isThere(git, branch)) ? [branch] : ['-b', branch]))
    for (const [path, content] of Object.entries(tree)) {
      await mkdir(dirname(join(origin, path)), { recursive: true })
      await writeFile(join(origin, path), content)
    }
    await git('add', '--all')
    await git('commit', '--quiet', '--allow-empty', '--message', 'A change')
    return git('rev-parse', 'HEAD')
  }

  async function job({
    event,
    payload,
    ref,
    scopes,
    inputs = {},
    env = {},
  }: JobAsked): Promise<Job> {
    const id = ++jobs
    const workspace = join(directory, `job-${id}`)
    await gitIn(directory, ['clone', '--quiet', pathToFileURL(origin).href, workspace])
    await gitIn(workspace, ['fetch', '--quiet', 'origin', `+${ref}:refs/checked-out`])
    await gitIn(workspace, ['checkout', '--quiet', '--detach', 'refs/checked-out'])
    await cp(tinybench, join(workspace, 'node_modules/tinybench'), { recursive: true })
    const sha = await gitIn(workspace, ['rev-parse', 'HEAD'])
    const temporary = join(directory, `runner-${id}`)
    await mkdir(temporary)
    const startedAt = new Date(Date.now() - 1000).toISOString()
    const [, branch = ''] = /^refs\/heads\/(.+)$/.exec(ref) ?? []
    cache.addRun({ id, event, branch, commit: sha, startedAt, endedAt: null })
    const finished = await runAction({
      action: root,
      workspace,
      temporary,
      inputs: {
        setup,
        'max-time': '60s',
        threshold: '50%',
        comment: 'never',
        why: 'off',
        ...inputs,
      },
      event: { name: event, payload: { ...payload, repository: { default_branch: 'main' } } },
      repository: name,
      sha,
      run: { id, attempt: 1 },
      apiUrl: cache.url,
      token,
      path: process.env['PATH'] ?? '',
      machine: { ...cache.environment(scopes), ...env },
    })
    const path = finished.outputs['report-json']
    if (path === undefined) throw new Error(`no report:\n${finished.log}`)
    return { ...finished, report: parseReport(await readFile(path, 'utf8')) }
  }

  return { cache, commit, git, job }
}

async function isThere(
  git: (...args: readonly string[]) => Promise<string>,
  branch: string,
): Promise<boolean> {
  return (await git('branch', '--list', branch)) !== ''
}

const isolated = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Mona',
  GIT_AUTHOR_EMAIL: 'mona@example.test',
  GIT_COMMITTER_NAME: 'Mona',
  GIT_COMMITTER_EMAIL: 'mona@example.test',
}

async function gitIn(cwd: string, args: readonly string[]): Promise<string> {
  const nodeOptions = { cwd, env: { ...process.env, ...isolated } }
  return (await x('git', [...args], { throwOnError: true, nodeOptions })).stdout.trim()
}
