import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { nodeProcesses } from '../../src/platform/processes/node-processes.ts'
import type { Server } from '../../src/platform/ports.ts'
import { isAlive } from './is-alive.ts'

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'benchgate-serve-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function start(script: string, cwd = directory(), stop = new AbortController()): Server {
  const line = `node -e "${script.replaceAll('"', '\\"')}"`
  return nodeProcesses(stop.signal).serve(line, { cwd, cpus: null, env: { PORT: '1' } })
}

const saying = (server: Server, text: string): Promise<void> =>
  vi.waitFor(() => expect(server.output()).toContain(text), { timeout: 20_000 })

it('asks a server to end, and gives it its environment', async () => {
  const server = start(
    `process.on('SIGTERM', () => { console.log('bye'); process.exit(0) });
     console.log('up on ' + process.env.PORT); setInterval(() => {}, 1000)`,
  )
  await saying(server, 'up on 1')
  await server.end(20)
  expect(server.output()).toContain('bye')
})

it('ends a server that ignores SIGTERM', async () => {
  const server = start(
    `process.on('SIGTERM', () => console.log('no')); console.log('up'); setInterval(() => {}, 1000)`,
  )
  await saying(server, 'up')
  await server.end(0.1)
  const { signal } = await server.finished
  expect(server.output()).toContain('no')
  expect(signal ?? 'shell').toMatch(/SIGKILL|SIGTERM|shell/)
})

it('ends with a server what it has started', async () => {
  const cwd = directory()
  const child = `require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)`
  const server = nodeProcesses(new AbortController().signal).serve(`node -e "${child}" & wait`, {
    cwd,
    cpus: null,
  })
  await vi.waitFor(() => expect(existsSync(join(cwd, 'pid'))).toBe(true), { timeout: 20_000 })
  const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'))
  await server.end(20)
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false))
})

it('takes a command that leaves its server in the background for one that ended, and ends the server', async () => {
  const cwd = directory()
  const child = `require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)`
  const server = nodeProcesses(new AbortController().signal).serve(
    `node -e "${child}" & while [ ! -s pid ]; do sleep 0.01; done`,
    { cwd, cpus: null },
  )
  expect(await server.finished).toMatchObject({ exitCode: 0 })
  const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'))
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false))
})

it('ends servers when the run is stopped', async () => {
  const stop = new AbortController()
  const server = start(
    `process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)`,
    directory(),
    stop,
  )
  await saying(server, 'up')
  stop.abort()
  expect(await server.finished).toMatchObject({ exitCode: null })
})

it('keeps the end of what a server writes', async () => {
  const server = start(`console.log('x'.repeat(1e6)); console.error('the end')`)
  await server.finished
  expect(server.output().length).toBeLessThan(40_000)
  expect(server.output()).toContain('the end')
})
