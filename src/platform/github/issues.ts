import { type GitHubRepository, requester } from './request.ts'
import type { IssueTracker } from '../ports.ts'

export function gitHubIssues(target: GitHubRepository): IssueTracker {
  const [owner = '', repo = ''] = target.repository.split('/')
  const request = requester(target)
  return {
    open: (label) =>
      request(async ({ rest }, options) => {
        const wanted = { owner, repo, labels: label, state: 'open', per_page: 100 } as const
        const { data } = await rest.issues.listForRepo({ ...wanted, ...options })
        // GitHub's issues are its pull requests too.
        return data
          .filter((issue) => issue.pull_request === undefined)
          .map(({ number, title, body }) => ({ number, title, body: body ?? '' }))
      }),
    create: ({ title, body }, label) =>
      request(async ({ rest }, options) => {
        await rest.issues.create({ owner, repo, title, body, labels: [label], ...options })
        return null
      }),
    update: ({ number, title, body }, state) =>
      request(async ({ rest }, options) => {
        const reason = state === 'closed' ? ({ state_reason: 'completed' } as const) : {}
        const changed = { owner, repo, issue_number: number, title, body, state, ...reason }
        await rest.issues.update({ ...changed, ...options })
        return null
      }),
  }
}
