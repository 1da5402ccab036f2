import { z } from 'zod'
import { type Asked, type Reply, tokenOf } from './answers.ts'
import type { Blobs } from './blobs.ts'
import type { Entries, Entry } from './entries.ts'
import { grantedBy } from './token.ts'

export const twirpPath = '/twirp/github.actions.results.api.v1.CacheService/'

/** Where an entry's bytes are. */
export function blobOf({ id }: Pick<Entry, 'id'>): string {
  return `entry-${id}`
}

/** The three calls of the cache service, as the runners' clients make them. */
export async function answerTwirp(asked: Asked, entries: Entries, blobs: Blobs): Promise<Reply> {
  const granted = grantedBy(tokenOf(asked))
  switch (asked.path.slice(twirpPath.length)) {
    case 'CreateCacheEntry': {
      const wanted = keyed.parse(asked.body)
      const [ref] = granted.writable
      if (ref === undefined) return writeDenied
      const reserved = entries.reserve({ ...wanted, ref })
      if (reserved === null) return failure(409, 'already_exists', alreadyExists)
      return done({ ok: true, signed_upload_url: await blobs.signed(blobOf(reserved), 'upload') })
    }
    case 'FinalizeCacheEntryUpload': {
      const { size_bytes: bytes, ...wanted } = sized.parse(asked.body)
      const finished = entries.finish({ ...wanted, ref: granted.writable[0] ?? '' }, Number(bytes))
      if (finished === null) return failure(404, 'not_found', 'no such reservation')
      return done({ ok: true, entry_id: String(finished.id) })
    }
    case 'GetCacheEntryDownloadURL': {
      const { key, restore_keys: more, version } = lookedUp.parse(asked.body)
      if (granted.readable.length === 0) return failure(403, 'permission_denied', readDenied)
      const found = entries.find(granted.readable, [key, ...more], version)
      if (found === null) return done({ ok: false })
      const signed = await blobs.signed(blobOf(found), 'download')
      return done({ ok: true, signed_download_url: signed, matched_key: found.key })
    }
    default:
      return failure(404, 'bad_route', `no route ${asked.path}`)
  }
}

const keyed = z.object({ key: z.string().min(1), version: z.string().min(1) })
const sized = keyed.extend({ size_bytes: z.string() })
const lookedUp = keyed.extend({ restore_keys: z.array(z.string()).max(9).default([]) })

/** The beginnings of these messages are what the client knows them by. */
export const writeDenied: Reply = done({
  ok: false,
  message: 'cache write denied: the token of this run is read-only',
})
const readDenied = 'cache read denied: the token of this run has no readable scope'
const alreadyExists = 'cache entry with the same key, version, and scope already exists'

function done(body: unknown): Reply {
  return { status: 200, body }
}

/** As twirp words an error. */
export function failure(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg } }
}
