import { createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { listen, stop } from '../loopback.ts'
import { addressOf, type Blobs, container, type Purpose } from './blobs.ts'

interface Blob {
  readonly content: Buffer
  readonly etag: string
}

interface Asked {
  readonly method: string
  readonly blob: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | number>>
  readonly body?: Buffer
}

/**
 * Blobs in this process, by as much of Azure's REST API as the cache's client speaks: Put Blob, Put Block, Put Block
 * List, Get Blob with ranges, and Get Blob Properties.
 */
export async function startBlobStandin(azureHost: boolean): Promise<Blobs> {
  const key = randomBytes(32)
  const storage = new Storage()
  const signature = (blob: string, may: string): string =>
    createHmac('sha256', key).update(`${may} ${blob}`).digest('base64url')

  async function answer(request: IncomingMessage): Promise<Reply> {
    const { method = '', headers } = request
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://localhost')
    const blob = pathname.split('/').at(-1) ?? ''
    const body = await buffer(request)
    const may = query.get('sp') ?? ''
    const needed = method === 'PUT' ? permissions.upload : permissions.download
    if (may !== needed) return failure(403, 'AuthorizationPermissionMismatch')
    if (query.get('sig') !== signature(blob, may)) return failure(403, 'AuthenticationFailed')
    return storage.answer({ method, blob, query, headers, body })
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (reply) => send(request, response, reply),
      () => response.destroy(),
    )
  })
  const address = addressOf(await listen(server), azureHost)
  return {
    signed: async (blob, purpose) => {
      const may = permissions[purpose]
      return `${address}/${container}/${blob}?sp=${may}&sig=${signature(blob, may)}`
    },
    read: async (blob) => storage.read(blob),
    write: async (blob, content) => storage.write(blob, content),
    close: () => stop(server),
  }
}

/** As Azure writes what an address allows. */
const permissions: Readonly<Record<Purpose, string>> = { upload: 'cw', download: 'r' }

class Storage {
  readonly #blobs = new Map<string, Blob>()
  /** Those that were sent and are in no blob yet. */
  readonly #blocks = new Map<string, Buffer>()
  #writes = 0

  answer(asked: Asked): Reply {
    return asked.method === 'PUT' ? this.#put(asked) : this.#get(asked)
  }

  read(name: string): Buffer {
    const blob = this.#blobs.get(name)
    if (blob === undefined) throw new Error(`no blob ${name}`)
    return blob.content
  }

  write(name: string, content: Buffer): void {
    this.#blobs.set(name, { content, etag: `"${++this.#writes}"` })
  }

  #put({ blob, query, headers, body }: Asked): Reply {
    const block = (id: string): string => `${blob} ${id}`
    switch (query.get('comp') ?? 'whole') {
      case 'block':
        this.#blocks.set(block(query.get('blockid') ?? ''), body)
        return { status: 201 }
      case 'blocklist': {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)]
        const blocks = ids.map(([, id = '']) => this.#blocks.get(block(id)))
        if (!blocks.every((each) => each !== undefined)) return failure(400, 'InvalidBlockList')
        for (const [, id = ''] of ids) this.#blocks.delete(block(id))
        this.write(blob, Buffer.concat(blocks))
        return { status: 201 }
      }
      default:
        if (headers['x-ms-blob-type'] !== 'BlockBlob') return failure(400, 'InvalidHeaderValue')
        this.write(blob, body)
        return { status: 201 }
    }
  }

  #get({ blob: name, headers }: Asked): Reply {
    const blob = this.#blobs.get(name)
    if (blob === undefined) return failure(404, 'BlobNotFound')
    const { content, etag } = blob
    const known = { etag, 'x-ms-blob-type': 'BlockBlob', 'accept-ranges': 'bytes' }
    const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers['x-ms-range'] ?? headers['range']))
    if (range === null) return { status: 200, headers: known, body: content }
    const [first, last] = [Number(range[1]), range[2] === '' ? Infinity : Number(range[2])]
    if (first >= content.length) return failure(416, 'InvalidRange')
    const part = content.subarray(first, last + 1)
    const shown = `bytes ${first}-${first + part.length - 1}/${content.length}`
    return { status: 206, headers: { ...known, 'content-range': shown }, body: part }
  }
}

function failure(status: number, code: string): Reply {
  const body = Buffer.from(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`)
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers = {}, body = Buffer.alloc(0) }: Reply,
): void {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
