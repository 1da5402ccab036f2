import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { nodeProcesses } from '../../src/platform/processes/node-processes.ts'
import type { SuperviseOptions, Supervised } from '../../src/platform/ports.ts'
import { isAlive } from './is-alive.ts'

const never = new AbortController().signal
const processes = nodeProcesses(never)

function supervised(line: string, options: Partial<SuperviseOptions> = {}): Promise<Supervised> {
  return processes.supervise('sh', ['-c', line], { cwd: '.', signal: never, ...options })
}

function outputPath(): string {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-test-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return join(directory, 'out')
}

it('tells how it ended, what it wrote and what it reported', async () => {
  const ended = await supervised('echo out; echo err >&2; echo told >&3; exit 3')
  expect(ended).toEqual({
    exitCode: 3,
    signal: null,
    stdout: 'out\n',
    stderr: 'err\n',
    told: 'told\n',
    seconds: expect.any(Number),
  })
  expect(ended.seconds).toBeGreaterThan(0)
})

it('gives a program nothing to read', async () => {
  expect(await supervised('read line || echo end')).toMatchObject({ stdout: 'end\n' })
})

it('ends what it leaves running', async () => {
  const { stdout, exitCode } = await supervised('sleep 60 & echo $!')
  expect(exitCode).toBe(0)
  await vi.waitFor(() => expect(isAlive(Number(stdout))).toBe(false), { timeout: 20_000 })
})

it.skipIf(process.platform !== 'linux')(
  'does not wait for the streams of what made itself independent',
  async () => {
    const { stdout } = await supervised('setsid sleep 60 & echo $!')
    onTestFinished(() => void process.kill(Number(stdout), 'SIGKILL'))
    expect(stdout).toMatch(/^\d+\n$/)
  },
)

it('ends it with all that it has started when it is asked to', async () => {
  const asked = new AbortController()
  const outputFile = outputPath()
  const running = supervised('sleep 60 & echo $!; sleep 60', { signal: asked.signal, outputFile })
  await vi.waitUntil(() => readFileSync(outputFile, 'utf8').endsWith('\n'))
  asked.abort()
  expect(await running).toMatchObject({ signal: 'SIGKILL' })
  await vi.waitFor(() => expect(isAlive(Number(readFileSync(outputFile, 'utf8')))).toBe(false), {
    timeout: 20_000,
  })
})

it('ends at once what is started too late', async () => {
  expect(await supervised('sleep 60', { signal: AbortSignal.abort() })).toMatchObject({
    signal: 'SIGKILL',
  })
})

it('keeps the end of an output without an end to it', async () => {
  const { stdout } = await supervised('head -c 50000000 /dev/zero | tr "\\0" x; echo the end')
  expect(stdout.length).toBeLessThan(100_000)
  expect(stdout).toMatch(/xxthe end\n$/)
})

it('writes the whole output to a file where it is told to', async () => {
  const outputFile = outputPath()
  expect(await supervised('echo all of it', { outputFile })).toMatchObject({ stdout: '' })
  expect(readFileSync(outputFile, 'utf8')).toBe('all of it\n')
})

it('takes a program that cannot be found for one that failed', async () => {
  const ended = await processes.supervise('no-such-program', [], { cwd: '.', signal: never })
  expect(ended).toMatchObject({ exitCode: 127, stderr: expect.stringMatching(/ENOENT/) })
})
