import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { prepare } from '../../src/prepare/index.ts'
import { observedPorts, request } from './prepared.ts'
import { repository } from './repository.ts'

const source = (path: string): string => JSON.stringify(resolve('src', path))

/** A run that is killed once its base lies checked out; its temporary directories lie in a place of their own. */
async function killedRun(path: string): Promise<string> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-sweep-')))
  vi.stubEnv('TMPDIR', temporary)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(temporary, { recursive: true, force: true })
  })
  const script = `import { prepare } from ${source('prepare/index.ts')}
import { nodePorts } from ${source('platform/node.ts')}
const console = { info() {}, progress() {}, settle() {} }
const ports = nodePorts(console, new AbortController().signal)
const request = { base: 'main', heads: ['.'], setup: null, workingDirectory: ${JSON.stringify(path)} }
const { versions } = await prepare(request, ports)
process.stdout.write(versions.base.directory)
setInterval(() => {}, 1000)`
  const run = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [directory] = await once(run.stdout.setEncoding('utf8'), 'data')
  run.kill('SIGKILL')
  await once(run, 'close')
  expect(existsSync(directory)).toBe(true)
  return temporary
}

test('the next run removes what a killed one has left, worktrees too', async () => {
  const { path, worktrees } = repository()
  const temporary = await killedRun(path)
  expect(worktrees()).toHaveLength(2)
  const { remove } = await prepare(request({ workingDirectory: path }), observedPorts().ports)
  expect(worktrees()).toEqual([path])
  expect(readdirSync(temporary)).toEqual([])
  await remove()
})

test('a worktree that was locked while it was made goes too, also where its files are gone already', async () => {
  const { path, git, worktrees } = repository()
  const temporary = await killedRun(path)
  const [, lost = ''] = worktrees()
  git('worktree', 'lock', lost)
  for (const name of readdirSync(temporary)) rmSync(join(temporary, name), { recursive: true })
  const { remove } = await prepare(request({ workingDirectory: path }), observedPorts().ports)
  expect(worktrees()).toEqual([path])
  await remove()
})

test('worktrees of the user stay, also those whose directory is away', async () => {
  const { path, git, worktrees } = repository()
  const own = join(realpathSync(mkdtempSync(join(tmpdir(), 'away-'))), 'tree')
  git('worktree', 'add', '--detach', '--quiet', own)
  rmSync(own, { recursive: true })
  const { remove } = await prepare(request({ workingDirectory: path }), observedPorts().ports)
  expect(worktrees()).toEqual([path, own])
  await remove()
})

test('of a run that is alive nothing is removed', async () => {
  const { path, worktrees } = repository()
  const first = await prepare(
    request({ heads: ['main'], workingDirectory: path }),
    observedPorts().ports,
  )
  const second = await prepare(
    request({ heads: ['main'], workingDirectory: path }),
    observedPorts().ports,
  )
  expect(worktrees()).toHaveLength(3)
  await first.remove()
  await second.remove()
  expect(worktrees()).toEqual([path])
})
