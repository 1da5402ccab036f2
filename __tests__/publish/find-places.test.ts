import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { benchmark } from '../../src/model/index.ts'
import { findPlaces } from '../../src/publish/find-places.ts'

const root = resolve('/checkout')
const project = join(root, 'packages', 'parser')
const a = benchmark('bench/a.bench.js', '', 'a')
const gone = benchmark('bench/gone.bench.js', '', 'gone')

function files(there: Readonly<Record<string, string>>) {
  const paths = new Map(Object.entries(there).map(([path, text]) => [resolve(path), text]))
  return {
    exists: async (path: string) => paths.has(path),
    readText: async (path: string) => paths.get(path) ?? '',
  }
}

test('files are named from the top of the repository, which may be above the project', async () => {
  const there = { [join(root, '.git')]: '', [join(project, a.suite)]: "\nbench.add('a', f)" }
  const places = await findPlaces([a, gone], [a, gone], project, files(there))
  expect([...places]).toEqual([[a.id, { path: 'packages/parser/bench/a.bench.js', line: 2 }]])
})

test('outside of a repository nothing is known', async () => {
  const there = { [join(project, a.suite)]: "bench.add('a', f)" }
  expect((await findPlaces([a], [a], project, files(there))).size).toBe(0)
})

test('a suite that has the name of a directory, as a command may, has no place', async () => {
  const there = { [join(root, '.git')]: '', [join(project, a.suite)]: '' }
  const readText = (): Promise<string> => Promise.reject(new Error('EISDIR'))
  expect((await findPlaces([a], [a], project, { ...files(there), readText })).size).toBe(0)
})
