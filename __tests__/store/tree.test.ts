import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entryKey, saveTree } from '../../src/store/index.ts'
import { manifestName } from '../../src/store/tree-sieve.ts'
import { repository } from '../prepare/repository.ts'
import { directory, shelf, testPorts } from './builders.ts'
import {
  answering,
  change,
  type Checkout,
  kept,
  preparedCheckout,
  restored,
} from './prepared-checkout.ts'

function saved(checkout: Checkout, limitBytes = 1e8) {
  const { clone, manifest: of } = checkout
  const tree = { directory: clone.path, manifest: of, limitBytes, repository: clone.path }
  return saveTree(tree, directory(), testPorts())
}

const unusable = (words: string) => ({
  kind: 'unusable',
  refusal: { why: 'unusable', reason: expect.stringContaining(words) },
})

describe('a prepared checkout', () => {
  it("comes back ready to run, without what is git's own", async () => {
    const checkout = await preparedCheckout()
    const { outcome, into, leftovers } = await restored(checkout, await kept(checkout))
    expect(outcome).toEqual({ kind: 'restored', manifest: checkout.manifest })
    const names = readdirSync(checkout.clone.path).filter((name) => name !== '.git')
    expect(readdirSync(into).toSorted()).toEqual(names.toSorted())
    expect(readFileSync(join(into, 'dist/index.js'), 'utf8')).toBe('built')
    expect(readlinkSync(join(into, 'node_modules/.bin/tool'))).toBe('../tool/index.js')
    expect(existsSync(join(into, manifestName))).toBe(false)
    expect(leftovers).toEqual([])
  })

  it('is kept once for each commit at the command line, however often it is saved', async () => {
    const checkout = await preparedCheckout()
    const storage = directory()
    const { clone, manifest: of } = checkout
    const at = async (second: number, savedBy: typeof of.savedBy): Promise<void> => {
      const manifest = { ...of, savedBy, createdAt: `2026-03-01T11:00:0${second}.000Z` }
      const tree = { directory: clone.path, manifest, limitBytes: 1e8, repository: clone.path }
      expect(await saveTree(tree, storage, testPorts())).toEqual({ kind: 'saved' })
    }
    const byWorkflow = { kind: 'workflow', event: 'push', runId: '100', attempt: 1 } as const
    await at(1, byWorkflow)
    for (const second of [2, 3, 4]) await at(second, { kind: 'local' })
    const listing = await storage.list('')
    const keys = listing.kind === 'listed' ? listing.entries.map(({ key }) => key) : []
    const newest = Date.parse('2026-03-01T11:00:04.000Z')
    expect(keys.map((key) => key.split('-').slice(-2).join('-')).toSorted()).toEqual([
      '100-1',
      `local-${newest}`,
    ])
  })

  it('comes back where the project is a folder of its repository', async () => {
    const checkout = await preparedCheckout('packages/a')
    const { outcome } = await restored(checkout, await kept(checkout), { folder: 'packages/a' })
    expect(outcome.kind).toBe('restored')
  })

  it('comes back with line ends of Windows', async () => {
    const checkout = await preparedCheckout()
    change(checkout, 'src/index.js', 'export const parse = (text) => text\r\n')
    const { outcome } = await restored(checkout, await kept(checkout))
    expect(outcome.kind).toBe('restored')
  })

  it('comes back with the links that git has', async () => {
    const before = await preparedCheckout()
    symlinkSync('src/index.js', join(before.clone.path, 'link.js'))
    const commit = before.clone.commit({})
    const checkout = { ...before, commit, manifest: { ...before.manifest, commit } }
    const { outcome, into } = await restored(checkout, await kept(checkout))
    expect(outcome.kind).toBe('restored')
    expect(readlinkSync(join(into, 'link.js'))).toBe('src/index.js')
  })

  it('is told to be missing where none is kept', async () => {
    const checkout = await preparedCheckout()
    const { outcome, into } = await restored(checkout, directory())
    expect(outcome).toEqual({ kind: 'unusable', refusal: { why: 'not-kept' } })
    expect(existsSync(into)).toBe(false)
  })

  it.each([
    [
      'another set-up',
      { setup: 'npm install' },
      { why: 'other-setup', before: 'npm ci', now: 'npm install' },
    ],
    ['no set-up', { setup: null }, { why: 'other-setup', before: 'npm ci', now: null }],
    ['another Node.js', { node: 'v22.20.0' }, { why: 'other-node', before: '24', now: '22' }],
    ['other benchmark files', { benchmarks: ['src/*.js'] }, { why: 'other-benchmarks' }],
    ['another folder', { folder: 'src' }, { why: 'other-benchmarks' }],
    [
      'a smaller limit',
      { limitBytes: 300 },
      { why: 'unusable', reason: expect.stringContaining('larger than') },
    ],
  ])('is not used with %s', async (_what, over, refusal) => {
    const checkout = await preparedCheckout()
    const { outcome, into } = await restored(checkout, await kept(checkout), over)
    expect(outcome).toEqual({ kind: 'unusable', refusal })
    expect(existsSync(into)).toBe(false)
  })

  it.each([
    ['another branch', { branch: 'main-2' }],
    ['another gate', { shelf: { ...shelf, id: 'other' } }],
    ['another system', { shelf: { ...shelf, os: 'darwin' } }],
    ['another commit', { commit: 'b'.repeat(40) }],
  ])('is not found for %s', async (_what, over) => {
    const checkout = await preparedCheckout()
    const { outcome } = await restored(checkout, await kept(checkout), over)
    expect(outcome).toEqual({ kind: 'unusable', refusal: { why: 'not-kept' } })
  })

  it('is not used where git has lost the commit', async () => {
    const checkout = await preparedCheckout()
    const other = repository()
    const { outcome } = await restored(checkout, await kept(checkout), { repository: other.path })
    expect(outcome).toEqual(unusable('git cannot tell'))
  })
})

