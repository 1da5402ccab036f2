import type { FaultCode, Notice, NoticeCode, NoticeFacts, NoticeOf } from '../../model/index.ts'
import { shorten } from '../text/shorten.ts'
import { listed } from './listed.ts'
import { sayings } from './notices/index.ts'
import type { Saying } from './notices/saying.ts'

/** What is shown of a notice, or of several with one code. */
export interface NoticeLine {
  readonly code: NoticeCode
  /** Hostile text. */
  readonly sentence: string
  /** What to do, in a sentence of our own with Markdown's code spans; null where nothing has to be done. */
  readonly remedy: string | null
}

/** What is about no more than so many things is said one by one. */
const mostAlone = 3

/** What else there is to say is to be seen as well. */
const longestSentence = 600

/** Lines for all notices, where the first of a code stands. Many of one code share a line. */
export function noticeLines(notices: readonly Notice[]): readonly NoticeLine[] {
  return [...Map.groupBy(notices, ({ code }) => code).values()].flatMap(linesOf)
}

/** A sentence, and what to do about it: hostile text. */
export function noticeText(notice: Notice): string {
  return lineText(lineOf(notice))
}

/** The same of a line. */
export function lineText({ sentence, remedy }: Pick<NoticeLine, 'sentence' | 'remedy'>): string {
  return remedy === null ? sentence : `${sentence} ${remedy}`
}

/** Where a notice, or a fault, is explained. */
export function noticeAddress(code: NoticeCode | FaultCode): string {
  return `docs/troubleshooting.md#${code}`
}

function linesOf(notices: readonly Notice[]): readonly NoticeLine[] {
  const [first] = notices
  if (first === undefined) return []
  const { many, remedy } = sayingOf(first)
  const names = many === undefined ? [] : [...new Set(notices.map((each) => many.of(each)))]
  if (many === undefined || names.length <= mostAlone) return notices.map(lineOf)
  const sentence = shorten(many.say(names.length, listed(names), notices), longestSentence)
  return [{ code: first.code, sentence, remedy }]
}

function lineOf(notice: Notice): NoticeLine {
  const { say, remedy } = sayingOf(notice)
  return { code: notice.code, sentence: shorten(say(notice), longestSentence), remedy }
}

function sayingOf<Code extends NoticeCode>({ code }: NoticeOf<Code>): Saying<NoticeFacts[Code]> {
  return sayings[code]
}
