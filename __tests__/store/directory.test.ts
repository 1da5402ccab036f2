import { mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { directoryStorage } from '../../src/store/backends/directory.ts'
import { anyKey, entryKey } from '../../src/store/index.ts'
import { emptyDirectory, write } from '../prepare/repository.ts'
import { fileWith, manifest, testPorts } from './builders.ts'

const key = entryKey('run', manifest())

it('leaves files of others alone', async () => {
  const path = emptyDirectory()
  write(path, { 'README.md': 'mine', [key]: 'kept' })
  mkdirSync(join(path, key.replace('100', '101')))
  const storage = directoryStorage(path, testPorts())
  expect(await storage.list('')).toMatchObject({ entries: [{ key }] })
  expect(await storage.remove('README.md')).toEqual({ kind: 'missing' })
  expect(await storage.remove('../project')).toEqual({ kind: 'missing' })
  expect(readdirSync(path)).toContain('README.md')
})

it('tells by the time of a file which is the newest', async () => {
  const path = emptyDirectory()
  const older = key.replace('-100-', '-200-')
  write(path, { [key]: 'newer', [older]: 'older' })
  utimesSync(join(path, older), new Date(0), new Date(0))
  const storage = directoryStorage(path, testPorts())
  expect(await storage.find([anyKey], join(emptyDirectory(), 'found'))).toEqual({
    kind: 'found',
    key,
  })
})

it('is unreachable, and not empty, where a file stands in its place', async () => {
  const path = fileWith('a file')
  const storage = directoryStorage(path, testPorts())
  const message = expect.stringContaining('not a directory')
  expect(await storage.find([anyKey], 'found')).toEqual({ kind: 'unreachable', message })
  expect(await storage.list(anyKey)).toEqual({ kind: 'unreachable', message })
  expect(await storage.save(key, fileWith('x'))).toMatchObject({ kind: 'refused' })
})

it('gives one of two that save the same key at once the place, whole', async () => {
  const path = join(emptyDirectory(), 'kept')
  const [one, other] = ['a', 'b'].map((letter) => fileWith(letter.repeat(1_000_000)))
  const storage = directoryStorage(path, testPorts())
  const outcomes = await Promise.all([one, other].map((file) => storage.save(key, file ?? '')))
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['exists', 'saved'])
  expect(readdirSync(path)).toEqual([key])
})

it('leaves nothing of a save that failed', async () => {
  const path = emptyDirectory()
  const storage = directoryStorage(path, testPorts())
  expect(await storage.save(key, join(path, 'not-there'))).toMatchObject({ kind: 'refused' })
  expect(readdirSync(path)).toEqual([])
})
