import type { Io } from '../io.ts'

/** The address of the repository's page, as a workflow's environment tells it; null elsewhere. */
export function pageAddress({
  GITHUB_SERVER_URL: server = '',
  GITHUB_REPOSITORY: repository = '',
}: Io['env']): string | null {
  return server === '' || repository === '' ? null : `${server}/${repository}`
}
