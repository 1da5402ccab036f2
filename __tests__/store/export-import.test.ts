import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anyKey, entryKey, exportEntries, importEntries, readRun } from '../../src/store/index.ts'
import { encodeRun } from '../../src/store/recorded-run.ts'
import { emptyDirectory } from '../prepare/repository.ts'
import { archiveOf } from './archives.ts'
import { commit, directory, keep, manifest, push, run, testPorts } from './builders.ts'
import { kept, preparedCheckout, restored } from './prepared-checkout.ts'

const key = entryKey('run', manifest())

async function keysOf(storage: ReturnType<typeof directory>): Promise<readonly string[]> {
  const listing = await storage.list(anyKey)
  return listing.kind === 'listed' ? listing.entries.map((entry) => entry.key) : []
}

function target(): string {
  return join(emptyDirectory(), 'baselines')
}

it('carries results and prepared checkouts to another place, whole', async () => {
  const checkout = await preparedCheckout()
  const [from, to, file] = [directory(), directory(), target()]
  await kept(checkout, from)
  await keep(from, [{}])
  const exported = await exportEntries(await keysOf(from), file, from, testPorts())
  expect(exported.map(({ outcome }) => outcome.kind)).toEqual(['found', 'found'])
  const imported = await importEntries(file, to, testPorts())
  expect(imported.map(({ outcome }) => outcome)).toEqual([{ kind: 'saved' }, { kind: 'saved' }])
  expect((await keysOf(to)).toSorted()).toEqual((await keysOf(from)).toSorted())
  expect(await readRun([key], to, testPorts())).toMatchObject({ kind: 'found', run: run() })
  expect((await restored(checkout, to)).outcome.kind).toBe('restored')
})

it('saves the oldest first, so that the newest is found as such', async () => {
  const [from, to, file] = [directory(), directory(), target()]
  const days = ['03', '01', '02'].map((day, index) => ({
    commit: commit(`${index}`),
    createdAt: `2026-02-${day}T00:00:00.000Z`,
  }))
  await keep(from, days)
  await exportEntries(await keysOf(from), file, from, testPorts())
  const imported = await importEntries(file, to, testPorts())
  const order = ['1', '2', '0'].map((digit) => expect.stringContaining(commit(digit)))
  expect(imported.map((each) => each.key)).toEqual(order)
})

it('tells of what cannot be had, and exports the rest', async () => {
  const from = directory()
  await keep(from, [{ savedBy: { kind: 'workflow', event: 'push', runId: '100', attempt: 10 } }])
  const [tenth = ''] = await keysOf(from)
  const file = target()
  const exported = await exportEntries([key, tenth], file, from, testPorts())
  expect(exported).toEqual([
    { key, outcome: { kind: 'missing' } },
    { key: tenth, outcome: { kind: 'found', key: tenth } },
  ])
  expect(await importEntries(file, directory(), testPorts())).toHaveLength(1)
})

it('takes nothing over what is there', async () => {
  const [storage, file] = [directory(), target()]
  await keep(storage, [{}])
  await exportEntries([key], file, storage, testPorts())
  expect(await importEntries(file, storage, testPorts())).toEqual([
    { key, outcome: { kind: 'exists' } },
  ])
})

it("refuses an entry that is not its key's own, and saves the others", async () => {
  const good = Buffer.from(encodeRun(run({}, [push(1)])))
  const otherKey = entryKey('run', manifest({ commit: commit('b') }))
  const file = archiveOf([
    { path: otherKey, content: good },
    { path: key, content: good },
  ])
  const storage = directory()
  const imported = await importEntries(file, storage, testPorts())
  expect(imported).toEqual(
    expect.arrayContaining([
      { key: otherKey, outcome: { kind: 'refused', message: expect.any(String) } },
      { key, outcome: { kind: 'saved' } },
    ]),
  )
  expect(await keysOf(storage)).toEqual([key])
})

it.each<[string, () => string]>([
  ['text', () => import.meta.filename],
  ["somebody else's archive", () => archiveOf([{ path: 'package.json', content: '{}' }])],
  ['an archive that climbs', () => archiveOf([{ path: `../${key}`, content: 'x' }])],
  [
    'a link for an entry',
    () => archiveOf([{ path: key, type: 'SymbolicLink', linkpath: '/etc/passwd' }]),
  ],
])('takes %s for no export, and saves nothing', async (_what, file) => {
  const storage = directory()
  await expect(importEntries(file(), storage, testPorts())).rejects.toMatchObject({
    code: 'import-not-an-export',
  })
  expect(await keysOf(storage)).toEqual([])
})

it('says so where the file is not there, or cannot be written', async () => {
  const ports = testPorts()
  await expect(importEntries(target(), directory(), ports)).rejects.toMatchObject({
    fault: { code: 'import-failed', reason: expect.stringContaining('no such file') },
  })
  const file = join(target(), 'below', 'nothing')
  await expect(exportEntries([], file, directory(), ports)).rejects.toMatchObject({
    code: 'export-failed',
  })
  expect(existsSync(file)).toBe(false)
  expect(ports.leftovers()).toEqual([])
})
