/** What somebody can put in the place of a prepared checkout who may write any entry under any key. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/model/index.ts'
import type { Storage } from '../../src/store/index.ts'
import { manifestName } from '../../src/store/tree-sieve.ts'
import { archiveFile, archiveOf, type HandMade, tarOf } from './archives.ts'
import { type Checkout, kept, planted, preparedCheckout, restored } from './prepared-checkout.ts'

let checkout: Checkout
let storage: Storage

beforeEach(async () => {
  checkout = await preparedCheckout()
  storage = await kept(checkout)
})

/** All files of the commit, as git has them. */
function source(over: Readonly<Record<string, string>> = {}): readonly HandMade[] {
  const { git } = checkout.clone
  const paths = git('ls-files').split('\n')
  return paths.map((path) => ({
    path,
    content: over[path] ?? readFileSync(`${checkout.clone.path}/${path}`),
  }))
}

function withManifest(over: object, members: readonly HandMade[] = source()): string {
  const content = JSON.stringify({ ...checkout.manifest, ...over })
  return archiveOf([{ path: manifestName, content }, ...members])
}

async function outcome(archive: string): Promise<string> {
  const result = await restored(checkout, planted(storage, archive))
  expect(result.leftovers).toEqual([])
  if (result.outcome.kind === 'restored') return 'restored'
  expect(existsSync(result.into)).toBe(false)
  expect(readdirSync(dirname(result.into))).toEqual([])
  return JSON.stringify(result.outcome.refusal)
}

it('is what it should be where it is made by hand as it should be', async () => {
  expect(await outcome(withManifest({}))).toBe('restored')
})

describe('a manifest', () => {
  it.each<[string, Partial<Manifest> | object]>([
    ['of another commit', { commit: 'b'.repeat(40) }],
    ['of another branch', { branch: 'feature' }],
    ['of another gate', { id: 'other' }],
    ['of another run', { savedBy: { kind: 'workflow', event: 'push', runId: '7', attempt: 1 } }],
    ['that a user saved', { savedBy: { kind: 'local' } }],
    [
      'of another system',
      { machine: { os: 'darwin', arch: 'x64', cpu: '', cpus: 1, node: 'v24.0.0' } },
    ],
  ])('%s is refused', async (_what, over) => {
    expect(await outcome(withManifest(over))).toContain('another entry')
  })

  it('of a pull request is refused', async () => {
    const savedBy = { kind: 'workflow', event: 'pull_request', runId: '100', attempt: 1 }
    expect(await outcome(withManifest({ savedBy }))).toContain('savedBy.event')
  })

  it('of a newer benchgate is refused by its version', async () => {
    const schema = { name: 'benchgate-baseline', version: 2 }
    expect(await outcome(withManifest({ schema }))).toContain('version 2')
  })

  it('with another hash of the benchmark files is refused', async () => {
    expect(await outcome(withManifest({ suiteHash: '1'.repeat(64) }))).toContain('other-benchmarks')
  })

  it('with another hash of the lockfile is refused', async () => {
    expect(await outcome(withManifest({ lockfileHash: null }))).toContain('other-lockfile')
  })

  it('that is not there, not first, not JSON or endless is refused', async () => {
    expect(await outcome(archiveOf(source()))).toContain('does not begin with')
    const late = [...source(), { path: manifestName, content: JSON.stringify(checkout.manifest) }]
    expect(await outcome(archiveOf(late))).toContain('does not begin with')
    expect(await outcome(archiveOf([{ path: manifestName, content: '{' }]))).toContain('not JSON')
    const endless = `"${'x'.repeat(300_000)}"`
    expect(await outcome(archiveOf([{ path: manifestName, content: endless }]))).toContain('longer')
  })

  it('that comes twice is refused', async () => {
    const again = { path: manifestName, content: '{}' }
    expect(await outcome(withManifest({}, [...source(), again]))).toContain('twice')
  })
})

