/**
 * Entry of the process that talks to the Actions cache: `node actions-cache-client.js restore PREFIX...` or `save KEY`,
 * in a directory of its own, with the file at `entryPath` in it.
 *
 * A process, and not a call: the library cannot be stopped once it retries, reads its settings from the environment
 * and the working directory, keeps large parts of an archive in memory, and tells most failures only by printing them.
 */
import { subscribe } from 'node:diagnostics_channel'
import { writeSync } from 'node:fs'
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache'
import { type ClientMessage, entryPath } from './protocol.ts'

const reportChannel = 3

function send(message: ClientMessage): void {
  writeSync(reportChannel, `${JSON.stringify(message)}\n`)
}

// The library returns the same for a failure and for nothing found. Statuses tell them apart, whatever it prints.
subscribe('http.client.request.start', (message) => {
  const route = routeOf(message)
  if (route !== null) send({ kind: 'asked', route })
})
subscribe('http.client.response.finish', (message) => {
  const route = routeOf(message)
  const status = statusOf(message)
  if (route !== null && status !== null) send({ kind: 'answered', route, status })
})

/** Such as `CreateCacheEntry`, or `caches` of the older service; null for what isn't the service's. */
function routeOf(message: unknown): string | null {
  const path = property(property(message, 'request'), 'path')
  if (typeof path !== 'string') return null
  return /\/(?:twirp\/[\w.]+\.CacheService|_apis\/artifactcache)\/(\w+)/.exec(path)?.[1] ?? null
}

function statusOf(message: unknown): number | null {
  const status = property(property(message, 'response'), 'statusCode')
  return typeof status === 'number' ? status : null
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

async function talk([verb = '', first = '', ...more]: readonly string[]): Promise<ClientMessage> {
  if (!isFeatureAvailable()) return { kind: 'unavailable' }
  switch (verb) {
    case 'restore': {
      const key = await restoreCache([entryPath], first, [...more])
      return { kind: 'restored', key: key ?? null }
    }
    case 'save':
      return { kind: 'saved', id: await saveCache([entryPath], first) }
    default:
      throw new Error(`unknown verb: ${verb}`)
  }
}

send(await talk(process.argv.slice(2)))
// Where a download fails, the library leaves a timer of ten minutes behind.
process.stdout.write('', () => process.exit())
