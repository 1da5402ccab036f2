import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finished } from '../../src/platform/ports.ts'
import { anyKey, entryKey, saveRun, saveTree } from '../../src/store/index.ts'
import { emptyDirectory, repository, repositoryAt } from '../prepare/repository.ts'
import {
  commit,
  fileWith,
  keep,
  manifest,
  push,
  run,
  testPorts,
  type TestPorts,
} from './builders.ts'
import { bareRemote, branch, branchOf } from './git-remote.ts'

function listed(git: (...args: readonly string[]) => string): string[] {
  return git('ls-tree', '--name-only', branch).split('\n')
}

it('is a branch without a history of code, and each save a commit on it', async () => {
  const remote = bareRemote()
  const storage = branchOf(remote.clone())
  await keep(storage, [{ commit: commit('a') }, { commit: commit('b') }])
  expect(remote.git('log', '--format=%an: %s', branch).split('\n')).toEqual([
    `benchgate: Add ${entryKey('run', manifest({ commit: commit('b') }))}`,
    `benchgate: Add ${entryKey('run', manifest({ commit: commit('a') }))}`,
  ])
  expect(listed(remote.git)).toHaveLength(2)
})

it('leaves the clone as it was: its branches, its index and files', async () => {
  const remote = bareRemote()
  const clone = remote.clone()
  await keep(branchOf(remote.clone()), [{}])
  const look = () =>
    ['status', 'branch', 'rev-parse --is-shallow-repository'].map((line) =>
      clone.git(...line.split(' ')),
    )
  const before = look()
  const storage = branchOf(clone)
  await keep(storage, [{ commit: commit('b') }])
  await storage.find([anyKey], join(emptyDirectory(), 'found'))
  expect(look()).toEqual(before)
  expect(existsSync(join(clone.path, '.git/FETCH_HEAD'))).toBe(false)
})

it('leaves a shallow clone as shallow as it was', async () => {
  const remote = bareRemote()
  await keep(branchOf(remote.clone()), [{}, { commit: commit('b') }])
  const place = join(emptyDirectory(), 'shallow')
  remote.clone().commit({ 'version.txt': 'two' })
  remote.git('clone', '--quiet', '--depth=1', `file://${remote.path}`, place)
  const storage = branchOf(repositoryAt(place))
  expect(await storage.list(anyKey)).toMatchObject({ kind: 'listed', entries: [{}, {}] })
  await keep(storage, [{ commit: commit('c') }])
  expect(listed(remote.git)).toHaveLength(3)
})

/** Ports of a writer whose pushes go as `go` has them, which may do the real thing. */
function pushing(go: (real: () => Promise<Finished>) => Promise<Finished>): TestPorts {
  const { processes } = testPorts()
  const runOrGo: typeof processes.run = (command, args, options) => {
    const real = () => processes.run(command, args, options)
    return args.includes('push') ? go(real) : real()
  }
  return testPorts({ processes: { ...processes, run: runOrGo } })
}

/** Ports of a writer before whose first `times` pushes another one is faster. */
function overtaken(times: number, other: (turn: number) => Promise<void>): TestPorts {
  let turn = 0
  return pushing(async (real) => {
    if (turn < times) await other(turn++)
    return real()
  })
}

describe('a writer that another one overtakes', () => {
  it('saves on the tip that the other has left, and takes nothing from it', async () => {
    const remote = bareRemote()
    await keep(branchOf(remote.clone()), [{ commit: commit('a') }])
    const letters = ['b', 'c', 'd'] as const
    const ports = overtaken(letters.length, (turn) =>
      keep(branchOf(remote.clone()), [{ commit: commit(letters[turn] ?? '') }]),
    )
    await keep(branchOf(remote.clone(), ports), [{ commit: commit('e') }])
    expect(listed(remote.git)).toHaveLength(5)
    expect(remote.git('rev-list', '--count', branch)).toBe('5')
  })

  it('does not take the place of a branch that the other has just made', async () => {
    const remote = bareRemote()
    const ports = overtaken(1, () => keep(branchOf(remote.clone()), [{ commit: commit('a') }]))
    await keep(branchOf(remote.clone(), ports), [{ commit: commit('b') }])
    expect(listed(remote.git)).toHaveLength(2)
  })

  it('gives up at last where it is overtaken at every try', async () => {
    const remote = bareRemote()
    await keep(branchOf(remote.clone()), [{ commit: commit('b') }])
    let lost: Finished | undefined
    // The first one is lost for real, and all others end as it did, since the branch has moved each time.
    const ports = pushing(async (real) => {
      const empty = ['commit-tree', `${branch}^{tree}`, '-p', branch, '-m', 'nothing new'] as const
      remote.git('update-ref', `refs/heads/${branch}`, remote.git(...empty))
      return (lost ??= await real())
    })
    const outcome = await saveRun(run(), branchOf(remote.clone(), ports), testPorts())
    expect(outcome).toMatchObject({ kind: 'unreachable' })
    expect(outcome).toHaveProperty('message', expect.stringContaining('20 tries'))
  })
})

