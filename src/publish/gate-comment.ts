import type { Answer, HostedComment, Hosting, PullRequestComments } from '../platform/ports.ts'
import { type CommentMemory, withMemory } from './memory.ts'
import { type OwnComment, ownComment, ownComments } from './own-comments.ts'
import { isNewer, type RunAttempt } from './run-attempt.ts'
import { untilFree } from '../until-free.ts'

/** What a comment is to say. */
export interface Draft {
  /** Whether to write one where there is none yet. */
  readonly create: boolean
  /** @returns what to remember, and the Markdown that ends in a line to be made of it */
  readonly write: (earlier: Earlier) => {
    readonly slower: CommentMemory['slower']
    readonly text: (lastLine: string) => string
  }
}

/** What the comment told before; nothing where there was none. */
export interface Earlier {
  /** The whole of it, its last line too. */
  readonly body: string
  readonly slower: CommentMemory['slower']
}

export type Written =
  | { readonly kind: 'written'; readonly comment: HostedComment }
  /** There is none, and none was to be created. */
  | { readonly kind: 'none' }
  /** The comment holds what a newer run has found, and was left as it is. */
  | { readonly kind: 'superseded'; readonly by: RunAttempt }

/** The one comment of a gate on the pull request that the run is about; without a pull request there is none. */
export interface GateComment {
  write(draft: Draft): Promise<Answer<Written>>
  /** Looks whether an older run has overwritten what was written last, and if so writes it again. */
  settle(): Promise<void>
}

// As many as finding and updating a comment takes among 300: looking again is not worth more than that.
const mostRequests = 5

// By then, an older run that read the comment before it was written has written as well.
const secondsUntilSettled = 1

/**
 * Knows its comment once it has found it. GitHub has no conditional writes, so of two runs that write at the same
 * moment the older could win: what can be done is to look right before a write, and once more after it.
 *
 * @param marker the line that tells this gate's comment from others
 */
export function gateComment(
  { marker, run }: { readonly marker: string; readonly run: RunAttempt },
  { comments, wait }: Pick<Hosting, 'comments' | 'wait'>,
): GateComment {
  const host = comments === null ? null : counted(comments)
  const place: Place = { found: null, overwrote: false }
  let again: ((host: PullRequestComments) => Promise<Answer<Written>>) | null = null

  return {
    async write(draft) {
      if (host === null) return { kind: 'ok', value: { kind: 'none' } }
      // One text for all tries: what was written by the first must not pass for an earlier run's.
      let body: string | null = null
      const once = (to: PullRequestComments): Promise<Answer<Written>> => {
        const bodyOver = (earlier: Earlier): string => {
          if (body !== null) return body
          const { slower, text } = draft.write(earlier)
          return (body = text(withMemory(marker, { run, slower })))
        }
        return write({ marker, run, place, bodyOver, create: draft.create }, to)
      }
      again = once
      return untilFree(() => once(host), wait)
    },
    async settle() {
      if (host === null || again === null || !place.overwrote) return
      if (host.requests() >= mostRequests) return
      await wait(secondsUntilSettled)
      const answer = await findOwn(marker, place, host)
      const now = answer.kind === 'ok' ? newest(answer.value) : null
      if (now !== null && isNewer(run, now)) await again(host)
    },
  }
}

/** What is known of the comment from the last time; null before. */
interface Place {
  found: number | null
  /** Only then may another run, that had read it as well, have overwritten it in turn. */
  overwrote: boolean
}

interface Writing {
  readonly marker: string
  readonly run: RunAttempt
  readonly place: Place
  readonly bodyOver: (earlier: Earlier) => string
  readonly create: boolean
}

async function write(writing: Writing, host: PullRequestComments): Promise<Answer<Written>> {
  const { marker, run, place, bodyOver, create } = writing
  const own = await findOwn(marker, place, host)
  if (own.kind !== 'ok') return own
  const by = newest(own.value)
  if (by !== null && isNewer(by, run)) return { kind: 'ok', value: { kind: 'superseded', by } }
  // Of several, the one furthest down is read; the others are not touched.
  const last = own.value.at(-1)
  if (last === undefined && !create) return { kind: 'ok', value: { kind: 'none' } }
  const body = bodyOver({ body: last?.comment.body ?? '', slower: last?.memory.slower ?? [] })
  const updated = last === undefined ? null : await host.update(last.comment.id, body)
  place.overwrote = updated !== null && !isGone(updated)
  if (!create && !place.overwrote) return { kind: 'ok', value: { kind: 'none' } }
  const answer = updated !== null && !isGone(updated) ? updated : await host.create(body)
  if (answer.kind !== 'ok') return answer
  place.found = answer.value.id
  return { kind: 'ok', value: { kind: 'written', comment: answer.value } }
}

/** Where it was the last time, else among all comments. */
async function findOwn(
  marker: string,
  place: Place,
  host: PullRequestComments,
): Promise<Answer<readonly OwnComment[]>> {
  if (place.found === null) return ownComments(marker, host)
  const comment = await host.get(place.found)
  if (comment.kind === 'ok') return { kind: 'ok', value: ownComment(comment.value, marker) }
  if (!isGone(comment)) return comment
  place.found = null
  return ownComments(marker, host)
}

function newest(own: readonly OwnComment[]): RunAttempt | null {
  const runs = own.flatMap(({ memory }) => (memory.run === null ? [] : [memory.run]))
  return runs.reduce<RunAttempt | null>(
    (best, run) => (best === null || isNewer(run, best) ? run : best),
    null,
  )
}

function isGone(answer: Answer<unknown>): boolean {
  return answer.kind === 'refused' && answer.status === 404
}

/** The same comments, with the number of requests made so far. */
function counted(
  comments: PullRequestComments,
): PullRequestComments & { readonly requests: () => number } {
  let requests = 0
  const counting =
    <Asked extends readonly unknown[], T>(ask: (...asked: Asked) => Promise<T>) =>
    (...asked: Asked): Promise<T> => {
      requests++
      return ask(...asked)
    }
  return {
    fromFork: comments.fromFork,
    author: counting(() => comments.author()),
    page: counting((number: number) => comments.page(number)),
    get: counting((id: number) => comments.get(id)),
    create: counting((body: string) => comments.create(body)),
    update: counting((id: number, body: string) => comments.update(id, body)),
    requests: () => requests,
  }
}
