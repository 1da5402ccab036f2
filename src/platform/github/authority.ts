import type { Account, CommitMessage, Proposal } from '../../model/index.ts'
import { type GitHubRepository, type Octokit, requester } from './request.ts'
import type { Authority } from '../ports.ts'

const perPage = 100

/** Who may do what in a repository on GitHub, and who stands for its pull requests. A token that can read is enough. */
export function gitHubAuthority(target: GitHubRepository): Authority {
  const [owner = '', repo = ''] = target.repository.split('/')
  const request = requester(target)
  return {
    mayWrite: (username) =>
      request(async ({ rest }, options) => {
        const wanted = { owner, repo, username, ...options }
        const { data } = await rest.repos.getCollaboratorPermissionLevel(wanted)
        // The four that GitHub maps all roles to: maintain is write, triage is read.
        return data.permission === 'admin' || data.permission === 'write'
      }),
    proposal: (number) =>
      request(async ({ rest }, options) => {
        const { data } = await rest.pulls.get({ owner, repo, pull_number: number, ...options })
        return proposal(data, target.repository)
      }),
    commits: (number, page) =>
      request(async ({ rest }, options) => {
        const wanted = { owner, repo, pull_number: number, per_page: perPage, page, ...options }
        const { data, headers } = await rest.pulls.listCommits(wanted)
        const own = data.filter(({ parents }) => parents.length < 2)
        return { items: own.map(commitMessage), last: !(headers.link ?? '').includes('rel="next"') }
      }),
  }
}

type Pull = Awaited<ReturnType<Octokit['rest']['pulls']['get']>>['data']
type Commit = Awaited<ReturnType<Octokit['rest']['pulls']['listCommits']>>['data'][number]

function proposal({ user, head, body }: Pull, repository: string): Proposal {
  // GitHub's description knows no null here, which is what a deleted fork or account is.
  const from: { readonly full_name: string } | null = head.repo
  const author: { readonly login: string; readonly type: string } | null = user
  return {
    author: author === null ? null : account(author),
    head: from === null ? null : headOf(from.full_name, repository),
    description: body ?? '',
  }
}

function headOf(fullName: string, repository: string): Proposal['head'] {
  return { owner: fullName.split('/')[0] ?? '', isFork: fullName !== repository }
}

function account({ login, type }: { readonly login: string; readonly type: string }): Account {
  return { login, isBot: type === 'Bot' || login.endsWith('[bot]') }
}

function commitMessage({ sha, commit }: Commit): CommitMessage {
  return { commit: sha, author: commit.author?.name ?? '', message: commit.message }
}
