import { existsSync, mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type BaseWanted, prepare, type PrepareRequest } from '../../src/prepare/index.ts'
import { observedPorts, read, request } from './prepared.ts'
import { repository, write } from './repository.ts'

const restored = (files: Record<string, string>) => async (_: BaseWanted, path: string) => {
  mkdirSync(path)
  write(path, files)
  return true
}

/** A base that is one commit behind, and a set-up that leaves a trace. */
function behind(): { readonly over: Partial<PrepareRequest>; readonly first: string } {
  const { path, git, commit } = repository()
  const first = git('rev-parse', 'HEAD')
  commit({ 'version.txt': 'two' })
  const setup = `node -e "require('fs').writeFileSync('set-up', '')"`
  return { over: { base: 'HEAD~1', workingDirectory: path, setup }, first }
}

test('a restored base is used as it is: nothing is checked out and no set-up runs', async () => {
  const { over, first } = behind()
  const asked: string[] = []
  const restore = async (wanted: BaseWanted, path: string) => {
    asked.push(wanted.commit)
    return restored({ 'version.txt': 'kept' })(wanted, path)
  }
  const observed = observedPorts()
  const { versions, remove } = await prepare(request({ ...over, restore }), observed.ports)
  const directory = versions.base?.directory ?? ''
  expect(asked).toEqual([first])
  expect(read(directory)).toBe('kept')
  expect(existsSync(`${directory}/set-up`)).toBe(false)
  expect(versions.base?.source).toMatchObject({ kind: 'git', commit: first })
  await remove()
  expect(observed.leftovers()).toEqual([])
})

test('a base that cannot be restored is checked out and set up', async () => {
  const { over } = behind()
  const { ports } = observedPorts()
  const { versions, remove } = await prepare(
    request({ ...over, restore: async () => false }),
    ports,
  )
  const directory = versions.base?.directory ?? ''
  expect(read(directory)).toBe('one')
  expect(existsSync(`${directory}/set-up`)).toBe(true)
  await remove()
})

test('only the base is restored, and no directory is', async () => {
  const { over } = behind()
  const fail = async () => expect.unreachable('it was to be restored')
  const { ports } = observedPorts()
  const heads = { base: './', heads: ['HEAD~1'], setup: null }
  const { remove } = await prepare(request({ ...over, ...heads, restore: fail }), ports)
  await remove()
})

test('what was restored halfway is removed with the rest', async () => {
  const { over } = behind()
  const observed = observedPorts()
  const restore = async (_: BaseWanted, path: string) => {
    mkdirSync(path)
    throw new Error('the disk is full')
  }
  await expect(prepare(request({ ...over, restore }), observed.ports)).rejects.toThrow('full')
  expect(observed.leftovers()).toEqual([])
})
