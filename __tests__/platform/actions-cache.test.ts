/** The real client in a process of its own, against a local service. */
import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CacheService, startCacheService } from '../standin/cache/index.ts'
import {
  type CacheOf,
  type Job,
  bundledClient,
  cachesOf,
  main,
  ofPull,
  pull,
  repository,
  temporaryPlace,
  tokens,
} from './cache-fixture.ts'

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

const lookUp = 'GetCacheEntryDownloadURL'

async function save(key: string, content: string, job: Job = {}): Promise<void> {
  expect(await cacheOf(job).save(key, place.file(content))).toEqual({ kind: 'saved' })
}

/** What was found, with what it holds; and how many calls it took. */
async function restore(prefixes: readonly string[], job: Job = {}) {
  const path = place.path()
  const before = service.requests.length
  const outcome = await cacheOf(job).restore(prefixes, path)
  const content = outcome.kind === 'restored' ? readFileSync(path, 'utf8') : null
  return { outcome, content, calls: service.requests.slice(before) }
}

describe('what is there', () => {
  test('comes back as it was saved, with one call, and saving takes two', async () => {
    const before = service.requests.length
    await save('back-1', 'the content')
    expect(service.requests.slice(before)).toEqual(['CreateCacheEntry', 'FinalizeCacheEntryUpload'])
    expect(await restore(['back-1'])).toEqual({
      outcome: { kind: 'restored', key: 'back-1' },
      content: 'the content',
      calls: [lookUp],
    })
  })

  test('is the newest entry of the first prefix that has any', async () => {
    await save('order-old-1', 'old')
    await save('order-old-2', 'newer')
    await save('order-new-1', 'newest of all')
    expect(await restore(['order-none-', 'order-old-', 'order-new-'])).toMatchObject({
      outcome: { key: 'order-old-2' },
      content: 'newer',
    })
  })

  test('is found under a longer name too, so that a prefix must end where no other goes on', async () => {
    await save('trap-main-2-1', 'of main-2')
    expect((await restore(['trap-main-'])).outcome).toMatchObject({ key: 'trap-main-2-1' })
    expect((await restore(['trap-main-1'])).outcome).toEqual({ kind: 'missing' })
  })

  test('stays as it was where the key is saved again', async () => {
    await save('once-1', 'first')
    const again = await cacheOf().save('once-1', place.file('second'))
    expect(again).toEqual({ kind: 'exists' })
    expect(await restore(['once-1'])).toMatchObject({ content: 'first' })
  })

  test('is of one of two that save the same key at once, and whole', async () => {
    const contents = ['a'.repeat(100_000), 'b'.repeat(100_000)]
    const outcomes = await Promise.all(
      contents.map((content) => cacheOf().save('race-1', place.file(content))),
    )
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['exists', 'saved'])
    const winner = outcomes.findIndex(({ kind }) => kind === 'saved')
    expect((await restore(['race-1'])).content).toBe(contents[winner])
  })

  test('is found in the pull request that it was saved for, and nowhere else', async () => {
    await save('scope-1', 'planted', { scopes: ofPull })
    expect((await restore(['scope-1'])).outcome).toEqual({ kind: 'missing' })
    await save('scope-1', 'of main')
    expect(await restore(['scope-1'], { scopes: ofPull })).toMatchObject({ content: 'planted' })
    expect(await restore(['scope-1'])).toMatchObject({ content: 'of main' })
  })

  test('leaves nothing behind but the file', async () => {
    await restore(['tidy-none'])
    const left = readdirSync(place.directory).filter((name) => !/^file-\d+$/.test(name))
    expect(left).toEqual(['client'])
  })
})

test('nothing found costs one call, however many prefixes are asked for', async () => {
  const prefixes = Array.from({ length: 10 }, (_, n) => `nothing-${n}-`)
  const found = await restore(prefixes)
  expect(found.outcome).toEqual({ kind: 'missing' })
  expect(found.calls).toEqual([lookUp])
})

