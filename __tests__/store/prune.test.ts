import { describe, expect, it } from 'vitest'
import { anyKey, entryKey, prune, type PruneRule, type StoredEntry } from '../../src/store/index.ts'
import { prunable } from '../../src/store/prune.ts'
import { commit, directory, keep, manifest } from './builders.ts'

const now = new Date('2026-03-01T12:00:00.000Z')
const rule: PruneRule = { keep: { run: 2, tree: 1, told: 1 }, mostDays: 30 }

function entry(kind: 'run' | 'tree', letter: string, day: number, branch = 'main'): StoredEntry {
  const key = entryKey(kind, manifest({ branch, commit: commit(letter) }))
  return { key, bytes: 1, createdAt: new Date(Date.UTC(2026, 1, day)).toISOString() }
}

function removed(...entries: readonly StoredEntry[]) {
  return prunable(entries, rule, now)
}

it('keeps of each kind and branch the newest by its own count', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter, index) => entry('run', letter, 10 + index))
  const [d, e] = ['d', 'e'].map((letter, index) => entry('tree', letter, 10 + index))
  const other = entry('run', 'f', 10, 'feature')
  if (a === undefined || b === undefined || c === undefined) throw new Error('no entries')
  if (d === undefined || e === undefined) throw new Error('no entries')
  expect(removed(b, d, a, other, e, c).toSorted()).toEqual([a.key, d.key].toSorted())
})

it('lets go of what is too old, whatever the count', () => {
  const old = entry('run', 'a', -10)
  expect(removed(old, entry('run', 'b', 10))).toEqual([old.key])
})

it('leaves entries of another layout alone', () => {
  const key = `${anyKey}something-else`
  expect(removed({ key, bytes: 1, createdAt: '2020-01-01T00:00:00.000Z' })).toEqual([])
})

describe('pruning a place', () => {
  const outcomes = ['a', 'b', 'c'].map((letter) => ({ commit: commit(letter) }))

  it('removes what the rule lets go of, and no more', async () => {
    const storage = directory()
    await keep(storage, outcomes)
    const pruned = await prune(
      anyKey,
      { keep: { run: 1, tree: 1, told: 1 }, mostDays: 3650 },
      storage,
      now,
    )
    expect(pruned).toMatchObject({ kind: 'pruned', failed: [] })
    expect(pruned).toHaveProperty('removed.length', 2)
    expect(await storage.list(anyKey)).toHaveProperty('entries.length', 1)
  })

  it('tells which could not be removed, and goes on', async () => {
    const storage = directory()
    await keep(storage, outcomes)
    const stubborn = {
      ...storage,
      remove: async (key: string) =>
        key.includes(commit('a'))
          ? ({ kind: 'refused', message: 'no' } as const)
          : storage.remove(key),
    }
    const pruned = await prune(
      anyKey,
      { keep: { run: 0, tree: 0, told: 0 }, mostDays: 3650 },
      stubborn,
      now,
    )
    expect(pruned).toMatchObject({ failed: [{ outcome: { kind: 'refused', message: 'no' } }] })
    expect(pruned).toHaveProperty('removed.length', 2)
  })

  it('says so where it cannot see what there is', async () => {
    const down = {
      ...directory(),
      list: async () => ({ kind: 'unreachable', message: 'no answer' }) as const,
    }
    expect(await prune(anyKey, rule, down, now)).toEqual({
      kind: 'unreachable',
      message: 'no answer',
    })
  })
})
