/**
 * What the gate and the process that talks to the cache say to each other: the request as arguments, the messages as
 * lines of JSON on file descriptor 3, since the library prints to the other streams.
 */
import { z } from 'zod'

/**
 * The one path that every entry holds. The service finds an entry only by the very paths it was saved with, so it is
 * constant, and relative, since a runner's directories differ.
 */
export const entryPath = 'benchgate/entry'

export type ClientRequest =
  | { readonly kind: 'restore'; readonly prefixes: readonly string[] }
  | { readonly kind: 'save'; readonly key: string }

export const clientMessage = z.discriminatedUnion('kind', [
  /** A request went out to the service; requests to the blobs' storage are not told. */
  z.object({ kind: z.literal('asked'), route: z.string() }),
  z.object({ kind: z.literal('answered'), route: z.string(), status: z.int() }),
  /** What the library returned. */
  z.object({ kind: z.literal('restored'), key: z.string().nullable() }),
  z.object({ kind: z.literal('saved'), id: z.number() }),
  /** The environment has no cache service. */
  z.object({ kind: z.literal('unavailable') }),
])

export type ClientMessage = Readonly<z.infer<typeof clientMessage>>
