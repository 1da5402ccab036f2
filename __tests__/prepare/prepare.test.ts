import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { prepare, type PrepareRequest, type Prepared } from '../../src/prepare/index.ts'
import { failure, observedPorts, read, request } from './prepared.ts'
import { emptyDirectory, repository, write } from './repository.ts'

async function prepared(over: Partial<PrepareRequest>): Promise<Prepared> {
  const result = await prepare(request(over), observedPorts().ports)
  onTestFinished(() => result.remove())
  return result
}

const labels = ({ versions: { base, heads } }: Prepared) => [
  base?.label,
  ...heads.map(({ label }) => label),
]

test('a branch is checked out beside the working tree, which keeps its uncommitted changes', async () => {
  const { path, git, commit } = repository()
  const first = git('rev-parse', 'HEAD')
  commit({ 'version.txt': 'two' })
  write(path, { 'version.txt': 'uncommitted' })
  const { versions, warnings } = await prepared({ base: 'HEAD~1', workingDirectory: path })
  const [head] = versions.heads
  expect(versions.base).toMatchObject({
    label: 'HEAD~1',
    source: { kind: 'git', ref: 'HEAD~1', commit: first },
  })
  expect(read(versions.base?.directory ?? '')).toBe('one')
  expect(head).toEqual({
    label: 'working tree',
    source: { kind: 'directory', path: '.' },
    directory: path,
    root: path,
  })
  expect(read(path)).toBe('uncommitted')
  expect(warnings).toEqual([])
})

test.each(['feature/deep/name', 'v1.2.0', 'refs/heads/feature/deep/name'])(
  'the ref %s is found',
  async (ref) => {
    const { path, git } = repository()
    git('branch', 'feature/deep/name')
    git('tag', '--annotate', 'v1.2.0', '--message', 'release')
    const { versions } = await prepared({ base: ref, workingDirectory: path })
    expect(versions.base?.label).toBe(ref.replace('refs/heads/', ''))
    expect(versions.base?.source).toMatchObject({ commit: git('rev-parse', 'HEAD') })
  },
)

test('a whole commit is labelled with its first letters', async () => {
  const { path, git } = repository()
  const commit = git('rev-parse', 'HEAD')
  const { versions } = await prepared({ base: commit, workingDirectory: path })
  expect(versions.base?.label).toBe(commit.slice(0, 7))
})

test('a branch that only origin has is found by its own name, as on a runner', async () => {
  const origin = repository()
  origin.git('branch', 'release')
  const { path, git } = repository()
  git('remote', 'add', 'origin', origin.path)
  git('fetch', '--quiet', 'origin')
  const { versions } = await prepared({ base: 'release', workingDirectory: path })
  expect(versions.base?.label).toBe('release')
})

test('a run without a base prepares its heads alone', async () => {
  const { path } = repository()
  const { versions } = await prepared({ workingDirectory: path })
  expect(versions.base).toBeNull()
  expect(versions.heads).toHaveLength(1)
})

test('all versions lie at paths of equal length', async () => {
  const { path, git } = repository()
  git('branch', 'next')
  const { versions, warnings } = await prepared({
    base: 'main',
    heads: ['next', '.', 'HEAD'],
    workingDirectory: path,
  })
  const all = [versions.base, ...versions.heads].map((version) => version?.directory)
  expect(new Set(all.map((directory) => directory?.length))).toEqual(new Set([path.length]))
  expect(new Set(all).size).toBe(4)
  expect(warnings.map(({ code }) => code)).not.toContain('path-lengths')
})

test('the reader is told where the paths cannot be of equal length', async () => {
  const { path } = repository()
  const other = dirname(path)
  write(path, { 'version.txt': 'uncommitted' })
  write(other, { 'version.txt': 'other' })
  const { warnings } = await prepared({ base: 'main', heads: ['.', '..'], workingDirectory: path })
  expect(warnings).toEqual([
    {
      code: 'path-lengths',
      lengths: expect.arrayContaining([
        { version: 'working tree', length: path.length },
        { version: '..', length: other.length },
      ]),
    },
  ])
})

test('two versions of one name are told apart', async () => {
  const { path, git } = repository()
  const commit = git('rev-parse', '--short=7', 'HEAD')
  const both = await prepared({ base: 'main', heads: ['main', '.'], workingDirectory: path })
  expect(labels(both)).toEqual([`main (${commit})`, `main (${commit}) #2`, 'working tree'])
})

