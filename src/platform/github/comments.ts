import { type GitHubRepository, type Octokit, requester } from './request.ts'
import type { HostedComment, PullRequestComments } from '../ports.ts'

const perPage = 100

/** The comments of a pull request, as those of the issue that it is. */
export function gitHubComments(
  target: GitHubRepository,
  { number, fork }: { readonly number: number; readonly fork: boolean },
): PullRequestComments {
  const [owner = '', repo = ''] = target.repository.split('/')
  const issue = { owner, repo, issue_number: number }
  const request = requester(target)
  return {
    fromFork: fork,
    // `GET /user` answers 403 to the default token; only GraphQL tells every kind of token who it is.
    author: () =>
      request(async (octokit, options) => {
        const query = 'query { viewer { login } }'
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>(query, options)
        return viewer.login
      }),
    page: (page) =>
      request(async ({ rest }, options) => {
        const wanted = { ...issue, ...options, per_page: perPage, page }
        const { data, headers } = await rest.issues.listComments(wanted)
        const last = !(headers.link ?? '').includes('rel="next"')
        return { comments: data.map(hosted), last }
      }),
    get: (id) =>
      request(async ({ rest }, options) =>
        hosted((await rest.issues.getComment({ owner, repo, comment_id: id, ...options })).data),
      ),
    create: (body) =>
      request(async ({ rest }, options) =>
        hosted((await rest.issues.createComment({ ...issue, ...options, body })).data),
      ),
    update: (id, body) =>
      request(async ({ rest }, options) =>
        hosted(
          (await rest.issues.updateComment({ owner, repo, comment_id: id, ...options, body })).data,
        ),
      ),
  }
}

type Commented = Awaited<ReturnType<Octokit['rest']['issues']['getComment']>>['data']

function hosted(comment: Commented): HostedComment {
  return {
    id: comment.id,
    author: comment.user?.login ?? null,
    body: comment.body ?? '',
    url: comment.html_url,
  }
}
