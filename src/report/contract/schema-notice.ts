/** Notices as they stand in a report's file, and as they are read from one that anybody may have written. */
import { z } from 'zod'
import type { Notice, NoticeCode } from '../../model/index.ts'
import { noticeText } from '../words/notice-lines.ts'
import { factsSchemas } from './schema-notice-facts.ts'

const written = z
  .object({
    code: z.string().meta({ description: 'Stable; docs/troubleshooting.md has all of them.' }),
    message: z.string().meta({
      description: 'The facts in a sentence, and what to do. A reader of ours says it anew.',
    }),
    facts: z
      .record(z.string(), z.unknown())
      .default({})
      .meta({ description: 'The data of the notice; which, depends on its code.' }),
  })
  .readonly()

/**
 * A notice in a report. The message is written for others and never read: it is said anew from the facts, so that nobody
 * can put words into our mouth. What is not known becomes the notice that it is not.
 */
export const noticeSchema = z.codec(written, z.custom<Notice>(), {
  decode: ({ code, facts: data }) => readNotice(code, data),
  encode: writtenNotice,
})

/** A notice as it stands in a file. */
export function writtenNotice(notice: Notice): z.output<typeof written> {
  const { code, ...data } = notice
  return { code, message: noticeText(notice), facts: data }
}

function readNotice(code: string, data: Readonly<Record<string, unknown>>): Notice {
  const known = isKnown(code) ? read(code, data) : null
  return known ?? { code: 'unknown-notice', notice: code }
}

function isKnown(code: string): code is NoticeCode {
  return Object.hasOwn(factsSchemas, code)
}

/** Null where the facts are not those of the code. */
function read(code: NoticeCode, data: unknown): Notice | null {
  const parsed = factsSchemas[code].safeParse(data)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has the schema of each code's own facts
  return parsed.success ? ({ code, ...parsed.data } as Notice) : null
}
