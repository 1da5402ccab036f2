import type { ClientMessage } from './protocol.ts'
import type { CacheLimits, ClientRun } from './run.ts'
import type { CacheFailure, CacheRestored, CacheSaved } from '../ports.ts'

/**
 * Tells what became of looking for an entry. `missing` needs a proof: the service answered the last request with
 * success, the library returned, and it complained of nothing.
 */
export function restoreOutcome(run: ClientRun, limits: CacheLimits): CacheRestored {
  const result = run.messages.findLast((message) => message.kind === 'restored')
  if (result !== undefined && result.key !== null) return { kind: 'restored', key: result.key }
  const failure = cutShort(run, limits)
  if (failure !== null) return failure
  const complaint = complaintIn(run.printed)
  if (complaint.includes('cache read denied:')) return { kind: 'refused', message: complaint }
  if (complaint === '' && result !== undefined && isSuccess(lastStatus(run.messages)))
    return { kind: 'missing' }
  const found = /^Cache hit for(?: restore-key)?: (.+)$/m.exec(run.printed)?.[1]
  return unreachable(
    found === undefined ? said(complaint, run.messages) : `${found} was found, but ${complaint}`,
  )
}

/** Tells what became of saving. The library words every failed reservation alike; the status tells which it was. */
export function saveOutcome(run: ClientRun, limits: CacheLimits): CacheSaved {
  const result = run.messages.findLast((message) => message.kind === 'saved')
  if (result !== undefined && result.id > 0) return { kind: 'saved' }
  const failure = cutShort(run, limits)
  if (failure !== null) return failure
  const complaint = complaintIn(run.printed)
  if (complaint.includes('cache write denied:'))
    return { kind: 'refused', message: `${complaint}; ${whoMaySave}` }
  const status = lastStatus(run.messages, reservations)
  if (status === 409) return { kind: 'exists' }
  const isRefused = isSuccess(status)
    ? run.printed.includes('Unable to reserve cache')
    : isForGood(status)
  return isRefused
    ? { kind: 'refused', message: said(complaint, run.messages) }
    : unreachable(said(complaint, run.messages))
}

export const whoMaySave = 'a push to the branch or a scheduled run gets a token that may save'

/** Where a key is taken: of the service, and of the older one that Enterprise Servers have. */
const reservations = new Set(['CreateCacheEntry', 'caches'])

function cutShort(run: ClientRun, limits: CacheLimits): CacheFailure | null {
  const { endedAt, crash, messages } = run
  if (endedAt !== null) {
    const status = lastStatus(messages)
    const answered = status !== null && status >= 500 ? `; it answered with status ${status}` : ''
    const what = endedAt === 'answerSeconds' ? 'did not answer' : 'was not done'
    return unreachable(`it ${what} within ${limits[endedAt]} seconds${answered}`)
  }
  if (crash !== '') return unreachable(`its client failed: ${oneLine(crash)}`)
  if (!messages.some(({ kind }) => kind === 'unavailable')) return null
  const message =
    'this process was started without the address of the cache service, which the runner tells to actions only'
  return { kind: 'refused', message }
}

/**
 * The library's own words: its warnings and errors, and the reason of a failed reservation, which it tells at the
 * level of debugging. Empty where there are none.
 */
function complaintIn(printed: string): string {
  const debugged = /^::debug::Failed to reserve cache: (.+)$/m.exec(printed)?.[1]
  const annotated = [...printed.matchAll(/^::(?:warning|error)::(.+)$/gm)].map(
    ([, text = '']) => text,
  )
  return oneLine(debugged ?? annotated.at(-1) ?? '')
}

function said(complaint: string, messages: readonly ClientMessage[]): string {
  if (complaint !== '') return complaint
  const status = lastStatus(messages)
  return status === null ? 'there was no answer' : `it answered with status ${status}`
}

const mostCharacters = 300

/** Signed addresses open a blob to whoever reads them, so no query is kept. */
function oneLine(text: string): string {
  const [line = ''] = text
    .replaceAll(/%0D|%0A/g, '\n')
    .replaceAll('%25', '%')
    .trimStart()
    .split('\n')
  const plain = line.replace(/^(?:Error: |Failed to \w+: |Received non-retryable error: )+/, '')
  return plain.replaceAll(/\?\S+/g, '').slice(0, mostCharacters)
}

function lastStatus(
  messages: readonly ClientMessage[],
  routes?: ReadonlySet<string>,
): number | null {
  const last = messages.findLast(
    (message) => message.kind === 'answered' && (routes?.has(message.route) ?? true),
  )
  return last?.kind === 'answered' ? last.status : null
}

function isSuccess(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300
}

/** Too many requests pass; other errors of the client don't. */
function isForGood(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && status !== 429
}

function unreachable(message: string): CacheFailure {
  return { kind: 'unreachable', message }
}
