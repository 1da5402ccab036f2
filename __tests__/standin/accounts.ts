import { exampleOf } from './github-api.ts'
import { account, isBot, notFound, ok, refusal } from './replies.ts'
import type { Answers, Caller, Reply, World } from './state.ts'

/** Who somebody is, and what they may do. */
export function accountAnswers({ options }: World): Answers {
  return {
    'users/get-authenticated': ({ caller: { login } }) =>
      isBot(login)
        ? refusal(403, 'Resource not accessible by integration')
        : ok({ ...exampleOf('users/get-authenticated', 200), ...account(login) }),
    'apps/get-authenticated': () => refusal(401, 'A JSON web token could not be decoded'),
    'repos/get-collaborator-permission-level': ({ parameters: { username = '' } }) => {
      const permission = options.collaborators?.[username]
      if (permission === undefined) return notFound
      const example = exampleOf('repos/get-collaborator-permission-level', 200)
      const user = { ...account(username), role_name: permission }
      return ok({ ...example, permission, role_name: permission, user })
    },
  }
}

/** The one query that REST has no answer for. GraphQL isn't in the description: REST is. */
export function graphql(body: unknown, { login }: Caller): Reply {
  return /viewer\s*\{\s*login\s*\}/.test(JSON.stringify(body))
    ? ok({ data: { viewer: { login } } })
    : ok({ data: null, errors: [{ message: 'unknown query' }] })
}
