/** Versions that are the same, whatever they are called. */
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Notice } from '../../src/model/index.ts'
import { prepare, type PrepareRequest } from '../../src/prepare/index.ts'
import { failure, observedPorts, request } from './prepared.ts'
import { emptyDirectory, repository, repositoryAt, write } from './repository.ts'

async function warned(over: Partial<PrepareRequest>): Promise<readonly Notice[]> {
  const { warnings, remove } = await prepare(request(over), observedPorts().ports)
  onTestFinished(remove)
  return warnings.filter(({ code }) => code.startsWith('same-'))
}

function onMain() {
  const made = repository()
  const first = made.git('rev-parse', '--short=7', 'HEAD')
  const second = made.commit({ 'version.txt': 'two' }).slice(0, 7)
  return { ...made, first, second, workingDirectory: made.path }
}

describe('the reader is told of', () => {
  test.each([
    ['the branch that is checked out', 'main'],
    ['its commit', 'HEAD'],
    ['the merge base of a branch that has it', 'merge-base:main'],
  ])('%s, beside the working tree without a change', async (_, base) => {
    const { workingDirectory, second } = onMain()
    expect(await warned({ base, workingDirectory })).toMatchObject([
      { code: 'same-commit', version: 'working tree', commit: expect.stringMatching(`^${second}`) },
    ])
  })

  test('two names of one commit, the base first', async () => {
    const { workingDirectory, git, first } = onMain()
    git('tag', 'v1', 'HEAD~1')
    const asked = { base: 'HEAD~1', heads: ['v1', 'main'], workingDirectory }
    const commit = expect.stringMatching(`^${first}`)
    expect(await warned(asked)).toEqual([
      { code: 'same-commit', version: 'v1', other: 'HEAD~1', commit },
    ])
  })

  test('one name twice', async () => {
    const { workingDirectory } = onMain()
    const asked = { base: 'main', heads: ['main'], workingDirectory }
    expect(await warned(asked)).toMatchObject([{ code: 'same-commit' }])
  })

  test('a merge whose other parent had nothing new', async () => {
    const { workingDirectory, git } = onMain()
    git('branch', 'merged')
    git('update-ref', 'refs/remotes/origin/main', 'main')
    git('checkout', '--quiet', 'merged')
    const asked = { base: 'merge-base:origin/main', workingDirectory }
    expect(await warned(asked)).toMatchObject([{ version: 'working tree', other: 'main' }])
  })

  test('another checkout of that commit, in the folder of the project', async () => {
    const { path, commit, git } = onMain()
    commit({ 'packages/a/version.txt': 'a' })
    const other = join(emptyDirectory(), 'other')
    git('worktree', 'add', '--quiet', '--detach', other, 'main')
    const workingDirectory = join(path, 'packages/a')
    const heads = [join(other, 'packages/a')]
    expect(await warned({ base: 'main', heads, workingDirectory })).toHaveLength(1)
  })

  test('one directory by two names', async () => {
    const { path, workingDirectory } = onMain()
    const asked = { base: '.', heads: [path], workingDirectory }
    expect(await warned(asked)).toMatchObject([{ code: 'same-directory' }])
  })

  test('one file of results by two names', async () => {
    const { workingDirectory } = onMain()
    write(workingDirectory, { 'a.json': '[]' })
    const asked = { base: 'a.json', heads: ['./a.json'], workingDirectory }
    expect(await warned(asked)).toMatchObject([{ code: 'same-results' }])
  })

  test('a build that left files beside the commit', async () => {
    const { workingDirectory } = onMain()
    write(workingDirectory, { 'dist/built.js': '1' })
    expect(await warned({ base: 'main', workingDirectory })).toHaveLength(1)
  })
})

describe('nobody is told of', () => {
  test('a working tree with a change, though its commit is the base', async () => {
    const { workingDirectory } = onMain()
    write(workingDirectory, { 'version.txt': 'three' })
    expect(await warned({ base: 'main', workingDirectory })).toEqual([])
  })

  test('a new file that is to be committed', async () => {
    const { workingDirectory, git } = onMain()
    write(workingDirectory, { 'new.txt': '1' })
    git('add', 'new.txt')
    expect(await warned({ base: 'main', workingDirectory })).toEqual([])
  })

  test('a working tree that is another commit', async () => {
    const { workingDirectory } = onMain()
    expect(await warned({ base: 'HEAD~1', workingDirectory })).toEqual([])
  })

  test('a copy of an old version in the repository', async () => {
    const { workingDirectory, commit } = onMain()
    commit({ 'old/version.txt': 'one' })
    expect(await warned({ base: 'main', heads: ['./old'], workingDirectory })).toEqual([])
  })

  test('a directory in no repository', async () => {
    const { workingDirectory } = onMain()
    const heads = [emptyDirectory()]
    expect(await warned({ base: 'main', heads, workingDirectory })).toEqual([])
  })

  test('two directories that are one commit, but may be built in two ways', async () => {
    const { path, git, workingDirectory } = onMain()
    const other = repositoryAt(emptyDirectory())
    other.git('clone', '--quiet', path, '.')
    expect(git('rev-parse', 'HEAD')).toBe(other.git('rev-parse', 'HEAD'))
    expect(await warned({ base: other.path, workingDirectory })).toEqual([])
  })
})

describe('a run that has to compare something', () => {
  test.each([['main'], ['main', 'HEAD', '.']])(
    'is refused, before anything is made, where all heads are the base: %s %s %s',
    async (base, ...heads) => {
      const { workingDirectory } = onMain()
      const over = { ...(heads.length > 0 && { heads }), setup: 'exit 3' }
      const error = await failure({ base, ...over, workingDirectory, needsComparison: true })
      expect(error.fault).toMatchObject({ code: 'same-version', other: 'main', same: 'commit' })
    },
  )

  test('goes on where one head is another version', async () => {
    const { workingDirectory } = onMain()
    const asked = { base: 'main', heads: ['main', 'HEAD~1'], workingDirectory }
    expect(await warned({ ...asked, needsComparison: true })).toHaveLength(1)
  })

  test('goes on without a base, as the first run of all does', async () => {
    const { workingDirectory } = onMain()
    expect(await warned({ base: null, workingDirectory, needsComparison: true })).toEqual([])
    const twice = { base: null, heads: ['.', '.'], workingDirectory, needsComparison: true }
    expect(await warned(twice)).toHaveLength(1)
  })
})
