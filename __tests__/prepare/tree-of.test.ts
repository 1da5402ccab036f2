import { expect, test } from 'vitest'
import { treeOf } from '../../src/prepare/index.ts'
import { observedPorts } from './prepared.ts'
import { emptyDirectory, repository, write } from './repository.ts'

const { ports } = observedPorts()

test('what lies in a directory is told by content, committed or not', async () => {
  const { path, git } = repository()
  const committed = await treeOf(path, ports)
  expect(committed).toBe(git('rev-parse', 'HEAD^{tree}'))
  write(path, { 'new.txt': 'new' })
  const changed = await treeOf(path, ports)
  expect(changed).not.toBe(committed)
  git('add', 'new.txt')
  git('commit', '--quiet', '--message', 'new')
  expect(await treeOf(path, ports)).toBe(changed)
})

test("the user's index stays as it is, and what git ignores does not count", async () => {
  const { path, git } = repository()
  write(path, { '.gitignore': 'built\n' })
  const before = await treeOf(path, ports)
  write(path, { built: 'x' })
  expect(await treeOf(path, ports)).toBe(before)
  expect(git('diff', '--cached', '--name-only')).toBe('')
  expect(git('status', '--porcelain')).toBe('?? .gitignore')
})

test('there is no such thing outside of a repository', async () => {
  expect(await treeOf(emptyDirectory('plain'), ports)).toBe(null)
})
