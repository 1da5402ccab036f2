import { z } from 'zod'

const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('git'), ref: z.string(), commit: z.string() }).readonly(),
  z.object({ kind: z.literal('directory'), path: z.string() }).readonly(),
])

/** One state of the code under test; its label names its results. */
export const versionSchema = z.object({ label: z.string(), source: sourceSchema }).readonly()
