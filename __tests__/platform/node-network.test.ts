import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { nodeNetwork } from '../../src/platform/node-network.ts'

async function server(answer: RequestListener, host?: string): Promise<number> {
  const listening = createServer(answer).listen(0, host)
  onTestFinished(() => void listening.close())
  onTestFinished(() => listening.closeAllConnections())
  await once(listening, 'listening')
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return address.port
}

it('finds different ports on which nobody listens', async () => {
  const ports = await nodeNetwork.freePorts(3)
  expect(new Set(ports).size).toBe(3)
  for (const port of ports) expect(await nodeNetwork.isTaken(port)).toBe(false)
})

it.each([undefined, '127.0.0.1'])('sees that somebody listens on %s', async (host) => {
  expect(await nodeNetwork.isTaken(await server(() => undefined, host))).toBe(true)
})

it('tells the status of an answer, and the address that answered', async () => {
  const port = await server((_, response) => response.writeHead(503).end('starting'))
  const answer = await nodeNetwork.ask(port, '/health', 20)
  expect(answer).toEqual({ kind: 'answered', status: 503, host: '127.0.0.1' })
})

it('tells why there is no answer', async () => {
  const [free = 0] = await nodeNetwork.freePorts(1)
  const refused = await nodeNetwork.ask(free, '/', 20)
  expect(refused).toMatchObject({ kind: 'silent', code: 'ECONNREFUSED' })
  const mute = await server(() => undefined)
  const silent = await nodeNetwork.ask(mute, '/', 0.05)
  expect(silent).toMatchObject({ kind: 'silent', reason: 'no answer within 0.05 s' })
  const left = await nodeNetwork.ask(mute, '/', 0.0716876739)
  expect(left).toMatchObject({ reason: 'no answer within 0.072 s' })
})
