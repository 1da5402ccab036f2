import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { isAlive } from '../platform/is-alive.ts'
import { find, measureOnce, project, versions } from './project.ts'

/** Starts a process that has all streams of the benchmark's own, the report channel too. */
const leaving = (options: string) => `import { Bench } from 'tinybench'
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
const { pid } = spawn('sleep', ['300'], { stdio: ['ignore', 'inherit', 'inherit', 3]${options} })
appendFileSync(new URL('./pids', import.meta.url), pid + ' ')
export default new Bench().add('one', () => Math.sqrt(2))`

function pidsIn(directory: string): readonly number[] {
  return readFileSync(join(directory, 'pids'), 'utf8').trim().split(' ').map(Number)
}

it('measures a file that leaves processes running, and ends them', async () => {
  const directory = project({ 'a.bench.mjs': leaving('') })
  const both = versions(directory, directory)
  const { evidence } = await find(both)
  expect(evidence).toHaveLength(1)
  const { failures, figures } = await measureOnce(both, 'a.bench.mjs', ['one'])
  expect(failures).toEqual([])
  expect(figures.size).toBe(1)
  const pids = pidsIn(directory)
  expect(pids).toHaveLength(4)
  await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 20_000 })
})

it.skipIf(process.platform === 'win32')(
  'does not wait for those that made themselves independent',
  async () => {
    const directory = project({ 'a.bench.mjs': leaving(', detached: true') })
    const both = versions(directory, directory)
    const { figures } = await measureOnce(both, 'a.bench.mjs', ['one'])
    for (const pid of pidsIn(directory)) process.kill(pid, 'SIGKILL')
    expect(figures.size).toBe(1)
  },
)
