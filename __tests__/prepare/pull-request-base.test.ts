/** What a pull request is compared with, by its event, in clones as workflows make them. */
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { prepare } from '../../src/prepare/index.ts'
import { failure, observedPorts, request } from './prepared.ts'
import { copyOf, emptyDirectory, repository, repositoryAt, type Repository } from './repository.ts'

interface Proposed {
  readonly origin: Repository
  readonly parted: string
  readonly head: string
  readonly tip: string
  readonly merge: string
}

const removals: (() => void)[] = []
afterAll(() => removals.forEach((remove) => remove()))
let shared: Proposed | undefined

/** In the base's repository: `release/2` went on after `feature` left it at `parted`. Whoever changes it takes a copy. */
function proposed(): Proposed {
  return (shared ??= propose())
}

function copyOfProposed(): Proposed {
  const { origin, ...commits } = proposed()
  return { origin: copyOf(origin), ...commits }
}

function propose(): Proposed {
  const origin = repository('origin', (remove) => void removals.push(remove))
  const { git, commit } = origin
  git('checkout', '--quiet', '-b', 'release/2')
  const parted = commit({ 'version.txt': 'two' })
  git('checkout', '--quiet', '-b', 'feature')
  commit({ 'feature.txt': '1' })
  const head = commit({ 'feature.txt': '2' })
  git('checkout', '--quiet', 'release/2')
  const tip = commit({ 'base.txt': '1' })
  git('checkout', '--quiet', '--detach', 'release/2')
  git('merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${tip}`, head)
  const merge = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/pull/1/merge', merge)
  git('checkout', '--quiet', 'main')
  return { origin, parted, head, tip, merge }
}

function clone(origin: Repository, ref: string, ...options: readonly string[]): Repository {
  const made = repositoryAt(emptyDirectory())
  made.git('init')
  made.git('remote', 'add', 'origin', `file://${origin.path}`)
  made.git('fetch', '--quiet', ...options, 'origin', ref)
  made.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return made
}

/** `fetch-depth: 0`. */
function wholeClone(origin: Repository, ref: string): Repository {
  const made = clone(origin, ref)
  made.git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*')
  return made
}

const spec = (branch: string, at: string, head: string) => `merge-base:${branch}@${at}...${head}`

async function baseOf(base: string, workingDirectory: string) {
  const asked = request({ base, workingDirectory })
  const { versions, warnings, remove } = await prepare(asked, observedPorts().ports)
  onTestFinished(remove)
  const source = versions.base?.source
  const commit = source?.kind === 'git' ? source.commit : null
  return { label: versions.base?.label, commit, codes: warnings.map(({ code }) => code) }
}

describe('with the merge commit, as actions/checkout takes it, the base is its first parent', () => {
  test.each([['1 and its parents', '--depth=2'], ['whole']])(
    'in a clone of depth %s',
    async (_, ...depth) => {
      const { origin, head, tip, parted } = proposed()
      const { path } = clone(origin, 'refs/pull/1/merge', ...depth)
      // However old the event's commit is.
      for (const at of [tip, parted]) {
        expect(await baseOf(spec('origin/release/2', at, head), path)).toEqual({
          label: 'release/2',
          commit: tip,
          codes: [],
        })
      }
    },
  )

  test('and a clone of depth 1 leads to fetch-depth', async () => {
    const { origin, head, tip } = proposed()
    const { path } = clone(origin, 'refs/pull/1/merge', '--depth=1')
    const base = spec('origin/release/2', tip, head)
    const error = await failure({ base, workingDirectory: path })
    expect(error.fault).toEqual({
      code: 'shallow-clone',
      missing: 'branch-commit',
      branch: 'release/2',
      commit: tip,
    })
  })
})

describe('with the head itself checked out', () => {
  test('the base is where it left its branch', async () => {
    const { origin, head, tip, parted } = proposed()
    const { path } = wholeClone(origin, 'feature')
    const found = await baseOf(spec('origin/release/2', tip, head), path)
    expect(found).toEqual({ label: 'release/2', commit: parted, codes: [] })
  })

  test('the merge since, and a run once more, change nothing', async () => {
    const { origin, head, tip, parted } = copyOfProposed()
    origin.git('checkout', '--quiet', 'release/2')
    origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge pull request #1', 'feature')
    const { path } = wholeClone(origin, 'feature')
    const found = await baseOf(spec('origin/release/2', tip, head), path)
    expect(found).toEqual({ label: 'release/2', commit: parted, codes: [] })
  })

  test('nor do they where a job has committed something on top of it', async () => {
    const { origin, head, tip, parted } = copyOfProposed()
    origin.git('checkout', '--quiet', 'release/2')
    origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge pull request #1', 'feature')
    const made = wholeClone(origin, 'feature')
    made.commit({ 'built.txt': '1' })
    const found = await baseOf(spec('origin/release/2', tip, head), made.path)
    expect(found).toMatchObject({ commit: parted })
  })

  test('a branch that was merged into it is not counted as its own, though the event is older', async () => {
    const { origin, tip, parted } = copyOfProposed()
    origin.git('checkout', '--quiet', 'feature')
    origin.git('merge', '--quiet', '--message', 'Merge release/2', 'release/2')
    const head = origin.git('rev-parse', 'HEAD')
    const { path } = wholeClone(origin, 'feature')
    const found = await baseOf(spec('origin/release/2', parted, head), path)
    expect(found).toEqual({ label: 'release/2', commit: tip, codes: [] })
  })

  test('a branch that was rewritten since is compared as it was', async () => {
    const { origin, head, tip, parted } = proposed()
    const made = wholeClone(origin, 'feature')
    made.git('fetch', '--quiet', 'origin', 'main')
    made.git('update-ref', 'refs/remotes/origin/release/2', 'FETCH_HEAD')
    const found = await baseOf(spec('origin/release/2', tip, head), made.path)
    expect(found).toMatchObject({ commit: parted })
  })

  test('also where it has a part of the pull request by now', async () => {
    const { origin, head, tip, parted } = proposed()
    const made = wholeClone(origin, 'feature')
    made.git('update-ref', 'refs/remotes/origin/release/2', `${head}~1`)
    const found = await baseOf(spec('origin/release/2', tip, head), made.path)
    expect(found).toMatchObject({ commit: parted })
  })

  test('a message as of a merge of GitHub does not choose the base', async () => {
    const { origin, parted, tip } = copyOfProposed()
    const { git, commit } = origin
    git('checkout', '--quiet', 'feature')
    const slow = commit({ 'feature.txt': 'slow' })
    git('checkout', '--quiet', '-b', 'side')
    const side = commit({ 'side.txt': '1' })
    git('checkout', '--quiet', 'feature')
    git('merge', '--quiet', '--no-ff', '--message', `Merge ${side} into ${slow}`, 'side')
    const head = git('rev-parse', 'HEAD')
    const { path } = wholeClone(origin, 'feature')
    const found = await baseOf(spec('origin/release/2', tip, head), path)
    expect(found).toMatchObject({ commit: parted })
  })
})

describe('where origin is a fork', () => {
  /** It has the head's branch, and one of the base's name that is its own. */
  function fork() {
    const { origin, head, tip, parted } = proposed()
    const made = repositoryAt(emptyDirectory())
    made.git('clone', '--quiet', '--branch', 'feature', `file://${origin.path}`, '.')
    return { origin: made, head, tip, parted }
  }

  test('a base branch that it does not have is known by its commit', async () => {
    const { origin, head, parted } = fork()
    const { path, git } = wholeClone(origin, 'feature')
    expect(git('branch', '--remotes', '--list', 'origin/release/2')).toBe('')
    const found = await baseOf(spec('release/2', parted, head), path)
    expect(found).toEqual({ label: 'release/2', commit: parted, codes: [] })
  })

  test('its own branch of that name is not asked', async () => {
    const { origin, parted } = fork()
    const head = origin.commit({ 'feature.txt': '3' })
    origin.git('branch', 'release/2', 'HEAD~1')
    const { path } = wholeClone(origin, 'feature')
    const found = await baseOf(spec('release/2', parted, head), path)
    expect(found).toMatchObject({ commit: parted })
  })

  test('a commit that it does not have is told, with what to fetch', async () => {
    const { origin, head, tip } = fork()
    const { path } = wholeClone(origin, 'feature')
    const error = await failure({ base: spec('release/2', tip, head), workingDirectory: path })
    expect(error.fault).toEqual({ code: 'base-not-fetched', branch: 'release/2', commit: tip })
  })
})

test('a checkout of something else than the pull request is told', async () => {
  const { origin, head, tip } = proposed()
  const made = wholeClone(origin, 'feature')
  made.git('checkout', '--quiet', '--detach', tip)
  made.commit({ 'feature.txt': 'rewritten' })
  const found = await baseOf(spec('origin/release/2', tip, head), made.path)
  expect(found).toMatchObject({ commit: tip, codes: ['other-checkout'] })
})

describe('a checkout of the base branch alone is an error', () => {
  test.each([
    ['where the event says that it was', 'origin/release/2', 'tip'],
    ['gone on since', 'origin/release/2', 'parted'],
    ['where the event says that it was, for a fork', 'release/2', 'tip'],
  ] as const)('%s', async (_, branch, at) => {
    const commits = proposed()
    const { path } = wholeClone(commits.origin, 'release/2')
    const base = spec(branch, commits[at], commits.head)
    const error = await failure({ base, workingDirectory: path })
    const { head: commit } = commits
    expect(error.fault).toEqual({ code: 'pull-request-not-checked-out', commit })
  })

  test('unless the pull request is judged by its name', async () => {
    const { origin, head, tip } = proposed()
    const made = wholeClone(origin, 'release/2')
    const asked = {
      base: spec('origin/release/2', tip, head),
      heads: [head],
      workingDirectory: made.path,
    }
    const { versions, remove } = await prepare(request(asked), observedPorts().ports)
    onTestFinished(remove)
    expect(versions.heads[0]?.source).toMatchObject({ kind: 'git', commit: head })
    expect(versions.base?.source).toMatchObject({ commit: tip })
  })
})

test('branches with nothing in common have no base', async () => {
  const { origin, head } = copyOfProposed()
  origin.git('checkout', '--quiet', '--orphan', 'other')
  const other = origin.commit({ 'other.txt': '1' })
  const { path } = wholeClone(origin, 'feature')
  const error = await failure({ base: spec('origin/other', other, head), workingDirectory: path })
  expect(error.fault).toEqual({
    code: 'no-merge-base',
    of: 'pull-request',
    branch: 'other',
    commit: other,
  })
})
