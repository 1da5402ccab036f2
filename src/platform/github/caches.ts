import { type GitHubRepository, requester } from './request.ts'
import type { Answer, CacheEntry } from '../ports.ts'

const perPage = 100

/**
 * The entries of all refs whose key begins with the prefix, newest first. Without a prefix those of other tools too.
 *
 * The job needs `actions: read`.
 */
export async function cacheEntries(
  target: GitHubRepository,
  prefix: string,
): Promise<Answer<readonly CacheEntry[]>> {
  const request = requester(target)
  const wanted = { ...ownerAndName(target), key: prefix, per_page: perPage }
  const entries: CacheEntry[] = []
  for (let page = 1; ; page++) {
    const answer = await request(async ({ rest }, options) => {
      const order = { sort: 'created_at', direction: 'desc' } as const
      const { data } = await rest.actions.getActionsCacheList({
        ...wanted,
        ...order,
        ...options,
        page,
      })
      return data
    })
    if (answer.kind !== 'ok') return permissionNamed(answer, 'actions: read')
    const { actions_caches: caches, total_count: total } = answer.value
    entries.push(...caches.map(entryOf))
    if (caches.length < perPage || entries.length >= total) return { kind: 'ok', value: entries }
  }
}

/** Removes the key from all refs. The job needs `actions: write`. */
export async function removeCacheEntry(
  target: GitHubRepository,
  key: string,
): Promise<Answer<null>> {
  const answer = await requester(target)(async ({ rest }, options) => {
    await rest.actions.deleteActionsCacheByKey({ ...ownerAndName(target), ...options, key })
    return null
  })
  return permissionNamed(answer, 'actions: write')
}

/** GitHub's own message names no permission. */
export function permissionNamed<T>(answer: Answer<T>, permission: string): Answer<T> {
  if (answer.kind !== 'refused' || answer.status !== 403) return answer
  return { ...answer, message: `${answer.message}; it needs the permission \`${permission}\`` }
}

export function ownerAndName({ repository }: Pick<GitHubRepository, 'repository'>) {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

interface ListedCache {
  readonly key?: string
  readonly ref?: string
  readonly size_in_bytes?: number
  readonly created_at?: string
}

/** The API's description leaves every field out of the required ones; without its key an entry is nobody's. */
function entryOf(cache: ListedCache): CacheEntry {
  return {
    key: cache.key ?? '',
    ref: cache.ref ?? '',
    bytes: cache.size_in_bytes ?? 0,
    createdAt: cache.created_at ?? '',
  }
}
