import { randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { LivePage } from './ports.ts'

/**
 * The token in the address keeps out other users of this machine, and pages of other sites that a browser has open:
 * they cannot know it. A name that leads here from elsewhere is refused.
 */
export async function livePage(page: string, port: number | null): Promise<LivePage | null> {
  const token = randomBytes(16).toString('hex')
  const looking = new Set<ServerResponse>()
  const looks = new EventEmitter()
  const server = createServer((request, response) => {
    if (!isMeant(request, token)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing is shown here\n')
    } else if (request.url === `/${token}/`) {
      response.writeHead(200, { ...safe, 'content-type': 'text/html; charset=utf-8' }).end(page)
    } else {
      response.writeHead(200, { ...safe, 'content-type': 'text/event-stream' })
      response.flushHeaders()
      looking.add(response)
      response.on('close', () => looking.delete(response))
      looks.emit('look')
    }
  })
  const address = await listening(server.listen(port ?? 0, '127.0.0.1'))
  if (address === null) return null
  return {
    address: `http://${address}/${token}/`,
    isSeen: () => looking.size > 0,
    onLook: (listener) => void looks.on('look', listener),
    show: (line) => {
      for (const response of looking) send(response, line)
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      // What is to be read last is on its way; `closeAllConnections` would cut it off.
      for (const response of looking) response.end()
      server.closeIdleConnections()
      const patience = setTimeout(() => server.closeAllConnections(), 500)
      await closed
      clearTimeout(patience)
    },
  }
}

const safe = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } as const

/** Whoever does not read as fast as it is written would have it pile up here. */
function send(response: ServerResponse, line: string): void {
  if (!response.writableNeedDrain) response.write(`data: ${line}\n\n`)
}

function isMeant({ method, url, headers, socket }: IncomingMessage, token: string): boolean {
  const { localPort } = socket
  const isHere = [`127.0.0.1:${localPort}`, `localhost:${localPort}`].includes(headers.host ?? '')
  return isHere && method === 'GET' && (url === `/${token}/` || url === `/${token}/events`)
}

/** @returns host and port; null where the port is taken */
async function listening(server: ReturnType<typeof createServer>): Promise<string | null> {
  try {
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null
    throw error
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return `127.0.0.1:${address.port}`
}