it('keeps what both of two writers save at once', async () => {
  const remote = bareRemote()
  const letters = ['a', 'b', 'c', 'd']
  await Promise.all(
    letters.map((letter) => keep(branchOf(remote.clone()), [{ commit: commit(letter) }])),
  )
  expect(listed(remote.git)).toHaveLength(letters.length)
  expect(remote.git('rev-list', '--count', branch)).toBe(`${letters.length}`)
  expect(remote.git('rev-list', '--merges', branch)).toBe('')
})

it('saves one of two that save the same key at once, and tells the other', async () => {
  const remote = bareRemote()
  const clones = [remote.clone(), remote.clone()]
  const outcomes = await Promise.all(
    // What both say is not the same: else so were their commits, which both may push.
    clones.map((clone, i) => saveRun(run({}, [push(i + 1)]), branchOf(clone), testPorts())),
  )
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['exists', 'saved'])
})

it('keeps files of others on the branch, and takes them for no entries', async () => {
  const remote = bareRemote()
  const other = remote.clone()
  other.git('checkout', '--quiet', '--orphan', branch)
  other.commit({ 'README.md': 'about this branch', 'a.b.ndjson': 'no entry' })
  other.git('push', '--quiet', 'origin', branch)
  const storage = branchOf(remote.clone())
  await keep(storage, [{}])
  expect(await storage.list('')).toMatchObject({ entries: [{ key: entryKey('run', manifest()) }] })
  expect(listed(remote.git)).toContain('README.md')
})

it('takes hundreds of pushes at little more than what is new in each', async () => {
  const remote = bareRemote()
  const clone = remote.clone()
  const storage = branchOf(clone)
  const history = Array.from({ length: 300 }, (_, n) => push(n + 1))
  for (const [index, letter] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
    const outcome = await saveRun(
      run({ commit: commit(letter) }, history.slice(0, 295 + index)),
      storage,
      testPorts(),
    )
    expect(outcome).toEqual({ kind: 'saved' })
  }
  remote.git('gc', '--quiet')
  const [, kilobytes = ''] = /size-pack: (\d+)/.exec(remote.git('count-objects', '-v')) ?? []
  // Six of them, each with about 290 pushes of 430 bytes.
  expect(Number(kilobytes)).toBeLessThan(60)
})

it('refuses prepared checkouts, and says why', async () => {
  const clone = bareRemote().clone()
  const tree = {
    directory: clone.path,
    manifest: manifest({ commit: clone.git('rev-parse', 'HEAD') }),
    limitBytes: 1e6,
    repository: clone.path,
  }
  expect(await saveTree(tree, branchOf(clone), testPorts())).toEqual({
    kind: 'refused',
    message: expect.stringContaining('keeps results only'),
  })
})

it('refuses what is no text of a run', async () => {
  const storage = branchOf(bareRemote().clone())
  const outcome = await storage.save(entryKey('run', manifest()), fileWith('not compressed'))
  expect(outcome).toMatchObject({ kind: 'refused' })
})

describe('a remote that says no', () => {
  it('is unreachable where it is not there, and never missing', async () => {
    const clone = bareRemote().clone()
    clone.git('remote', 'set-url', 'origin', join(clone.path, 'nowhere.git'))
    const storage = branchOf(clone)
    const message = expect.stringContaining('nowhere.git')
    const path = join(emptyDirectory(), 'found')
    expect(await storage.find([anyKey], path)).toEqual({ kind: 'unreachable', message })
    expect(await storage.list(anyKey)).toEqual({ kind: 'unreachable', message })
    expect(await saveRun(run(), storage, testPorts())).toEqual({ kind: 'unreachable', message })
    expect(await storage.remove(entryKey('run', manifest()))).toMatchObject({ kind: 'unreachable' })
  })

  it('is unreachable where there is no remote at all', async () => {
    const storage = branchOf(repository())
    expect(await storage.list(anyKey)).toMatchObject({ kind: 'unreachable' })
  })

  it('refuses where its hook does, once, with its words', async () => {
    const remote = bareRemote()
    const hook = join(remote.path, 'hooks/pre-receive')
    writeFileSync(hook, '#!/bin/sh\necho "this branch is protected" >&2\nexit 1\n')
    chmodSync(hook, 0o755)
    const outcome = await saveRun(run(), branchOf(remote.clone()), testPorts())
    expect(outcome).toEqual({
      kind: 'refused',
      message: expect.stringContaining('contents: write'),
    })
    expect(outcome).toHaveProperty('message', expect.stringContaining('declined'))
  })
})
