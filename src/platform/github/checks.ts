import { type GitHubRepository, requester } from './request.ts'
import type { CheckOutput, CheckRuns } from '../ports.ts'

/** Check runs, which need `checks: write`. */
export function gitHubChecks(target: GitHubRepository): CheckRuns {
  const [owner = '', repo = ''] = target.repository.split('/')
  const request = requester(target)
  return {
    create: ({ name, commit, conclusion, url, ...output }) =>
      request(async ({ rest }, options) => {
        const { data } = await rest.checks.create({
          ...options,
          owner,
          repo,
          name,
          head_sha: commit,
          status: 'completed',
          conclusion,
          details_url: url,
          output: asGitHubWritesIt(output),
        })
        return data.id
      }),
    annotate: (id, output) =>
      request(async ({ rest }, options) => {
        const wanted = { ...options, owner, repo, check_run_id: id }
        await rest.checks.update({ ...wanted, output: asGitHubWritesIt(output) })
        return null
      }),
  }
}

function asGitHubWritesIt({ title, summary, annotations }: CheckOutput) {
  const written = annotations.map(({ level, title: heading, message, place }) => ({
    path: place.path,
    start_line: place.line,
    end_line: place.line,
    annotation_level: level,
    title: heading,
    message,
  }))
  return { title, summary, annotations: written }
}