test('eleven prefixes are a bug, which is thrown', async () => {
  await expect(restore(Array.from({ length: 11 }, String))).rejects.toThrow(RangeError)
})

describe('a job that may not', () => {
  const readOnly = { scopes: [{ ref: main, may: 'read' as const }] }

  test('save is told so without a call, and who may', async () => {
    const before = service.requests.length
    const outcome = await cacheOf(readOnly).save('denied-1', place.file('x'))
    expect(outcome).toMatchObject({ kind: 'refused' })
    expect(outcome).toHaveProperty('message', expect.stringContaining('a push to the branch'))
    expect(service.requests.slice(before)).toEqual([])
  })

  test('save hears it from the service where the token does not tell', async () => {
    service.trouble('denying writes')
    const outcome = await cacheOf().save('denied-2', place.file('x'))
    expect(outcome).toMatchObject({ kind: 'refused' })
    expect(outcome).toHaveProperty('message', expect.stringMatching(/^cache write denied: /))
  })

  test('read hears it from the service', async () => {
    const { outcome } = await restore(['denied-3'], { scopes: [] })
    expect(outcome).toMatchObject({ kind: 'refused' })
    expect(outcome).toHaveProperty('message', expect.stringContaining('cache read denied: '))
  })

  test.each([
    ['none', 'refused', 'refused'],
    ['read', 'missing', 'refused'],
    ['write-only', 'refused', 'saved'],
    ['write', 'missing', 'saved'],
  ])('by cache-mode %s: looking is %s, saving is %s', async (mode, looking, saving) => {
    const job = { environment: { ACTIONS_CACHE_MODE: mode } }
    const key = `mode:${mode}:`
    const { outcome } = await restore([key], job)
    const saved = await cacheOf(job).save(key, place.file('x'))
    const message = expect.stringContaining(`cache-mode: ${mode}`)
    expect(outcome).toEqual(looking === 'refused' ? { kind: looking, message } : { kind: looking })
    expect(saved).toEqual(saving === 'refused' ? { kind: saving, message } : { kind: saving })
  })

  test.each(['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_SERVICE_V2'])(
    'reach the service, for want of %s, is refused and not left with nothing found',
    async (name) => {
      const job = { environment: { [name]: '' } }
      expect((await restore(['x'], job)).outcome.kind).toBe('refused')
    },
  )
})

describe('the entries of the repository', () => {
  test('are listed newest first, with their refs', async () => {
    const createdAt = new Date('2026-11-21T12:00:00Z')
    service.addEntry({ ref: main, key: 'listed-1', createdAt })
    service.addEntry({ ref: pull, key: 'listed-2', createdAt })
    const answer = await cacheOf({ token: 'reads' }).entries('listed-')
    expect(answer).toMatchObject({
      kind: 'ok',
      value: [
        { key: 'listed-2', ref: pull, createdAt: '2026-11-21T12:00:00.000Z' },
        { key: 'listed-1', ref: main },
      ],
    })
  })

  test('are listed over more than one page', async () => {
    const createdAt = new Date()
    for (let n = 0; n < 201; n++) service.addEntry({ ref: main, key: `many-${n}`, createdAt })
    const answer = await cacheOf().entries('many-')
    expect(answer).toMatchObject({ kind: 'ok' })
    expect(answer).toHaveProperty('value.length', 201)
  })

  test('are removed by key, once', async () => {
    service.addEntry({ ref: main, key: 'removed-1', createdAt: new Date() })
    const cache = cacheOf()
    expect(await cache.remove('removed-1')).toEqual({ kind: 'ok', value: null })
    expect(await cache.remove('removed-1')).toMatchObject({ kind: 'refused', status: 404 })
  })

  test.each([
    ['entries', 'nothing', 'actions: read'],
    ['remove', 'reads', 'actions: write'],
  ] as const)('need a permission for %s, which is named', async (call, token, permission) => {
    const answer = await cacheOf({ token })[call]('x')
    expect(answer).toMatchObject({ kind: 'refused', status: 403 })
    expect(answer).toHaveProperty('message', expect.stringContaining(permission))
  })
})
