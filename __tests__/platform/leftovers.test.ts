/** A process that has ended is over, whatever it has left running. */
import { expect, it, onTestFinished, vi } from 'vitest'
import { nodeProcesses } from '../../src/platform/processes/node-processes.ts'
import { isAlive } from './is-alive.ts'

const processes = nodeProcesses(new AbortController().signal)
const isLinux = process.platform === 'linux'

async function read(messages: AsyncIterable<string>): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of messages) lines.push(line)
  return lines
}

it('ends with a benchmark process what it leaves running, also where that has its report channel', async () => {
  const child = processes.spawn('sh', ['-c', 'sleep 300 & echo $! >&3'], { cwd: '.' })
  const [pid = ''] = await read(child.messages)
  expect(await child.finished).toMatchObject({ exitCode: 0 })
  await vi.waitFor(() => expect(isAlive(Number(pid))).toBe(false), { timeout: 20_000 })
})

it.skipIf(!isLinux)(
  'does not wait for what has left the group with the streams and the report channel',
  async () => {
    const child = processes.spawn('sh', ['-c', 'setsid sleep 300 & echo $! >&3'], { cwd: '.' })
    const [pid = ''] = await read(child.messages)
    onTestFinished(() => void process.kill(Number(pid), 'SIGKILL'))
    expect(await child.finished).toMatchObject({ exitCode: 0 })
  },
)

it('lets go on what a set-up leaves running, and does not wait for it', async () => {
  const { exitCode, stdout } = await processes.shell('sleep 300 & echo $!', { cwd: '.' })
  onTestFinished(() => void process.kill(Number(stdout), 'SIGKILL'))
  expect(exitCode).toBe(0)
  expect(isAlive(Number(stdout))).toBe(true)
})

it('ends a process whose messages are still to be read, with all that it has started', async () => {
  const child = processes.spawn('sh', ['-c', 'sleep 300 & echo $! >&3; wait'], { cwd: '.' })
  const lines: string[] = []
  for await (const line of child.messages) {
    lines.push(line)
    child.kill()
  }
  expect(await child.finished).toMatchObject({ signal: 'SIGKILL' })
  await vi.waitFor(() => expect(isAlive(Number(lines[0]))).toBe(false), { timeout: 20_000 })
})
