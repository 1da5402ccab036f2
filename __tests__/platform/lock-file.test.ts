import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { takeLock } from '../../src/platform/files/lock-file.ts'
import { identityOf } from '../../src/platform/processes/process-identity.ts'

function somewhere(): string {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-lock-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return join(directory, 'rounds')
}

/** Takes a lock in a process of its own, which is killed then. */
function killedHolder(path: string): void {
  const script = `import { takeLock } from ${JSON.stringify(resolve('src/platform/files/lock-file.ts'))}
if (await takeLock(${JSON.stringify(path)}) === null) process.exit(9)
process.kill(process.pid, 'SIGKILL')`
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script])
  expect(signal).toBe('SIGKILL')
}

it('is had by one at a time', async () => {
  const path = somewhere()
  const first = await takeLock(path)
  expect(first).not.toBeNull()
  expect(await takeLock(path)).toBeNull()
  await first?.release()
  expect(await takeLock(path)).not.toBeNull()
})

it('leaves nothing behind', async () => {
  const path = somewhere()
  const lock = await takeLock(path)
  await lock?.release()
  expect(readdirSync(join(path, '..'))).toEqual([])
})

it('is free again once its holder was killed, for one of many that ask', async () => {
  const path = somewhere()
  killedHolder(path)
  expect(existsSync(`${path}.lock`)).toBe(true)
  const taken = await Promise.all(Array.from({ length: 8 }, () => takeLock(path)))
  expect(taken.filter((lock) => lock !== null)).toHaveLength(1)
})

it('is not released by whoever has lost it', async () => {
  const path = somewhere()
  const lost = await takeLock(path)
  rmSync(`${path}.lock`)
  const now = await takeLock(path)
  await lost?.release()
  expect(await takeLock(path)).toBeNull()
  await now?.release()
})

const own = identityOf(process.pid)

it.each([
  ['came with a cache from another machine', { ...own, host: 'x', boot: 'y' }, 0, true],
  ['is of a container that may run', { ...own, namespace: 'x' }, 0, false],
  ['is of a container, and a day old', { ...own, namespace: 'x' }, 2, true],
  ['cannot be read', '', 0, false],
  ['cannot be read, and is a day old', '', 2, true],
])('that %s: it is taken or not', async (_, content, daysOld, isTaken) => {
  const path = somewhere()
  writeFileSync(`${path}.lock`, typeof content === 'string' ? content : JSON.stringify(content))
  const time = Date.now() / 1000 - daysOld * 24 * 3600
  utimesSync(`${path}.lock`, time, time)
  expect((await takeLock(path)) !== null).toBe(isTaken)
})