test('the set-up runs in what git checked out, and nowhere else', async () => {
  const { path, git } = repository()
  git('branch', 'next')
  const old = emptyDirectory('old')
  const { versions } = await prepared({
    base: 'main',
    heads: ['next', '.', old],
    setup: 'cp version.txt built.txt && echo done',
    workingDirectory: path,
  })
  const built = [versions.base, ...versions.heads].map((version) =>
    existsSync(join(version?.directory ?? '', 'built.txt')),
  )
  expect(built).toEqual([true, true, false, false])
})

test('a set-up is tried once more as often as allowed, and no more than needed', async () => {
  const { path } = repository()
  const tries = join(emptyDirectory('tries'), 'log')
  const setup = `echo x >> ${tries}; test $(wc -l < ${tries}) -ge 2`
  const setupRetry = { times: 3, delaySeconds: 0.01 }
  await prepared({ base: 'main', setup, setupRetry, workingDirectory: path })
  expect(readFileSync(tries, 'utf8')).toBe('x\nx\n')
  const always = { base: 'main', setup: `echo y >> ${tries}; exit 3`, workingDirectory: path }
  const error = await failure({ ...always, setupRetry: { times: 2, delaySeconds: 0.01 } })
  expect(error.code).toBe('setup-failed')
  expect(readFileSync(tries, 'utf8')).toBe('x\nx\ny\ny\ny\n')
})

test('a set-up that fails shows the end of its output, and leaves nothing', async () => {
  const { path, worktrees } = repository()
  const line =
    'for i in $(seq 50); do echo "line $i"; done; echo "::error::no" >&2; echo "a ##[group] b" >&2; exit 7'
  const error = await failure({ base: 'main', setup: line, workingDirectory: path })
  const output = [
    ...Array.from({ length: 20 }, (_, i) => `  | line ${i + 31}`),
    '  | ::error::no',
    '  | a ## [group] b',
  ].join('\n')
  const how = { exitCode: 7, signal: null, likely: null }
  expect(error.fault).toEqual({ code: 'setup-failed', version: 'main', line, output, ...how })
  expect(worktrees()).toEqual([path])
})

test('a folder of a repository is the same folder of its versions', async () => {
  const { path, commit, worktrees } = repository()
  commit({ 'packages/a/version.txt': 'a' })
  write(path, { 'version.txt': 'uncommitted' })
  const folder = join(path, 'packages/a')
  const { versions, warnings } = await prepared({
    base: 'main',
    setup: 'cp version.txt built.txt',
    workingDirectory: folder,
  })
  const base = versions.base?.directory ?? ''
  expect(base.endsWith('/packages/a')).toBe(true)
  expect(base).toHaveLength(folder.length)
  expect(read(base, 'built.txt')).toBe('a')
  expect(versions.heads[0]?.directory).toBe(folder)
  expect(warnings).toEqual([])
  expect(worktrees()).toContain(base.replace('/packages/a', ''))
})

test('a version from before the folder was there has an empty one, and no set-up runs in it', async () => {
  const { path, commit } = repository()
  commit({ 'packages/a/version.txt': 'a' })
  const { versions, warnings } = await prepared({
    base: 'HEAD~1',
    setup: 'exit 1',
    workingDirectory: join(path, 'packages/a'),
  })
  expect(existsSync(versions.base?.directory ?? '')).toBe(true)
  expect(warnings.map(({ code }) => code)).toEqual(['folder-missing'])
})

test("the user's hooks do not run on the checkout", async () => {
  const { path } = repository()
  const trace = join(path, '.git', 'hook-ran')
  write(path, { '.git/hooks/post-checkout': `#!/bin/sh\ntouch '${trace}'\n` })
  chmodSync(join(path, '.git/hooks/post-checkout'), 0o755)
  await prepared({ base: 'main', workingDirectory: path })
  expect(existsSync(trace)).toBe(false)
})

test('directories need no repository', async () => {
  const path = emptyDirectory()
  write(path, { 'old/version.txt': 'old', 'new/version.txt': 'new' })
  const both = await prepared({ base: './old', heads: ['./new'], workingDirectory: path })
  expect(labels(both)).toEqual(['./old', './new'])
  expect(read(both.versions.base?.directory ?? '')).toBe('old')
})

test('two runs on one repository do not disturb each other', async () => {
  const { path, worktrees } = repository()
  const [one, two] = await Promise.all([
    prepared({ base: 'main', workingDirectory: path }),
    prepared({ base: 'main', workingDirectory: path }),
  ])
  await one.remove()
  expect(read(two.versions.base?.directory ?? '')).toBe('one')
  await two.remove()
  expect(worktrees()).toEqual([path])
})
