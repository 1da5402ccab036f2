import { exampleOf } from './github-api.ts'
import { account, notFound, ok, paged } from './replies.ts'
import type { Answers, Call, PullRequest, World } from './state.ts'

/** Pull requests, their commits, and how two commits compare. */
export function pullAnswers({ options, url }: World): Answers {
  const find = ({ parameters }: Call): PullRequest | undefined =>
    options.pullRequests.find(({ number }) => number === Number(parameters['pull_number']))
  const rendered = (pull: PullRequest, example: Record<string, unknown>) => ({
    ...example,
    id: pull.number,
    number: pull.number,
    title: pull.title,
    body: pull.body ?? null,
    state: pull.state ?? 'open',
    user: account(pull.author ?? 'mona'),
    html_url: `${url}/${options.repository}/pull/${pull.number}`,
    head: side(example['head'], pull.head, pull.head.repository ?? options.repository),
    base: side(example['base'], pull.base, options.repository),
    requested_teams: [],
    ...(pull.head.repository === null && { head: { ...pull.head, ...gone(example) } }),
  })
  return {
    'pulls/get': (call) => {
      const pull = find(call)
      return pull === undefined ? notFound : ok(rendered(pull, exampleOf('pulls/get', 200)))
    },
    'pulls/list': (call) => {
      const { state = 'open', head } = call.query
      const wanted = options.pullRequests.filter(
        (pull) =>
          (state === 'all' || state === (pull.state ?? 'open')) &&
          (head === undefined || head === `${ownerOf(pull, options.repository)}:${pull.head.ref}`),
      )
      const example = exampleOf('pulls/list', 200)
      return paged(
        wanted.map((pull) => rendered(pull, example)),
        call,
      )
    },
    'pulls/list-commits': (call) => {
      const pull = find(call)
      if (pull === undefined) return notFound
      const commits = pull.commits ?? [{ sha: pull.head.sha, message: pull.title }]
      return paged(
        commits.map((one) => commit(exampleOf('pulls/list-commits', 200), one)),
        call,
      )
    },
    'repos/compare-commits-with-basehead': ({ parameters }) => {
      const sha = options.mergeBases?.[parameters['basehead'] ?? '']
      if (sha === undefined) return notFound
      const example = exampleOf('repos/compare-commits-with-basehead', 200)
      return ok({ ...example, merge_base_commit: { ...Object(example['merge_base_commit']), sha } })
    },
  }
}

function ownerOf({ head }: PullRequest, repository: string): string {
  return (head.repository ?? repository).split('/')[0] ?? ''
}

function side(example: unknown, { ref, sha }: { ref: string; sha: string }, repository: string) {
  const [owner = '', name = ''] = repository.split('/')
  const repo = {
    ...Object(Object(example).repo),
    name,
    full_name: repository,
    owner: account(owner),
  }
  return { ...Object(example), ref, sha, label: `${owner}:${ref}`, user: account(owner), repo }
}

/** What is left of a head whose repository was deleted. */
function gone(example: Record<string, unknown>) {
  return { ...Object(example['head']), repo: null, user: null, label: 'unknown repository' }
}

function commit(
  example: Record<string, unknown>,
  { sha, message }: { sha: string; message: string },
) {
  return { ...example, sha, commit: { ...Object(example['commit']), message } }
}
