/** An entry as large as a prepared checkout: uploaded in blocks, downloaded in parts, as it is from and to Azure. */
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CacheService, clientAtAzure, startCacheService } from '../standin/cache/index.ts'
import { type CacheOf, cachesOf, repository, temporaryPlace, tokens } from './cache-fixture.ts'

const megabyte = 1024 ** 2
let service: CacheService
let cacheOf: CacheOf
const place = temporaryPlace()

beforeAll(async () => {
  service = await startCacheService({ repository, tokens, azureHost: true })
  cacheOf = cachesOf(service, clientAtAzure)
})
afterAll(async () => {
  await service.close()
  place.remove()
})

test('an entry of 300 MB comes back byte for byte', async () => {
  const saved = await fileOf(300)
  const restored = place.path()
  const cache = cacheOf()
  expect(await cache.save('large-1', saved)).toEqual({ kind: 'saved' })
  expect(await cache.restore(['large-'], restored)).toEqual({ kind: 'restored', key: 'large-1' })
  expect(service.entries()[0]?.bytes).toBeGreaterThan(300 * megabyte)
  expect(await hashOf(restored)).toBe(await hashOf(saved))
})

/** The same random part again and again, too far apart for the client's compression to see it. */
async function fileOf(megabytes: number): Promise<string> {
  const path = place.path()
  const part = randomBytes(60 * megabyte)
  const file = await open(path, 'w')
  for (let left = megabytes; left > 0; left -= 60) await file.write(part)
  await file.close()
  return path
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha1')
  for await (const part of createReadStream(path, { highWaterMark: megabyte })) hash.update(part)
  return hash.digest('hex')
}
