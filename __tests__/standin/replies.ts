import { exampleOf } from './github-api.ts'
import type { Call, Caller, Reply, Scope } from './state.ts'

export function ok(body: unknown): Reply {
  return { status: 200, body }
}

export function refusal(status: number, message: string): Reply {
  const documentation_url = 'https://docs.github.com/rest'
  return { status, body: { message, documentation_url, status: String(status) } }
}

export const notFound = refusal(404, 'Not Found')

/** What a token without that permission for writing is told; null where it has it. */
export function denied({ write }: Caller, scope: Scope): Reply | null {
  const may = typeof write === 'boolean' ? write : write.includes(scope)
  return may ? null : refusal(403, 'Resource not accessible by integration')
}

/** What text is refused for, wherever it stands: GitHub's JSON takes no half of a surrogate pair and no NUL. */
export function refusedText(text: string): Reply | null {
  if (!text.isWellFormed()) return refusal(400, 'Problems parsing JSON')
  return text.includes('\0') ? refusal(422, 'Validation Failed: null character') : null
}

/** One page of a list, with the header that names the next; `wrap` makes the body of it. */
export function paged<T>(
  all: readonly T[],
  { query, url }: Call,
  wrap: (page: readonly T[]) => unknown = (page) => page,
): Reply {
  const perPage = Math.min(100, Number(query['per_page'] ?? 30))
  const page = Number(query['page'] ?? 1)
  const last = Math.max(1, Math.ceil(all.length / perPage))
  const link = (to: number, rel: string) => {
    const there = new URL(url)
    there.searchParams.set('page', String(to))
    return `<${there.href}>; rel="${rel}"`
  }
  return {
    status: 200,
    headers: page < last ? { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } : {},
    body: wrap(all.slice((page - 1) * perPage, page * perPage)),
  }
}

export function account(login: string) {
  const example = exampleOf('apps/get-authenticated', 200)['owner']
  const type = isBot(login) ? 'Bot' : 'User'
  return { ...Object(example), login, id: login.length, type }
}

/** The default token is an app's, and apps are not users. */
export function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}
