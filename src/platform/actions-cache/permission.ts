import { z } from 'zod'
import { whoMaySave } from './outcome.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Why this job may not look into the cache, as far as it knows by itself; null where it may. */
export function readingForbidden(environment: Environment): string | null {
  const mode = cacheMode(environment)
  return mode === 'none' || mode === 'write-only' ? forbiddenBy(mode, 'read') : null
}

/**
 * Why this job may not save, asked before an archive is made and sent; null where it may or that cannot be told.
 */
export function savingForbidden(environment: Environment): string | null {
  const mode = cacheMode(environment)
  if (mode === 'none' || mode === 'read') return forbiddenBy(mode, 'write')
  const permissions = permissionsOf(environment['ACTIONS_RUNTIME_TOKEN'] ?? '')
  if (permissions === null || permissions.some((permission) => (permission & writes) !== 0))
    return null
  return `the token of this job may only read the cache; ${whoMaySave}`
}

function cacheMode(environment: Environment): string {
  return (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase()
}

function forbiddenBy(mode: string, wanted: 'read' | 'write'): string {
  return `the workflow sets \`cache-mode: ${mode}\` for this job; it has to be \`${wanted}\``
}

const writes = 2

const claims = z.object({ ac: z.string() })
/** What the claim holds, as a JSON text inside the token's JSON. */
const scopes = z.array(z.object({ Permission: z.int() }))

/** Of each scope that the token opens; null for a token that doesn't say. Its signature is the service's business. */
function permissionsOf(token: string): readonly number[] | null {
  const [, payload = ''] = token.split('.')
  try {
    const { ac } = claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
    return scopes.parse(JSON.parse(ac)).map(({ Permission }) => Permission)
  } catch {
    return null
  }
}
