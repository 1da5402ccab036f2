/** What a process has written down of the code that ran in it, parsed: that code may have had its hands on it. */
import { z } from 'zod'
import { readKinds, unseenCodes, type Unseen, type UseCounts } from '../model/index.ts'
import type { LookedFile } from '../worker/cover/looked.ts'

/** How a version's look at one of its files ended. */
export type CodeLook =
  | { readonly kind: 'looked'; readonly file: LookedFile }
  | { readonly kind: 'failed'; readonly why: Unseen }

const place = z.number().int().min(0)

const used = z.object({
  modules: place,
  files: place,
  'synchronous-files': place,
  'child-processes': place,
  requests: place,
}) satisfies z.ZodType<UseCounts>

const schema = z.object({
  version: z.literal(2),
  scripts: z.array(z.object({ path: z.string(), text: z.string() })),
  stretches: z.array(
    z.object({
      benchmark: z.string().nullable(),
      ran: z.array(
        z.tuple([place, place, place, z.string(), z.array(z.tuple([place, place])).optional()]),
      ),
      read: z.array(z.tuple([z.enum(readKinds), z.string(), z.string()])),
      unseen: z.array(z.object({ code: z.enum(unseenCodes), text: z.string() })),
      calls: place,
      used: used.nullable(),
    }),
  ),
  resolved: z.array(z.tuple([z.string(), z.string(), z.string()])),
  threw: z.string().nullable(),
}) satisfies z.ZodType<LookedFile>

/** @param text of the process; whatever else it is, is a look that failed */
export function parseLook(text: string): CodeLook {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return unreadable
  }
  const { data } = schema.safeParse(parsed)
  if (data === undefined) return unreadable
  const isPlaced = data.stretches.every(({ ran }) =>
    ran.every(([script, start, end]) => {
      const length = data.scripts[script]?.text.length ?? -1
      return start <= end && end <= length
    }),
  )
  return isPlaced ? { kind: 'looked', file: data } : unreadable
}

const unreadable: CodeLook = {
  kind: 'failed',
  why: { code: 'look-unreadable', text: '' },
}
