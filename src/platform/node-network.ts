/** Servers on this machine's loopback. */
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { livePage } from './live-page.ts'
import type { HttpAnswer, Network, Probed } from './ports.ts'

export const nodeNetwork: Network = {
  async freePorts(count) {
    // All at once, so that no port is given twice.
    const probes = await Promise.all(Array.from({ length: count }, () => listening(0)))
    const ports = probes.map(({ port }) => port)
    await Promise.all(probes.map(({ close }) => close()))
    return ports
  },
  async isTaken(port) {
    try {
      const probe = await listening(port)
      await probe.close()
      return false
    } catch (error) {
      if (codeOf(error) === 'EADDRINUSE') return true
      throw error
    }
  },
  async ask(port, path, seconds) {
    const first = await ask('127.0.0.1', port, path, seconds)
    if (first.kind === 'answered' || first.code !== 'ECONNREFUSED') return first
    const second = await ask('::1', port, path, seconds)
    return second.kind === 'answered' ? second : first
  },
  probe: probeUrl,
  livePage,
}

interface Probe {
  readonly port: number
  readonly close: () => Promise<unknown>
}

async function listening(port: number): Promise<Probe> {
  const server = createServer().listen(port)
  await once(server, 'listening')
  const address: string | AddressInfo | null = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return {
    port: address.port,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

async function ask(
  host: '127.0.0.1' | '::1',
  port: number,
  path: string,
  seconds: number,
): Promise<HttpAnswer> {
  const signal = AbortSignal.timeout(Math.ceil(seconds * 1000))
  return new Promise((resolve) => {
    const asked = request({ host, port, path, agent: false, signal }, (response) => {
      resolve({ kind: 'answered', status: response.statusCode ?? 0, host })
      response.destroy()
    })
    asked.on('error', (error) => {
      const reason = signal.aborted
        ? `no answer within ${Number(seconds.toPrecision(2))} s`
        : error.message
      resolve({ kind: 'silent', code: codeOf(error), reason })
    })
    asked.end()
  })
}

async function probeUrl(url: string, seconds: number): Promise<Probed> {
  const start = performance.now()
  const elapsed = (): number => (performance.now() - start) / 1000
  try {
    const signal = AbortSignal.timeout(Math.ceil(seconds * 1000))
    const answer = await fetch(url, { signal, redirect: 'manual' })
    // Nothing of it is kept, however much it is.
    await answer.body?.pipeTo(new WritableStream())
    return { kind: 'answered', status: answer.status, seconds: elapsed() }
  } catch (error) {
    return { kind: 'silent', reason: whyNotFetched(error, seconds), seconds: elapsed() }
  }
}

/** `fetch failed` says nothing: its cause does. */
function whyNotFetched(error: unknown, seconds: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${Number(seconds.toPrecision(2))} s`
  const { cause } = error
  if (!(cause instanceof Error)) return error.message
  return cause.message === '' ? codeOf(cause) : cause.message
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
