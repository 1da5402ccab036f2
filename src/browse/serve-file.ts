/** Serves a version's files to its page, on loopback. */
import { readFile, realpath } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import type { PageFile } from './protocol.ts'

export interface ServedFile {
  /** The page that runs the script. */
  readonly address: string
  close(): void
}

/**
 * The script stands where the benchmark file would, so that what the file asks for beside itself is found.
 *
 * A page with these headers shares its process with none of another origin. Browsers let it tell times by 5 µs, and others
 * by 100 µs.
 */
export async function serveFile(file: PageFile, script: string): Promise<ServedFile> {
  const root = await realpath(file.directory)
  const own = `/${encodeURI(file.suite)}`
  const server = createServer((request, response) => {
    response.setHeader('cross-origin-opener-policy', 'same-origin')
    response.setHeader('cross-origin-embedder-policy', 'require-corp')
    response.setHeader('cache-control', 'no-store')
    const path = pathOf(request)
    if (path === '/') return answer(response, '.html', page(own))
    if (path === own) return answer(response, '.js', script)
    return void fileBelow(root, path).then(
      (found) => answer(response, extname(path), found),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(url, 'http://127.0.0.1').pathname
}

function page(script: string): string {
  const source = script.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<!doctype html><meta charset="utf-8"><title>benchgate</title><link rel="icon" href="data:,"><body><script type="module" src="${source}"></script>`
}

/** @throws where there is none, or it lies elsewhere */
async function fileBelow(root: string, path: string): Promise<Buffer> {
  const real = await realpath(join(root, decodeURIComponent(path)))
  if (!real.startsWith(root + sep)) throw new Error('it lies elsewhere')
  return readFile(real)
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

function answer(response: ServerResponse, extension: string, content: string | Buffer): void {
  response.setHeader('content-type', types[extension] ?? 'application/octet-stream')
  response.end(content)
}
