import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { isInstalled } from '../../frameworks/installed.ts'
import { listen, stop } from '../loopback.ts'
import type { Asked, Reply } from './answers.ts'
import { Artifacts, artifactsPath, type StoredArtifact } from './artifacts.ts'
import { startAzurite } from './azurite.ts'
import { startBlobStandin } from './blob-standin.ts'
import type { Blobs } from './blobs.ts'
import { Entries, type Entry } from './entries.ts'
import { type RestOptions, type WorkflowRun, answerRest } from './rest.ts'
import { type Scope, runtimeToken } from './token.ts'
import { type Trouble, spoiledPath, spoilsDownloads } from './troubles.ts'
import { answerTwirp, blobOf, failure, twirpPath, writeDenied } from './twirp.ts'

export interface CacheServiceOptions extends RestOptions {
  /** Addresses of blobs as Azure has them; see `azure-host.ts`. */
  readonly azureHost?: boolean
}

/**
 * A stand-in for the Actions cache, its REST API and the artifacts of a run on loopback. A real Azurite keeps the archives where
 * `npm run frameworks` has installed one, and elsewhere what stands in for it.
 */
export interface CacheService {
  /** For GITHUB_API_URL. */
  readonly url: string
  /** Calls to the service and the REST API so far: their routes, in order. */
  readonly requests: readonly string[]
  /** What the runner tells an action of the service, in a run of its own. @param scopes in the order in which they are searched */
  environment(scopes: readonly Scope[]): Record<string, string>
  /** Newest first. */
  entries(): readonly Entry[]
  /** Adds an entry to what the REST API lists, without an archive. */
  addEntry(entry: Pick<Entry, 'ref' | 'key' | 'createdAt'>): void
  /** The archive of an entry, as it was uploaded. */
  archive(key: string): Promise<Buffer>
  /** Saves what an entry holds once more, as if a run of another ref had. */
  plant(copy: Pick<Entry, 'ref' | 'key'>): Promise<void>
  /** Puts other bytes in an archive's place. */
  spoil(key: string, archive: Buffer): Promise<void>
  /** Drops entries as if they had been idle for a week. */
  evict(key: string): void
  addRun(run: WorkflowRun): void
  trouble(trouble: Trouble): void
  /** Those of the run, in the order in which they were uploaded. */
  artifacts(): readonly StoredArtifact[]
  /** What an artifact holds. */
  artifactContent(name: string): Promise<Buffer>
  close(): Promise<void>
}

export async function startCacheService(options: CacheServiceOptions): Promise<CacheService> {
  const startBlobs = isInstalled() ? startAzurite : startBlobStandin
  const blobs = await startBlobs(options.azureHost ?? false)
  const entries = new Entries()
  const runs = new Map<number, WorkflowRun>()
  const artifacts = new Artifacts(blobs)
  const requests: string[] = []
  let trouble: Trouble = 'none'
  let begun = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request)
    if (asked.path.startsWith(spoiledPath)) return spoil(asked.path, blobs, trouble, response)
    if (asked.path.startsWith(artifactsPath)) return send(response, await artifacts.answer(asked))
    requests.push(routeOf(asked))
    if (!asked.path.startsWith(twirpPath))
      return send(response, answerRest(asked, entries, runs, options) ?? noSuchRoute)
    if (trouble === 'silent') return
    if (trouble === 'resetting') return void request.socket.destroy()
    send(response, await twirp(asked))
  }

  async function twirp(asked: Asked): Promise<Reply> {
    if (trouble === 'failing') return failure(503, 'unavailable', 'the service is down')
    if (trouble === 'limiting') return failure(429, 'resource_exhausted', 'too many requests')
    if (trouble === 'denying writes' && routeOf(asked) === 'CreateCacheEntry') return writeDenied
    const reply = await answerTwirp(asked, entries, blobs)
    return spoilsDownloads(trouble) ? ledAstray(reply, url) : reply
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      send(response, failure(500, 'internal', String(error))),
    )
  })
  const url = await listen(server)
  const named = (key: string): Entry => {
    const entry = entries.newestFirst().find((one) => one.key === key)
    if (entry === undefined) throw new Error(`no entry ${key}`)
    return entry
  }
  return {
    url,
    requests,
    environment: (scopes) => ({
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(scopes, ++begun),
    }),
    entries: () => entries.newestFirst(),
    addEntry: (entry) => void entries.add({ ...entry, version: 'listed', bytes: 1 }),
    archive: (key) => blobs.read(blobOf(named(key))),
    async plant({ ref, key }) {
      const original = named(key)
      const { version, bytes } = original
      const planted = entries.add({ ref, key, version, bytes, createdAt: new Date() })
      await blobs.write(blobOf(planted), await blobs.read(blobOf(original)))
    },
    spoil: (key, archive) => blobs.write(blobOf(named(key)), archive),
    artifacts: () => artifacts.stored(),
    artifactContent: (name) => artifacts.content(name),
    evict: (key) => void entries.remove((entry) => entry.key === key),
    addRun: (run) => void runs.set(run.id, run),
    trouble: (now) => {
      trouble = now
    },
    close: async () => {
      await Promise.all([stop(server), blobs.close()])
    },
  }
}

const noSuchRoute = failure(404, 'not_found', 'no such route')

async function read(request: IncomingMessage): Promise<Asked> {
  const { method = '', url: path = '', headers } = request
  const sent = await text(request)
  const body: unknown = sent === '' ? null : JSON.parse(sent)
  return { method, path, body, authorization: headers.authorization ?? '' }
}

function routeOf({ method, path }: Asked): string {
  const [plain = ''] = path.split('?')
  return plain.startsWith(twirpPath) ? plain.slice(twirpPath.length) : `${method} ${plain}`
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** The same answer, but for an address whose downloads fail. */
function ledAstray(reply: Reply, url: string): Reply {
  const body = reply.body
  if (typeof body !== 'object' || body === null || !('signed_download_url' in body)) return reply
  const blob = new URL(String(body.signed_download_url)).pathname.split('/').at(-1)
  return { ...reply, body: { ...body, signed_download_url: `${url}${spoiledPath}${blob}` } }
}

async function spoil(
  path: string,
  blobs: Blobs,
  trouble: Trouble,
  response: ServerResponse,
): Promise<void> {
  const content = await blobs.read(path.slice(spoiledPath.length))
  response.writeHead(200, { 'content-length': content.length })
  response.write(content.subarray(0, content.length / 2), () => {
    if (trouble === 'cutting downloads') response.destroy()
  })
}
