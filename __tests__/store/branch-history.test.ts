import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../src/model/index.ts'
import { branchHistory, saveRun, type Storage } from '../../src/store/index.ts'
import { entryKey } from '../../src/store/keys.ts'
import { encodeRun } from '../../src/store/recorded-run.ts'
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

  it('at the newest goes on from the newest that can be read, and says so', async () => {
    const storage = directory()
    await save(storage, 'a', [push(1)])
    await save(storage, 'b', [push(1), push(2)])
    for (const letter of ['c', 'd']) {
      const key = entryKey('run', manifest({ commit: commit(letter) }))
      await storage.save(key, fileWith('garbage'))
    }
    const listed = await oldestFirst(storage, ['a', 'b', 'c', 'd'])
    expect(await of(listed, ['d', 'c'].map(commit))).toMatchObject({
      kind: 'read',
      entries: [push(1), push(2)],
      warnings: [
        {
          code: 'history-unread',
          what: 'part',
          reason: expect.stringContaining('cannot be decompressed'),
        },
        {
          code: 'history-unread',
          what: 'newer-ones',
          commit: commit('b'),
        },
      ],
    })
  })

  it('and where the place does not tell what it has, is not an empty one', async () => {
    const storage = directory()
    await save(storage, 'a', [push(1)])
    await storage.save(entryKey('run', manifest({ commit: commit('b') })), fileWith('garbage'))
    const mute: Storage = {
      ...(await oldestFirst(storage, ['a', 'b'])),
      list: async () => ({ kind: 'refused', message: 'needs actions: read' }),
    }
    expect(await of(mute, [commit('b')])).toMatchObject({ kind: 'unread' })
  })

  it('goes on from no older one that is of another branch, or that no workflow saved', async () => {
    const storage = directory()
    const local = { savedBy: { kind: 'local' } } as const
    await saveRun(run({ ...local, commit: commit('a') }, [push(1)]), storage, testPorts())
    const posing = entryKey('run', manifest({ commit: commit('c') }))
    await storage.save(posing, fileWith(encodeRun(run({ branch: 'other', commit: commit('c') }))))
    await storage.save(entryKey('run', manifest({ commit: commit('d') })), fileWith('garbage'))
    const listed = await oldestFirst(storage, ['a', 'c', 'd'])
    expect(await of(listed, [commit('d')])).toMatchObject({ kind: 'unread' })
  })
})

/** The same, with entries listed and found by the order of these commits, whatever their files' times. */
async function oldestFirst(storage: Storage, letters: readonly string[]): Promise<Storage> {
  const listing = await storage.list('')
  if (listing.kind !== 'listed') throw new Error(listing.message)
  const rank = (key: string) => letters.findIndex((letter) => key.includes(commit(letter)))
  const entries = listing.entries.toSorted((a, b) => rank(b.key) - rank(a.key))
  return {
    ...storage,
    list: async () => ({ kind: 'listed', entries }),
    async find(prefixes, path) {
      const keys = prefixes.flatMap((prefix) => entries.filter(({ key }) => key.startsWith(prefix)))
      const [first] = keys
      return first === undefined ? { kind: 'missing' } : storage.find([first.key], path)
    },
  }
}
