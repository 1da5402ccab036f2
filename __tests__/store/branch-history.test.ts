import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../src/model/index.ts'
import { branchHistory, saveRun, type Storage } from '../../src/store/index.ts'
import { entryKey } from '../../src/store/keys.ts'
import { commit, directory, fileWith, manifest, push, run, shelf, testPorts } from './builders.ts'

function of(storage: Storage, parents: readonly string[]) {
  const request = { shelf, branch: 'main', commits: parents, savedBy: 'workflow' } as const
  return branchHistory(request, storage, testPorts())
}

async function save(storage: Storage, letter: string, history: readonly HistoryEntry[]) {
  const outcome = await saveRun(run({ commit: commit(letter) }, history), storage, testPorts())
  expect(outcome).toEqual({ kind: 'saved' })
}

it('is empty before the first push', async () => {
  expect(await of(directory(), [commit('a')])).toEqual({ kind: 'read', entries: [], warnings: [] })
})

it('goes on from the parent', async () => {
  const storage = directory()
  await save(storage, 'a', [push(1), push(2)])
  expect(await of(storage, [commit('a')])).toMatchObject({ entries: [push(1), push(2)] })
})

it('has the pushes of both of two that were saved at once', async () => {
  const storage = directory()
  await save(storage, 'a', [push(1), push(2)])
  await save(storage, 'b', [push(1), push(3)])
  const history = await of(storage, ['b', 'a'].map(commit))
  expect(history).toMatchObject({ entries: [push(1), push(2), push(3)] })
})

it('goes on from the newest after a force push, whose parent nobody knows', async () => {
  const storage = directory()
  await save(storage, 'a', [push(1)])
  expect(await of(storage, [])).toMatchObject({ entries: [push(1)] })
})

describe('that cannot be read', () => {
  it('is not an empty one', async () => {
    const storage = directory()
    await storage.save(entryKey('run', manifest()), fileWith('garbage'))
    expect(await of(storage, [commit('a')])).toMatchObject({ kind: 'unread' })
    const down: Storage = {
      ...storage,
      find: async () => ({ kind: 'unreachable', message: 'no answer' }),
    }
    expect(await of(down, [commit('a')])).toEqual({ kind: 'unread', message: 'no answer' })
  })

  it('in part is told, and the other part kept', async () => {
    const storage = directory()
    await save(storage, 'a', [push(1)])
    await storage.save(entryKey('run', manifest({ commit: commit('b') })), fileWith('garbage'))
    expect(await of(storage, [commit('a')])).toMatchObject({
      kind: 'read',
      entries: [push(1)],
      warnings: [{ code: 'history-unread' }],
    })
  })

  it('at the parent goes on from the newest', async () => {
    const storage = directory()
    await storage.save(entryKey('run', manifest({ commit: commit('b') })), fileWith('garbage'))
    await save(storage, 'a', [push(1)])
    expect(await of(storage, [commit('b')])).toMatchObject({
      kind: 'read',
      entries: [push(1)],
      warnings: [{ code: 'history-unread' }],
    })
  })
})
