import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { x } from 'tinyexec'

export type Tree = Readonly<Record<string, string>>

/** A pull request as `actions/checkout` leaves it, and the event that goes with it. */
export interface Checkout {
  readonly workspace: string
  readonly payload: ReturnType<typeof payloadOf>
}

export interface PullRequestOf {
  readonly number: number
  readonly title: string
  /** Of its one commit; the title where left out. */
  readonly message?: string
  readonly author?: string
  readonly repository: string
  readonly base: Tree
  /** Files of the pull request that are new or different. */
  readonly changes: Tree
  readonly fork?: boolean
  /** Without `fetch-depth: 0` there is one commit and no branch. */
  readonly shallow?: boolean
}

/** Makes a repository with the pull request's merge commit, and checks that out, in an empty directory. */
export async function checkoutPullRequest(
  directory: string,
  pull: PullRequestOf,
): Promise<Checkout> {
  const origin = join(directory, 'origin')
  const workspace = join(directory, 'workspace')
  const merge = `refs/pull/${pull.number}/merge`
  await mkdir(origin, { recursive: true })
  await git(origin, 'init', '--quiet', '--initial-branch', 'main')
  await commit(origin, pull.base, 'The base')
  const base = await git(origin, 'rev-parse', 'HEAD')
  await git(origin, 'switch', '--quiet', '--create', 'change')
  await commit(origin, pull.changes, pull.message ?? pull.title)
  const head = await git(origin, 'rev-parse', 'HEAD')
  await git(origin, 'switch', '--quiet', 'main')
  await git(origin, 'merge', '--quiet', '--no-ff', '--no-edit', 'change')
  await git(origin, 'update-ref', merge, 'HEAD')
  await git(origin, 'reset', '--quiet', '--hard', base)
  await mkdir(workspace)
  await git(workspace, 'init', '--quiet', '--initial-branch', 'main')
  await git(workspace, 'remote', 'add', 'origin', pathToFileURL(origin).href)
  const fetched = `+${merge}:refs/remotes/pull/${pull.number}/merge`
  const all = '+refs/heads/*:refs/remotes/origin/*'
  const wanted =
    pull.shallow === true ? ['--depth', '1', 'origin', fetched] : ['origin', all, fetched]
  await git(workspace, 'fetch', '--quiet', ...wanted)
  await git(workspace, 'checkout', '--quiet', `refs/remotes/pull/${pull.number}/merge`)
  return { workspace, payload: payloadOf(pull, base, head) }
}

async function commit(repository: string, tree: Tree, message: string): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    await mkdir(dirname(join(repository, path)), { recursive: true })
    await writeFile(join(repository, path), content)
  }
  await git(repository, 'add', '--all')
  await git(repository, 'commit', '--quiet', '--message', message)
}

/** Of GitHub's payload, what an action could look at. */
function payloadOf(pull: PullRequestOf, base: string, head: string) {
  const { number, title, repository, fork = false, author = 'mona' } = pull
  const user = { login: author, type: 'User' }
  const repo = { full_name: repository, default_branch: 'main' }
  const headRepo = {
    ...repo,
    full_name: fork ? `${author}/${repository.split('/')[1]}` : repository,
  }
  const pull_request = {
    number,
    title,
    body: null,
    user,
    base: { ref: 'main', sha: base, repo },
    head: { ref: 'change', sha: head, repo: headRepo },
  }
  return { action: 'synchronize', number, pull_request, repository: repo, sender: user }
}

/** The same commits everywhere: neither the user's configuration nor the date goes in. */
const isolated = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Mona',
  GIT_AUTHOR_EMAIL: 'mona@example.test',
  GIT_AUTHOR_DATE: '2026-11-21T12:00:00Z',
  GIT_COMMITTER_NAME: 'Mona',
  GIT_COMMITTER_EMAIL: 'mona@example.test',
  GIT_COMMITTER_DATE: '2026-11-21T12:00:00Z',
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  const options = { throwOnError: true, nodeOptions: { cwd, env: { ...process.env, ...isolated } } }
  return (await x('git', args, options)).stdout.trim()
}
