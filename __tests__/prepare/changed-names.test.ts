import { expect, test } from 'vitest'
import type { PreparedVersion } from '../../src/model/index.ts'
import { changedNames, stemOf } from '../../src/prepare/index.ts'
import { observedPorts } from './prepared.ts'
import { emptyDirectory, repository, write } from './repository.ts'

const { ports } = observedPorts()

function atCommit(label: string, commit: string, directory: string): PreparedVersion {
  return { label, source: { kind: 'git', ref: label, commit }, directory }
}

function inDirectory(path: string): PreparedVersion {
  return { label: 'head', source: { kind: 'directory', path }, directory: path }
}

test('names of what a commit and the working tree change have neither folder nor ending', async () => {
  const { path, git, commit } = repository()
  const base = atCommit('base', git('rev-parse', 'HEAD'), path)
  const changed = commit({ 'src/array/chunk.test.ts': 'a', 'ünï cödé.js': 'b', '.hidden': 'c' })
  write(path, { 'version.txt': 'two' })
  const ofCommit = await changedNames(
    { base, heads: [atCommit('head', changed, '/nowhere')] },
    path,
    ports,
  )
  expect([...ofCommit].toSorted()).toEqual(['.hidden', 'chunk', 'ünï cödé'])
  const ofTree = await changedNames({ base, heads: [inDirectory(path)] }, path, ports)
  expect([...ofTree].toSorted()).toEqual(['.hidden', 'chunk', 'version', 'ünï cödé'])
})

test('nothing is known of what git cannot compare', async () => {
  const { path } = repository()
  const head = inDirectory(path)
  const unknown = atCommit('base', '0'.repeat(40), path)
  const plain = inDirectory(emptyDirectory('plain'))
  expect(await changedNames({ base: unknown, heads: [head] }, path, ports)).toEqual(new Set())
  expect(await changedNames({ base: null, heads: [head] }, path, ports)).toEqual(new Set())
  expect(await changedNames({ base: plain, heads: [head] }, path, ports)).toEqual(new Set())
})

test('a name ends at its first dot, but for one that begins it', () => {
  expect(['a/b.bench.ts', 'b', 'a.b/.c.js'].map(stemOf)).toEqual(['b', 'b', '.c'])
})
