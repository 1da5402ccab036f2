/** The Actions cache as a place for baselines: the real client and a local service. */
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from '../../src/model/index.ts'
import { gitHubProvenance } from '../../src/platform/github/provenance.ts'
import { actionsCacheStorage } from '../../src/store/backends/actions-cache.ts'
import { branchPrefix, commitPrefix, entryKey } from '../../src/store/keys.ts'
import {
  type CacheOf,
  type Job,
  bundledClient,
  cachesOf,
  ofPull,
  repository,
  temporaryPlace,
  tokens,
} from '../platform/cache-fixture.ts'
import { type CacheService, type Scope, startCacheService } from '../standin/cache/index.ts'

const shelf = { id: 'benchgate', os: 'linux', arch: 'x64' }
const commit = 'c'.repeat(40)

let service: CacheService
let cacheOf: CacheOf
const place = temporaryPlace()

beforeAll(async () => {
  service = await startCacheService({ repository, tokens })
  cacheOf = cachesOf(service, await bundledClient(place.directory))
})
afterEach(() => service.trouble('none'))
afterAll(async () => {
  await service.close()
  place.remove()
})

function storageOf(job?: Job) {
  return actionsCacheStorage(cacheOf(job))
}

function pushOf(branch: string): readonly Scope[] {
  return [{ ref: `refs/heads/${branch}`, may: 'both' }]
}

let runs = 0

/** The next push's, unless it is of a certain run. */
function manifestOf(branch: string, run = ++runs, attempt = 1): Manifest {
  return {
    schema: { name: 'benchgate-baseline', version: 1 },
    id: shelf.id,
    branch,
    commit,
    createdAt: new Date().toISOString(),
    savedBy: { kind: 'workflow', event: 'push', runId: String(run), attempt },
    setup: null,
    suiteHash: 'suite',
    lockfileHash: null,
    machine: { os: shelf.os, arch: shelf.arch, cpu: 'some CPU', cpus: 2, node: 'v24.0.0' },
  }
}

async function saved(manifest: Manifest, content: string, job: Job): Promise<string> {
  const key = entryKey('run', manifest)
  expect(await storageOf(job).save(key, place.file(content))).toEqual({ kind: 'saved' })
  return key
}

test('the prefixes of main find what main saved, and never what main-2 did', async () => {
  await saved(manifestOf('main-2'), 'of main-2', { scopes: pushOf('main') })
  const prefixes = [commitPrefix(shelf, 'run', 'main', commit), branchPrefix(shelf, 'run', 'main')]
  expect(await storageOf().find(prefixes, place.path())).toEqual({ kind: 'missing' })
  const key = await saved(manifestOf('main'), 'of main', { scopes: pushOf('main') })
  await saved(manifestOf('main-2'), 'newer', { scopes: pushOf('main') })
  const path = place.path()
  expect(await storageOf({ scopes: ofPull }).find(prefixes, path)).toEqual({ kind: 'found', key })
  expect(readFileSync(path, 'utf8')).toBe('of main')
})

test('a re-run of the same push keeps its own entry, the same attempt does not', async () => {
  const job = { scopes: pushOf('rerun') }
  const run = ++runs
  const key = await saved(manifestOf('rerun', run, 1), 'first', job)
  expect(await storageOf(job).save(key, place.file('again'))).toEqual({ kind: 'exists' })
  await saved(manifestOf('rerun', run, 2), 'second', job)
})

test('what a pull request planted under a key of main is found by it, and told by its provenance', async () => {
  const manifest = manifestOf('main')
  const job = { scopes: ofPull }
  const key = await saved(manifest, 'planted', job)
  const provenance = gitHubProvenance({ apiUrl: service.url, token: 'reads', repository })
  const { startedAt, endedAt } = aroundNow()
  service.addRun({ id: runs, event: 'push', branch: 'main', commit, startedAt, endedAt })
  expect(await storageOf(job).find([key], place.path())).toEqual({ kind: 'found', key })
  expect(await provenance.check(key, manifest)).toMatchObject({ value: { kind: 'untrusted' } })
  // The push that it claimed to be comes later, and saves under the same key in its own scope.
  await saved(manifest, 'genuine', { scopes: pushOf('main') })
  expect(await provenance.check(key, manifest)).toMatchObject({ value: { kind: 'untrusted' } })
  expect((await storageOf().list(key)).kind).toBe('listed')
})

describe('a list', () => {
  test('has what branches saved, newest first, and not what pull requests did', async () => {
    const first = await saved(manifestOf('list'), 'one', { scopes: pushOf('list') })
    await saved(manifestOf('list'), 'planted', { scopes: ofPull })
    const last = await saved(manifestOf('list'), 'two', { scopes: pushOf('list') })
    const listing = await storageOf().list(branchPrefix(shelf, 'run', 'list'))
    expect(listing).toMatchObject({ kind: 'listed', entries: [{ key: last }, { key: first }] })
  })

  test('that may not be had is refused', async () => {
    expect(await storageOf({ token: 'nothing' }).list('x')).toMatchObject({ kind: 'refused' })
  })

  test('that nobody answers is unreachable', async () => {
    const cache = cacheOf({ apiUrl: 'http://127.0.0.1:1' })
    expect(await actionsCacheStorage(cache).list('x')).toMatchObject({ kind: 'unreachable' })
  })
})

test('an entry is removed once, then missing; and refused to a token that may only read', async () => {
  const key = await saved(manifestOf('gone'), 'x', { scopes: pushOf('gone') })
  expect(await storageOf({ token: 'reads' }).remove(key)).toMatchObject({ kind: 'refused' })
  expect(await storageOf().remove(key)).toEqual({ kind: 'removed' })
  expect(await storageOf().remove(key)).toEqual({ kind: 'missing' })
})

test('an evicted entry is missing', async () => {
  const key = await saved(manifestOf('idle'), 'x', { scopes: pushOf('idle') })
  service.evict(key)
  const found = await storageOf({ scopes: pushOf('idle') }).find([key], place.path())
  expect(found).toEqual({ kind: 'missing' })
})

describe('what cannot be looked up is unreachable, and the message names the place:', () => {
  test('a service in trouble', async () => {
    service.trouble('resetting')
    const found = await storageOf().find(['x'], place.path())
    expect(found).toMatchObject({ kind: 'unreachable' })
    expect(found).toHaveProperty(
      'message',
      expect.stringMatching(/^the Actions cache: .*ECONNRESET/),
    )
  })

  test('a job that may not look', async () => {
    const job = { environment: { ACTIONS_CACHE_MODE: 'none' } }
    const found = await storageOf(job).find(['x'], place.path())
    expect(found).toMatchObject({ kind: 'unreachable' })
    expect(found).toHaveProperty('message', expect.stringContaining('cache-mode: none'))
  })

  test('a directory that is not there', async () => {
    const found = await storageOf().find(['x'], '/nowhere/at/all')
    expect(found).toMatchObject({ kind: 'unreachable' })
  })
})

function aroundNow() {
  const minute = 60_000
  return {
    startedAt: new Date(Date.now() - minute).toISOString(),
    endedAt: new Date(Date.now() + minute).toISOString(),
  }
}
