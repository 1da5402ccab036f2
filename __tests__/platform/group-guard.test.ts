import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { isAlive } from './is-alive.ts'

const nodeProcesses = JSON.stringify(resolve('src/platform/processes/node-processes.ts'))
const onWindows = process.platform === 'win32'

/** Kills a process that has started others, which write down their numbers. @returns those numbers */
async function killed(count: number, body: string): Promise<readonly number[]> {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-guard-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const file = join(directory, 'pids')
  writeFileSync(file, '')
  const script = `import { nodeProcesses } from ${nodeProcesses}
const processes = nodeProcesses(new AbortController().signal)
const cwd = '.'
${body}
process.stdout.write('all are watched')`
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PIDS: file },
  })
  const watched = once(owner.stdout, 'data')
  const pids = (): number[] => (readFileSync(file, 'utf8').match(/\d+(?=\n)/g) ?? []).map(Number)
  onTestFinished(() =>
    pids()
      .filter(isAlive)
      .forEach((pid) => process.kill(pid, 'SIGKILL')),
  )
  await vi.waitUntil(() => pids().length === count, { timeout: 60_000 })
  await watched
  expect(pids().filter(isAlive)).toHaveLength(count)
  owner.kill('SIGKILL')
  await once(owner, 'close')
  return pids()
}

const telling = `require('fs').appendFileSync(process.env.PIDS, process.pid + '\\n');`

it.skipIf(onWindows).each([
  ['in a loop', `${telling} for (;;);`],
  ['waiting', `${telling} Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)`],
])('ends a benchmark process %s whose gate was killed', async (_, code) => {
  const args = JSON.stringify(['-e', code])
  const pids = await killed(1, `processes.spawn(process.execPath, ${args}, { cwd })`)
  await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 60_000 })
})

it.skipIf(onWindows)(
  'ends servers, commands and set-ups too, with all that they have started',
  async () => {
    const line = `'sleep 300 & echo $! >> "$PIDS"; wait'`
    const pids = await killed(
      3,
      `processes.serve(${line}, { cwd, cpus: null })
processes.supervise('sh', ['-c', ${line}], { cwd, signal: new AbortController().signal })
processes.shell(${line}, { cwd })`,
    )
    await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 60_000 })
  },
)

it.skipIf(onWindows)('leaves alone what a set-up has left running', async () => {
  const [database = 0, other = 0] = await killed(
    2,
    `await processes.shell('sleep 300 & echo $! >> "$PIDS"', { cwd })
processes.shell('echo $$ >> "$PIDS"; exec sleep 300', { cwd })`,
  )
  await vi.waitUntil(() => !isAlive(other), { timeout: 60_000 })
  expect(isAlive(database)).toBe(true)
})
