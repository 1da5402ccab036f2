import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { prepare } from '../../src/prepare/index.ts'
import { failure, observedPorts, read, request } from './prepared.ts'
import { emptyDirectory, repository, repositoryAt, write } from './repository.ts'

describe('ref or directory', () => {
  test('what is both is the ref, unless it is written as a path', async () => {
    const { path, git } = repository()
    git('branch', 'old')
    write(path, { 'old/version.txt': 'directory' })
    const { ports } = observedPorts()
    const both = request({ base: 'old', heads: ['./old'], workingDirectory: path })
    const { versions, remove } = await prepare(both, ports)
    onTestFinished(remove)
    expect(versions.base?.source.kind).toBe('git')
    expect(read(versions.heads[0]?.directory ?? '')).toBe('directory')
  })

  test('a directory without ./ before it is not taken for one', async () => {
    const { path } = repository()
    write(path, { 'old/version.txt': 'directory' })
    const { fault } = await failure({ base: 'old', workingDirectory: path })
    expect(fault).toEqual({ code: 'unknown-version', ref: 'old', why: 'is-directory' })
  })

  test.each(['nothing', '--help', 'main:version.txt', 'a b'])(
    '%j is neither, and the repository is named',
    async (ref) => {
      const { path } = repository()
      const { fault } = await failure({ base: ref, workingDirectory: path })
      const facts = { code: 'unknown-version', ref, why: 'nowhere', root: path }
      expect(fault).toEqual({ ...facts, nearest: null })
    },
  )

  test('a ref that is written alike is named', async () => {
    const { path, git } = repository()
    git('branch', 'feature/parse')
    const { fault } = await failure({ base: 'feature/prase', workingDirectory: path })
    expect(fault).toMatchObject({ why: 'nowhere', nearest: 'feature/parse' })
  })

  test.each(['./missing', './missing.json'])('%s is neither directory nor file', async (spec) => {
    const { path } = repository()
    const error = await failure({ base: spec, workingDirectory: path })
    expect(error.fault).toEqual({ code: 'no-such-directory', spec, path: join(path, spec) })
  })

  test('an empty name is one that a variable left empty', async () => {
    const error = await failure({ base: '', workingDirectory: repository().path })
    expect(error.code).toBe('empty-version')
  })
})

describe('places', () => {
  test("outside of a repository, git's own words say why a ref cannot be found", async () => {
    const error = await failure({ base: 'main', workingDirectory: emptyDirectory() })
    expect(error.fault).toMatchObject({
      code: 'not-a-repository',
      spec: 'main',
      reason: expect.stringContaining('fatal: not a git repository'),
    })
  })

  test('a working directory that is not there is named', async () => {
    const missing = join(emptyDirectory(), 'missing')
    const error = await failure({ base: 'main', workingDirectory: missing })
    expect(error.fault).toEqual({ code: 'no-working-directory', directory: missing })
  })
})

/** A clone that has only so many commits of each branch. */
function shallowClone(origin: string, depth: number, ref: string): string {
  const parent = repositoryAt(emptyDirectory())
  parent.git('clone', '--quiet', '--depth', `${depth}`, '--branch', ref, `file://${origin}`, '.')
  return parent.path
}

describe('shallow clones', () => {
  test('a ref that is not in it is told from one that there is not', async () => {
    const origin = repository()
    origin.commit({ 'version.txt': 'two' })
    const path = shallowClone(origin.path, 1, 'main')
    const error = await failure({ base: 'HEAD~1', workingDirectory: path })
    expect(error.fault).toEqual({ code: 'shallow-clone', missing: 'ref', ref: 'HEAD~1' })
  })

  test('so does a merge base that lies deeper', async () => {
    const origin = repository()
    origin.git('branch', 'feature')
    origin.commit({ 'version.txt': 'two' })
    origin.git('checkout', '--quiet', 'feature')
    origin.commit({ 'feature.txt': '1' })
    const { path, git } = repositoryAt(shallowClone(origin.path, 1, 'feature'))
    git('fetch', '--quiet', '--depth', '1', 'origin', 'main:refs/remotes/origin/main')
    const error = await failure({ base: 'merge-base:origin/main', workingDirectory: path })
    expect(error.fault).toEqual({
      code: 'shallow-clone',
      missing: 'parting',
      ref: 'origin/main',
    })
  })
})

/** `feature` left `main` at `parted`; both went on. */
function forked() {
  const made = repository()
  const parted = made.git('rev-parse', 'HEAD')
  made.git('checkout', '--quiet', '-b', 'feature')
  const feature = made.commit({ 'feature.txt': '1' })
  made.git('checkout', '--quiet', 'main')
  const main = made.commit({ 'main.txt': '1' })
  return { ...made, parted, feature, main }
}

async function mergeBaseOf(path: string, ref: string) {
  const { ports } = observedPorts()
  const asked = request({ base: `merge-base:${ref}`, workingDirectory: path })
  const { versions, remove } = await prepare(asked, ports)
  onTestFinished(remove)
  return versions.base
}

describe('merge bases', () => {
  test('of a branch, it is where the branch left the other', async () => {
    const { path, git, parted } = forked()
    git('checkout', '--quiet', 'feature')
    git('update-ref', 'refs/remotes/origin/main', 'main')
    expect(await mergeBaseOf(path, 'origin/main')).toMatchObject({
      label: 'main',
      source: { kind: 'git', ref: 'merge-base:origin/main', commit: parted },
    })
  })

  /** As `refs/pull/1/merge`, checked out by commit. */
  function testMerge({ git, main, feature }: ReturnType<typeof forked>) {
    git('checkout', '--quiet', '--detach', main)
    git('merge', '--quiet', '--no-ff', '--message', `Merge ${feature} into ${main}`, feature)
  }

  test('of the merge that GitHub tests, it is what was merged into, though that was rewritten since', async () => {
    const made = forked()
    testMerge(made)
    made.git('branch', '--force', 'main', made.parted)
    expect((await mergeBaseOf(made.path, 'main'))?.source).toMatchObject({ commit: made.main })
  })

  test('of the merge that GitHub tests, a clone of depth 2 is enough', async () => {
    const made = forked()
    testMerge(made)
    made.git('branch', 'test-merge')
    const path = shallowClone(made.path, 2, 'test-merge')
    expect((await mergeBaseOf(path, 'origin/main'))?.source).toMatchObject({ commit: made.main })
  })

  test('of any other merge, it is found by history', async () => {
    const { path, git, main } = forked()
    git('checkout', '--quiet', 'feature')
    git('merge', '--quiet', '--message', 'Merge main into feature', 'main')
    expect((await mergeBaseOf(path, 'main'))?.source).toMatchObject({ commit: main })
  })

  test('branches with nothing in common have none', async () => {
    const { path, git, commit } = repository()
    git('checkout', '--quiet', '--orphan', 'other')
    commit({ 'other.txt': '1' })
    const error = await failure({ base: 'merge-base:main', workingDirectory: path })
    expect(error.code).toBe('no-merge-base')
  })
})