describe('files', () => {
  it('that differ from git by a character are refused, by name', async () => {
    const changed = source({ 'src/index.js': 'export const parse = (text) => texT\n' })
    expect(await outcome(withManifest({}, changed))).toContain('src/index.js is not what git has')
  })

  it('of git that are left out are refused, by name', async () => {
    const fewer = source().filter(({ path }) => path !== 'src/index.js')
    expect(await outcome(withManifest({}, fewer))).toContain('src/index.js cannot be read')
  })

  it('that are links to the same content are refused: modules would be found from elsewhere', async () => {
    const content = readFileSync(`${checkout.clone.path}/src/index.js`)
    const link = {
      path: 'src/index.js',
      type: 'SymbolicLink',
      linkpath: '../node_modules/index.js',
    } as const
    const members = source().map((member) => (member.path === link.path ? link : member))
    const behind = { path: 'node_modules/index.js', content }
    expect(await outcome(withManifest({}, [behind, ...members]))).toContain('by a symbolic link')
  })

  it('in a directory that is a link are refused', async () => {
    const content = readFileSync(`${checkout.clone.path}/src/index.js`)
    const link = { path: 'src', type: 'SymbolicLink', linkpath: 'node_modules/src' } as const
    const members = source().filter(({ path }) => path !== 'src/index.js')
    const behind = { path: 'node_modules/src/index.js', content }
    expect(await outcome(withManifest({}, [behind, link, ...members]))).toContain(
      'by a symbolic link',
    )
  })
})

describe('an archive', () => {
  it.each<[string, HandMade, string]>([
    ['that climbs out', { path: '../evil.js', content: 'x' }, 'climbs out'],
    ['with an absolute path', { path: '/tmp/benchgate-evil.js', content: 'x' }, 'absolute'],
    ['with hooks for git', { path: '.git/hooks/post-checkout', content: 'x' }, "git's own"],
    ['with a link out of it', { path: 'l', type: 'SymbolicLink', linkpath: '../..' }, 'leads out'],
    ['with an absolute link', { path: 'l', type: 'SymbolicLink', linkpath: '/etc' }, 'leads out'],
    [
      'with a hard link out of it',
      { path: 'l', type: 'Link', linkpath: '/etc/passwd' },
      'no file of it',
    ],
    ['with a device', { path: 'null', type: 'CharacterDevice' }, 'neither file'],
    ['with a pipe', { path: 'pipe', type: 'FIFO' }, 'neither file'],
    ['with a path that comes twice', { path: 'src/index.js', content: 'evil' }, 'twice'],
  ])('%s is refused, and nothing is left of it', async (_what, member, words) => {
    expect(await outcome(withManifest({}, [...source(), member]))).toContain(words)
    expect(existsSync('/tmp/benchgate-evil.js')).toBe(false)
  })

  it('with a link that climbs by way of another is refused', async () => {
    const steps: readonly HandMade[] = [
      { path: 'a/b/c.js', content: '' },
      { path: 'up', type: 'SymbolicLink', linkpath: 'a/b' },
      { path: 'out', type: 'SymbolicLink', linkpath: 'up/../../..' },
    ]
    expect(await outcome(withManifest({}, [...source(), ...steps]))).toContain('out leads out')
  })

  it('that was cut short, or is none, is refused', async () => {
    const whole = gunzipSync(readFileSync(withManifest({})))
    expect(await outcome(archiveFile(gzipSync(whole.subarray(0, 3000))))).toContain('damaged')
    const compressed = readFileSync(withManifest({}))
    expect(await outcome(archiveFile(compressed.subarray(0, compressed.length / 2)))).toContain(
      'cut short',
    )
    expect(await outcome(archiveFile(Buffer.from('<html>')))).toContain('damaged')
    expect(await outcome(archiveFile(gzipSync(tarOf([]))))).toContain('does not begin')
  })
})
