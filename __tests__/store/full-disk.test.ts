/** A disk without room is an answer in words, on every way in and out. */
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Files } from '../../src/platform/ports.ts'
import { directoryStorage } from '../../src/store/backends/directory.ts'
import { entryKey, saveRun, saveTree } from '../../src/store/index.ts'
import { emptyDirectory } from '../prepare/repository.ts'
import { directory, fileWith, fullDisk, manifest, run, testPorts } from './builders.ts'
import { kept, preparedCheckout, restored } from './prepared-checkout.ts'

function noSpace(): Promise<never> {
  const error = new Error('ENOSPC: no space left on device, write')
  return Promise.reject(Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: 'write' }))
}

function fullFor(...operations: readonly (keyof Files)[]) {
  const full = Object.fromEntries(operations.map((name) => [name, noSpace]))
  return testPorts({ files: full })
}

const words = expect.stringContaining('no space is left on the disk')

it('when a run is written', async () => {
  const ports = fullFor('writeBytes')
  expect(await saveRun(run(), directory(), ports)).toEqual({ kind: 'refused', message: words })
  expect(ports.leftovers()).toEqual([])
})

it('when there is not even a temporary directory', async () => {
  const ports = fullFor('temporaryDirectory')
  expect(await saveRun(run(), directory(), ports)).toEqual({ kind: 'refused', message: words })
})

it('when an entry is put into a directory', async () => {
  const storage = directoryStorage(emptyDirectory(), fullFor('copyNew'))
  const outcome = await storage.save(entryKey('run', manifest()), fileWith('x'))
  expect(outcome).toEqual({ kind: 'refused', message: words })
})

it.skipIf(process.platform !== 'linux')('when a checkout is packed', async () => {
  const { clone, manifest: of } = await preparedCheckout()
  const { archives } = testPorts()
  const ports = testPorts({
    archives: {
      ...archives,
      pack: (request) => archives.pack({ ...request, archive: fullDisk() }),
    },
  })
  const tree = { directory: clone.path, manifest: of, limitBytes: 1e8, repository: clone.path }
  expect(await saveTree(tree, directory(), ports)).toEqual({ kind: 'refused', message: words })
  expect(ports.leftovers()).toEqual([])
})

it('when a checkout is unpacked, of which nothing is left then', async () => {
  const checkout = await preparedCheckout()
  const storage = await kept(checkout)
  const { archives } = testPorts()
  const ports = testPorts({
    archives: {
      ...archives,
      async unpack(request) {
        await archives.unpack(request)
        return noSpace()
      },
    },
  })
  const { outcome, into, leftovers } = await restored(checkout, storage, {}, ports)
  expect(outcome).toEqual({ kind: 'unusable', refusal: { why: 'unusable', reason: words } })
  expect(existsSync(into)).toBe(false)
  expect(leftovers).toEqual([])
})
