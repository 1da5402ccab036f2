import { expect, it } from 'vitest'
import { lockfileHash, suiteHash } from '../../src/store/index.ts'
import { emptyDirectory, write } from '../prepare/repository.ts'
import { testPorts } from './builders.ts'

function project(files: Readonly<Record<string, string>>): string {
  const directory = emptyDirectory()
  write(directory, files)
  return directory
}

const suite = (files: Readonly<Record<string, string>>) =>
  suiteHash(['bench/*.js'], project(files), testPorts())

it('is the same for the same benchmark files, whatever else there is', async () => {
  const one = await suite({ 'bench/b.js': 'b', 'bench/a.js': 'a' })
  expect(await suite({ 'bench/a.js': 'a', 'bench/b.js': 'b', 'src/c.js': 'c' })).toBe(one)
  expect(one).toMatch(/^[0-9a-f]{64}$/)
})

it('is another for every change of them', async () => {
  const hashes = await Promise.all(
    [
      {},
      { 'bench/a.js': 'a' },
      { 'bench/a.js': 'b' },
      { 'bench/b.js': 'a' },
      { 'bench/a.js': 'a', 'bench/b.js': '' },
    ].map(suite),
  )
  expect(new Set(hashes).size).toBe(5)
})

it('is of the lockfile of the project, else of its repository, else of none', async () => {
  const hash = (directory: string, repository: string) =>
    lockfileHash(directory, repository, testPorts())
  const none = project({ 'package.json': '{}' })
  const whole = project({ 'yarn.lock': 'one' })
  const own = project({ 'pnpm-lock.yaml': 'two' })
  expect(await hash(none, none)).toBeNull()
  expect(await hash(none, whole)).toBe(await hash(whole, whole))
  expect(await hash(own, whole)).toBe(await hash(own, own))
  expect(await hash(own, whole)).not.toBe(await hash(none, whole))
})
