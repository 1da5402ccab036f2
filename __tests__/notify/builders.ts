import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { NotifyTarget } from '../../src/config/index.ts'
import { tidings } from '../../src/model/index.ts'
import type { NewsSource } from '../../src/notify/message.ts'
import { nodeMessenger } from '../../src/platform/node-messenger.ts'
import type { Messenger } from '../../src/platform/ports.ts'

export const source: NewsSource = {
  gate: 'benchgate',
  repository: 'octo/repo',
  branch: 'main',
  commit: 'c'.repeat(40),
  url: 'https://example.test/run',
  run: '100-1',
}

export const everything = { on: tidings, branch: null } as const

export const slack: NotifyTarget = {
  kind: 'slack',
  address: 'BENCHGATE_SLACK_URL',
  ...everything,
}

/** The real one, but for time, which passes at once. */
export function quickMessenger(): Messenger & { readonly waits: number[] } {
  const waits: number[] = []
  return { ...nodeMessenger, waits, wait: async (seconds) => void waits.push(seconds) }
}

export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Receiver {
  readonly url: string
  readonly received: readonly Received[]
  /** What it answers to the requests that come next, one each; then 200. */
  readonly answers: { readonly status: number; readonly headers?: Record<string, string>; readonly text?: string }[] // prettier-ignore
}

/** Receives webhooks on loopback. */
export async function receiver(): Promise<Receiver> {
  const received: Received[] = []
  const answers: Receiver['answers'] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const { url: path = '', headers } = request
    received.push({ path, headers, body: Buffer.concat(chunks).toString('utf8') })
    const { status, headers: more = {}, text = '' } = answers.shift() ?? { status: 200 }
    response.writeHead(status, more).end(text)
  })
  return { url: await listening(server), received, answers }
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
