import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/model/index.ts'
import {
  baselineOutcome,
  branchPrefix,
  commitPrefix,
  entryKey,
  lookUp,
  type LookUpRequest,
  mostPrefixes,
  type Storage,
} from '../../src/store/index.ts'
import { encodeRun } from '../../src/store/recorded-run.ts'
import { commit, directory, fileWith, keep, manifest, run, shelf, testPorts } from './builders.ts'

/** Asks for commit a, whose parents are b and c, on main. */
function look(storage: Storage, over: Partial<LookUpRequest> = {}, ports = testPorts()) {
  const request: LookUpRequest = {
    shelf,
    branch: 'main',
    defaultBranch: 'main',
    commits: ['a', 'b', 'c'].map(commit),
    savedBy: 'workflow',
    ...over,
  }
  return lookUp(request, storage, ports)
}

async function kept(...overs: readonly Partial<Manifest>[]): Promise<Storage> {
  const storage = directory()
  await keep(storage, overs)
  return storage
}

const local = { kind: 'local' } as const

describe('the order', () => {
  const [a, b, c, other] = ['a', 'b', 'c', 'd'].map((letter) => ({ commit: commit(letter) }))
  const of = (over: Partial<Manifest> = {}, branch = 'main') => ({ ...over, branch })

  it.each([
    ['its own before all others', [of(a), of(b), of(other)], 'exact', 'a'],
    ['the nearest ancestor', [of(c), of(b), of(other)], 'ancestor', 'b'],
    [
      'the newest of the branch',
      [of(other, 'feature'), of({ commit: commit('e') }), of(other)],
      'branch',
      'd',
    ],
  ] as const)('is %s', async (_what, entries, match, letter) => {
    const found = await look(await kept(...entries))
    expect(found).toMatchObject({
      kind: 'found',
      match,
      run: { manifest: { commit: commit(letter) } },
    })
  })

  it('is the newest of the default branch at last, and no other branch', async () => {
    const storage = await kept(of(other), of(a, 'main-2'))
    const found = await look(storage, { branch: 'feature' })
    expect(found).toMatchObject({ match: 'default-branch', run: { manifest: { branch: 'main' } } })
    expect(await look(storage, { branch: 'feature', defaultBranch: null })).toEqual({
      kind: 'missing',
    })
  })

  it('is asked for in one request of no more prefixes than a place takes', async () => {
    const requests: (readonly string[])[] = []
    const storage: Storage = {
      ...directory(),
      async find(prefixes) {
        requests.push(prefixes)
        return { kind: 'missing' }
      },
    }
    const commits = Array.from({ length: 30 }, (_, n) => n.toString(16).padStart(40, '0'))
    await look(storage, { commits, branch: 'feature' })
    expect(requests).toEqual([
      [
        ...commits
          .slice(0, mostPrefixes - 2)
          .map((hash) => commitPrefix(shelf, 'run', 'feature', hash)),
        branchPrefix(shelf, 'run', 'feature'),
        branchPrefix(shelf, 'run', 'main'),
      ],
    ])
  })
})

it('is missing where nothing was saved, and for a gate, a system or a processor of its own', async () => {
  const storage = await kept({})
  expect(await look(directory())).toEqual({ kind: 'missing' })
  for (const over of [{ id: 'other' }, { os: 'darwin' }, { arch: 'arm64' }]) {
    expect(await look(storage, { shelf: { ...shelf, ...over } })).toEqual({ kind: 'missing' })
  }
})

it('is unreachable where the place does not answer', async () => {
  const down: Storage = {
    ...directory(),
    find: async () => ({ kind: 'unreachable', message: 'no answer' }),
  }
  expect(await look(down)).toEqual({ kind: 'unreachable', message: 'no answer' })
})

it('leaves no files behind, whatever it finds', async () => {
  const ports = testPorts()
  await look(await kept({}), {}, ports)
  await look(directory(), {}, ports)
  expect(ports.leftovers()).toEqual([])
})

