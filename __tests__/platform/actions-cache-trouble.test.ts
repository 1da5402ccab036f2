/** What can go wrong with the cache, or be made to: the real client and a local service. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { Header } from 'tar'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CacheService, startCacheService } from '../standin/cache/index.ts'
import {
  type CacheOf,
  type Job,
  bundledClient,
  cachesOf,
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

async function save(key: string, content: string): Promise<void> {
  expect(await cacheOf().save(key, place.file(content))).toEqual({ kind: 'saved' })
}

async function restore(prefixes: readonly string[], job?: Job) {
  return cacheOf(job).restore(prefixes, place.path())
}

describe('a service in trouble never counts as nothing found:', () => {
  const hasty = { limits: { answerSeconds: 1.5 } }

  test.each([
    ['failing', /did not answer within 1.5 seconds; it answered with status 503$/],
    ['silent', /did not answer within 1.5 seconds$/],
    ['limiting', /Rate limited.*429/],
    ['resetting', /ECONNRESET/],
  ] as const)('%s', async (trouble, message) => {
    service.trouble(trouble)
    const [looked, saved] = await Promise.all([
      restore(['trouble-'], hasty),
      cacheOf(hasty).save(`trouble-${trouble}`, place.file('x')),
    ])
    for (const outcome of [looked, saved]) {
      expect(outcome).toMatchObject({ kind: 'unreachable' })
      expect(outcome).toHaveProperty('message', expect.stringMatching(message))
    }
  })

  test('nobody listens', async () => {
    const environment = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }
    const outcome = await restore(['x'], { environment })
    expect(outcome).toMatchObject({ kind: 'unreachable' })
    expect(outcome).toHaveProperty('message', expect.stringContaining('ECONNREFUSED'))
  })

  test('a download that is cut, or that stands still', async () => {
    await save('cut-1', 'x'.repeat(1000))
    service.trouble('cutting downloads')
    const cut = await restore(['cut-1'])
    service.trouble('stalling downloads')
    const stalled = await restore(['cut-1'], { limits: { transferSeconds: 2 } })
    for (const { kind } of [cut, stalled]) expect(kind).toBe('unreachable')
    expect(cut).toHaveProperty('message', expect.stringMatching(/^cut-1 was found, but /))
    expect(stalled).toHaveProperty('message', 'it was not done within 2 seconds')
  })

  test('an archive that was cut short', async () => {
    await save('short-1', randomText(20_000))
    const whole = await service.archive('short-1')
    await service.spoil('short-1', whole.subarray(0, whole.length / 2))
    const outcome = await restore(['short-1'])
    expect(outcome).toMatchObject({ kind: 'unreachable' })
    expect(outcome).toHaveProperty(
      'message',
      expect.stringMatching(/^short-1 was found, but .*tar/),
    )
  })

  test('a client that cannot be started', async () => {
    const outcome = await restore(['x'], { clientPath: join(place.directory, 'no-client.js') })
    expect(outcome).toMatchObject({ kind: 'unreachable' })
    expect(outcome).toHaveProperty('message', expect.stringContaining('its client failed'))
  })
})

test('a stop ends the client and is thrown', async () => {
  const controller = new AbortController()
  service.trouble('silent')
  const asked = service.requests.length
  const looking = restore(['x'], { stop: controller.signal })
  await expect.poll(() => service.requests.length, { timeout: 60_000 }).toBeGreaterThan(asked)
  controller.abort(new Error('stopped by the user'))
  await expect(looking).rejects.toThrow('stopped by the user')
})

describe('an archive that somebody else made', () => {
  beforeAll(() => save(key, 'what a genuine archive looks like'))

  test('as the client makes them is found', async () => {
    expect(await restoreCrafted([{ path: 'benchgate/entry' }])).toMatchObject({ kind: 'restored' })
  })

  test.each([
    ['climbs out', [{ path: '../climbed' }]],
    ['writes to an absolute path', [{ path: join(place.directory, 'climbed') }]],
    ['climbs out below the expected name', [{ path: 'benchgate/entry/../../../climbed' }]],
    [
      'leads elsewhere by a link',
      [
        { path: 'benchgate', type: 'SymbolicLink', linkpath: place.directory },
        { path: 'benchgate/climbed' },
      ],
    ],
  ] as const)('that %s writes nothing outside', async (_what, members) => {
    await restoreCrafted(members)
    expect(readdirSync(place.directory)).not.toContain('climbed')
  })

  test.each([
    ['a link', [{ path: 'benchgate/entry', type: 'SymbolicLink', linkpath: '/etc/hostname' }]],
    ['a pipe', [{ path: 'benchgate/entry', type: 'FIFO' }]],
    ['nothing', []],
  ] as const)('that holds %s is not taken for a file', async (_what, members) => {
    expect(await restoreCrafted(members)).toMatchObject({ kind: 'unreachable' })
  })
})

interface Member {
  readonly path: string
  readonly type?: 'SymbolicLink' | 'FIFO'
  readonly linkpath?: string
}

const key = 'genuine-1'

/** What a pull request finds that has put an archive of its own making into its scope, under a key of main. */
async function restoreCrafted(members: readonly Member[]) {
  const genuine = await service.archive(key)
  const isGzip = genuine.readUInt16BE(0) === 0x1f8b
  const tar = Buffer.concat([...members.map(blocks), Buffer.alloc(1024)])
  await service.plant({ ref: pull, key })
  await service.spoil(key, isGzip ? gzipSync(tar) : zstdCompressSync(tar))
  return restore([key], { scopes: ofPull })
}

function blocks({ path, type, linkpath }: Member): Buffer {
  const size = type === undefined ? 512 : 0
  const link = linkpath === undefined ? {} : { linkpath }
  const header = new Header({ path, mode: 0o644, size, type: type ?? 'File', ...link })
  const block = Buffer.alloc(512)
  header.encode(block, 0)
  return Buffer.concat([block, Buffer.alloc(size, 'x')])
}

function randomText(length: number): string {
  return Array.from({ length }, () => Math.random().toString(36).at(-1)).join('')
}
