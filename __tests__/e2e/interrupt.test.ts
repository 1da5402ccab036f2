import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { x } from 'tinyexec'
import { expect, it } from 'vitest'
import { project } from '../measure/project.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** Every process that loads it writes down its number. */
const bench = `import { Bench } from 'tinybench'
import { appendFileSync } from 'node:fs'
appendFileSync(new URL('./pids', import.meta.url), process.pid + ' ')
export default new Bench().add('one', () => Math.sqrt(2)).add('two', () => Math.sqrt(3))`

async function git(cwd: string, ...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.test']
  const options = { throwOnError: true, nodeOptions: { cwd } }
  return (await x('git', [...identity, ...args], options)).stdout
}

it('tells on Ctrl-C what it has measured, and leaves neither worktrees nor processes', async () => {
  const directory = project({ 'a.bench.mjs': bench, '.gitignore': 'node_modules' })
  await git(directory, 'init', '--quiet', '--initial-branch', 'main')
  await git(directory, 'add', '.')
  await git(directory, 'commit', '--quiet', '--message', 'base')
  const setup = `cp -R ${join(directory, 'node_modules')} node_modules`
  const flags = ['--setup', setup, '--jobs', '1', '--reach', 'skip']
  const child = spawn(process.execPath, [cli, 'compare', 'main', ...flags], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  let asked = false
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    if (asked || !stderr.includes('screening')) return
    asked = true
    child.kill('SIGINT')
  })
  const code = await new Promise((done) => child.on('close', done))
  expect({ code, stderr }).toMatchObject({ code: 130 })
  expect(stdout).toMatch(/interrupted/i)
  expect(stdout).toMatch(/one/)
  expect((await git(directory, 'worktree', 'list')).trim().split('\n')).toHaveLength(1)
  const pids = (await readFile(join(directory, 'pids'), 'utf8')).trim().split(' ').map(Number)
  expect(pids.filter(isAlive)).toEqual([])
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