describe('what was found and is not what it should be', () => {
  /** An entry under the key of `under`, with that content. */
  async function planted(content: string | Uint8Array, under = manifest()): Promise<Storage> {
    const storage = directory()
    await storage.save(entryKey('run', under), fileWith(content))
    return storage
  }

  it('is corrupt where it cannot be read, though an older one could be', async () => {
    const storage = directory()
    await keep(storage, [{ commit: commit('b') }])
    await storage.save(entryKey('run', manifest()), fileWith('garbage'))
    const found = await look(storage)
    expect(found).toMatchObject({ kind: 'corrupt' })
    expect(found).toHaveProperty('message', expect.stringContaining(entryKey('run', manifest())))
  })

  it.each<[string, Partial<Manifest>]>([
    ['commit', { commit: commit('b') }],
    ['branch', { branch: 'feature' }],
    ['gate', { id: 'other' }],
    ['run', { savedBy: { kind: 'workflow', event: 'push', runId: '7', attempt: 1 } }],
    ['system', { machine: { ...manifest().machine, os: 'darwin' } }],
  ])('is corrupt where its manifest names another %s than its key', async (_what, over) => {
    const found = await look(await planted(encodeRun(run(over))))
    expect(found).toMatchObject({ kind: 'corrupt' })
    expect(found).toHaveProperty('message', expect.stringContaining('another entry'))
  })

  it('is corrupt where a user saved it in a place that pull requests write to', async () => {
    const storage = await kept({ savedBy: local })
    expect(await look(storage)).toMatchObject({ kind: 'corrupt' })
    expect(await look(storage, { savedBy: 'anybody' })).toMatchObject({ kind: 'found' })
  })

  it('is incompatible where a newer benchgate saved it', async () => {
    const text = gunzipSync(encodeRun(run())).toString().replace('"version":1', '"version":2')
    const found = await look(await planted(gzipSync(text)))
    expect(found).toMatchObject({ kind: 'incompatible' })
    expect(found).toHaveProperty('message', expect.stringContaining('version 2'))
  })

  it('is corrupt where the place answers with what was not asked for', async () => {
    const storage = await planted(
      encodeRun(run({ branch: 'feature' })),
      manifest({ branch: 'feature' }),
    )
    const confused: Storage = {
      ...storage,
      find: (_prefixes, path) => storage.find([''], path),
    }
    expect(await look(confused)).toMatchObject({ kind: 'corrupt' })
  })
})

it('warns of a baseline from the future, and of none that is seconds ahead', async () => {
  const codes = async (createdAt: string) => {
    const found = await look(await kept({ createdAt }))
    return found.kind === 'found' ? found.warnings.map(({ code }) => code) : found
  }
  expect(await codes('2026-03-01T13:00:00.000Z')).toEqual(['baseline-from-the-future'])
  expect(await codes('2026-03-01T12:00:30.000Z')).toEqual([])
})

it('becomes an outcome together with what became of the tree', async () => {
  const tree = { kind: 'rebuilt', refusal: { why: 'not-kept' } } as const
  expect(baselineOutcome(await look(await kept({})), tree)).toEqual({
    kind: 'found',
    match: 'exact',
    branch: 'main',
    commit: commit('a'),
    createdAt: '2026-03-01T11:00:00.000Z',
    tree,
  })
  expect(baselineOutcome({ kind: 'missing' }, tree)).toEqual({ kind: 'missing' })
})

it('is unreachable, with words, where there is no room for what was found', async () => {
  const storage = await kept({})
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
  })
  const ports = testPorts({ files: { readBytes: () => Promise.reject(full) } })
  expect(await look(storage, {}, ports)).toEqual({
    kind: 'unreachable',
    message: 'no space is left on the disk',
  })
  expect(ports.leftovers()).toEqual([])
})

it('does not hide a bug', async () => {
  const broken: Storage = { ...directory(), find: () => Promise.reject(new TypeError('a bug')) }
  await expect(look(broken)).rejects.toThrow('a bug')
})
