import { createHash } from 'node:crypto'
import { tidings, type AlertNews, type Tiding } from '../model/index.ts'

/** Where the news is from. All of it may be hostile text, as branches are called by anybody. */
export interface NewsSource {
  /** The gate's id. */
  readonly gate: string
  /** Such as `owner/name`; null where nobody knows. */
  readonly repository: string | null
  readonly branch: string
  readonly commit: string
  /** Where there is more to be read; null where nowhere. */
  readonly url: string | null
  /** Tells this run from others. */
  readonly run: string
}

/** What one target is sent of one run: plain text, which each kind of target escapes in its own way. */
export interface Message {
  /** The same for every try, so that a receiver can tell a second one. */
  readonly id: string
  /** The worst of its news, or what it is in place of news. */
  readonly type: Tiding | Bulletin['type']
  /** One line. */
  readonly title: string
  readonly news: readonly AlertNews[]
  /** Of the news, a line each, as many as anybody reads. */
  readonly lines: readonly string[]
  readonly source: NewsSource
}

/** What targets are sent that is no news of a run. Its texts may be hostile. */
export interface Bulletin {
  /** A test of whether messages arrive, or what became of a week. */
  readonly type: 'test' | 'week'
  /** One line, which the name of the branch follows. */
  readonly title: string
  readonly lines: readonly string[]
}

/** More would not fit into every kind of message, nor be read. */
const mostLines = 20

/** @param target by the name of which its messages have ids of their own */
export function messageOf(news: readonly AlertNews[], source: NewsSource, target: string): Message {
  const sorted = news.toSorted((a, b) => tidings.indexOf(a.tiding) - tidings.indexOf(b.tiding))
  return {
    id: idOf([target, source.gate, source.branch, source.commit, source.run]),
    type: sorted[0]?.tiding ?? 'fixed',
    title: titleOf(sorted, source),
    news: sorted,
    lines: shownOf(sorted.map(({ tiding, alert }) => `${signs[tiding]} ${lineOf(tiding, alert)}`)),
    source,
  }
}

/** @param target by the name of which its messages have ids of their own */
export function bulletinMessage(
  { type, title, lines }: Bulletin,
  source: NewsSource,
  target: string,
): Message {
  return {
    id: idOf([type, target, source.gate, source.branch, source.commit, source.run]),
    type,
    title: `${title} ${placeOf(source)}`,
    news: [],
    lines: shownOf(lines),
    source,
  }
}

function shownOf(lines: readonly string[]): string[] {
  const more = lines.length - mostLines
  return [...lines.slice(0, mostLines), ...(more > 0 ? [`and ${more} more`] : [])]
}

export const signs: Readonly<Record<Tiding, string>> = {
  errored: '🟥',
  incomparable: '🟥',
  regressed: '🔴',
  exceeded: '🔴',
  suspected: '🔺',
  fixed: '✅',
}

function lineOf(tiding: Tiding, { text, commit }: AlertNews['alert']): string {
  return tiding === 'fixed' ? `fixed: ${text} (since ${commit.slice(0, 7)})` : text
}

function titleOf(news: readonly AlertNews[], source: NewsSource): string {
  const numbers = tidings.flatMap((tiding) => {
    const number = news.filter((one) => one.tiding === tiding).length
    return number === 0 ? [] : [`${number} ${tiding}`]
  })
  return `${numbers.join(', ')} on ${placeOf(source)}`
}

/** Such as `main of owner/name (api)`. */
function placeOf({ gate, repository, branch }: NewsSource): string {
  const of = repository === null ? '' : ` of ${repository}`
  return `${branch}${of}${gate === 'benchgate' ? '' : ` (${gate})`}`
}

function idOf(parts: readonly string[]): string {
  return `msg_${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}`
}