describe('saving', () => {
  it('refuses a checkout whose set-up changed a file of the repository, since it could not be used', async () => {
    const checkout = await preparedCheckout()
    change(checkout, 'package-lock.json', '{"changed":true}')
    expect(await saved(checkout)).toEqual({
      kind: 'refused',
      message: expect.stringContaining('package-lock.json is not what git has'),
    })
  })

  it('refuses one with a link that leads out of it', async () => {
    const checkout = await preparedCheckout()
    symlinkSync('/usr', join(checkout.clone.path, 'node_modules/linked'))
    expect(await saved(checkout)).toEqual({
      kind: 'refused',
      message: expect.stringContaining('node_modules/linked'),
    })
  })

  it('refuses one that is over the limit', async () => {
    expect(await saved(await preparedCheckout(), 300)).toEqual({
      kind: 'refused',
      message: expect.stringContaining('larger than 300 bytes'),
    })
  })

  it('keeps 30 MB', async () => {
    const checkout = await preparedCheckout()
    const noise = Buffer.alloc(30e6)
    for (let i = 0; i < noise.length; i += 4) noise.writeUInt32LE((i * 2654435761) >>> 0, i)
    writeFileSync(join(checkout.clone.path, 'dist/big.bin'), noise)
    const { outcome, into } = await restored(checkout, await kept(checkout))
    expect(outcome.kind).toBe('restored')
    expect(readFileSync(join(into, 'dist/big.bin')).equals(noise)).toBe(true)
  })

  it('names the tree by its manifest', async () => {
    const checkout = await preparedCheckout()
    const storage = await kept(checkout)
    expect(await storage.list('')).toMatchObject({
      entries: [{ key: entryKey('tree', checkout.manifest) }],
    })
  })
})

describe('where it comes from', () => {
  it('is asked of the host, by its key and what its manifest says', async () => {
    const checkout = await preparedCheckout()
    const { provenance, asked } = answering({ kind: 'ok', value: { kind: 'trusted' } })
    const { outcome } = await restored(checkout, await kept(checkout), { provenance })
    expect(outcome.kind).toBe('restored')
    expect(asked).toEqual([[entryKey('tree', checkout.manifest), checkout.manifest]])
  })

  it.each([
    [
      'does not trust it',
      { kind: 'ok', value: { kind: 'untrusted', reason: 'it was a pull request' } },
      'untrusted',
    ],
    [
      'may not tell',
      { kind: 'refused', status: 403, message: 'it was a pull request' },
      'unknown-origin',
    ],
    [
      'does not answer',
      { kind: 'busy', retryAfterSeconds: null, message: 'it was a pull request' },
      'unknown-origin',
    ],
  ] as const)(
    'makes it unusable where the host %s, before anything is unpacked',
    async (_what, answer, why) => {
      const checkout = await preparedCheckout()
      const storage = await kept(checkout)
      const ports = testPorts({
        archives: { ...testPorts().archives, unpack: () => Promise.reject(new Error('unpacked')) },
      })
      const { provenance } = answering(answer)
      const { outcome } = await restored(checkout, storage, { provenance }, ports)
      const refusal = { why, reason: 'it was a pull request' }
      expect(outcome).toEqual({ kind: 'unusable', refusal })
    },
  )
})
