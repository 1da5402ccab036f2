import { z } from 'zod'

/** What the process that uploads an artifact says in the end. */
export const artifactMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('uploaded'), id: z.number() }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
])

export type ArtifactMessage = Readonly<z.infer<typeof artifactMessage>>
