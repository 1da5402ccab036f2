/** What every place where baselines are kept has to do, tried on those that need nothing but this machine. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  anyKey,
  branchPrefix,
  commitPrefix,
  entryKey,
  type Storage,
} from '../../src/store/index.ts'
import { encodeRun } from '../../src/store/recorded-run.ts'
import { emptyDirectory } from '../prepare/repository.ts'
import { commit, directory, fileWith, manifest, run, shelf, testPorts } from './builders.ts'
import { bareRemote, branchOf } from './git-remote.ts'

/** Each opens the same place again, as another process would; time goes on by a second each time. */
const places: Readonly<Record<string, () => () => Storage>> = {
  directory() {
    const storage = directory()
    return () => storage
  },
  'git branch'() {
    const clone = bareRemote().clone()
    let seconds = 0
    const date = () => new Date(Date.UTC(2026, 2, 1, 0, 0, seconds++))
    return () => branchOf(clone, testPorts({ clock: { seconds: () => 0, date } }))
  },
}

const first = manifest({ commit: commit('a') })
const second = manifest({ commit: commit('b') })
const otherBranch = manifest({ branch: 'main-2', commit: commit('c') })

function file(of = first): string {
  return fileWith(encodeRun({ ...run(), manifest: of }))
}

const onMain = branchPrefix(shelf, 'run', 'main')

describe.each(Object.entries(places))('a %s', (_name, place) => {
  it('has nothing before anything was saved', async () => {
    const storage = place()()
    const path = join(emptyDirectory(), 'found')
    expect(await storage.find([onMain], path)).toEqual({ kind: 'missing' })
    expect(await storage.list(anyKey)).toEqual({ kind: 'listed', entries: [] })
    expect(await storage.remove(entryKey('run', first))).toEqual({ kind: 'missing' })
    expect(() => statSync(path)).toThrow('ENOENT')
  })

  it('gives back what was saved', async () => {
    const open = place()
    const [key, path] = [entryKey('run', first), join(emptyDirectory(), 'found')]
    expect(await open().save(key, file())).toEqual({ kind: 'saved' })
    expect(await open().find([onMain], path)).toEqual({ kind: 'found', key })
    expect(gunzipSync(readFileSync(path))).toEqual(gunzipSync(readFileSync(file())))
  })

  it('finds the newest of the first prefix that has any', async () => {
    const open = place()
    for (const each of [first, second, otherBranch]) {
      await open().save(entryKey('run', each), file(each))
    }
    const path = join(emptyDirectory(), 'found')
    const found = async (...prefixes: readonly string[]) => open().find(prefixes, path)
    expect(await found(onMain)).toEqual({ kind: 'found', key: entryKey('run', second) })
    const ofFirst = commitPrefix(shelf, 'run', 'main', commit('a'))
    const ofNone = commitPrefix(shelf, 'run', 'main', commit('f'))
    expect(await found(ofNone, ofFirst, onMain)).toEqual({
      kind: 'found',
      key: entryKey('run', first),
    })
    expect(await found(ofNone)).toEqual({ kind: 'missing' })
  })

  it('finds a whole key before those that begin with it', async () => {
    const open = place()
    const tenth = manifest({
      savedBy: { kind: 'workflow', event: 'push', runId: '100', attempt: 10 },
    })
    for (const each of [first, tenth]) await open().save(entryKey('run', each), file(each))
    const path = join(emptyDirectory(), 'found')
    const key = entryKey('run', first)
    expect(await open().find([key], path)).toEqual({ kind: 'found', key })
  })

  it('never writes over what is there', async () => {
    const open = place()
    const key = entryKey('run', first)
    await open().save(key, file(first))
    expect(await open().save(key, file(second))).toEqual({ kind: 'exists' })
    const path = join(emptyDirectory(), 'found')
    await open().find([key], path)
    expect(gunzipSync(readFileSync(path)).toString()).toContain(commit('a'))
  })

  it('lists what begins with a prefix, newest first', async () => {
    const open = place()
    for (const each of [first, otherBranch, second]) {
      await open().save(entryKey('run', each), file(each))
    }
    const listing = await open().list(onMain)
    if (listing.kind !== 'listed') throw new Error(listing.message)
    expect(listing.entries.map(({ key }) => key)).toEqual([
      entryKey('run', second),
      entryKey('run', first),
    ])
    expect(listing.entries.every(({ bytes }) => bytes > 100)).toBe(true)
    expect(listing.entries.every(({ createdAt }) => !Number.isNaN(Date.parse(createdAt)))).toBe(
      true,
    )
  })

  it('removes one entry, once', async () => {
    const open = place()
    for (const each of [first, second]) await open().save(entryKey('run', each), file(each))
    const key = entryKey('run', second)
    expect(await open().remove(key)).toEqual({ kind: 'removed' })
    expect(await open().remove(key)).toEqual({ kind: 'missing' })
    expect(await open().list(anyKey)).toMatchObject({ entries: [{ key: entryKey('run', first) }] })
  })
})
