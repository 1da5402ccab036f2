import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from '../../src/model/index.ts'
import { gitHubProvenance } from '../../src/platform/github/provenance.ts'
import { type CacheService, type WorkflowRun, startCacheService } from '../standin/cache/index.ts'
import { main, pull, repository, tokens } from './cache-fixture.ts'

type Claim = Pick<Manifest, 'branch' | 'commit' | 'savedBy'>

const commit = 'c'.repeat(40)
const claim: Claim = {
  branch: 'main',
  commit,
  savedBy: { kind: 'workflow', event: 'push', runId: '41', attempt: 1 },
}
const run: WorkflowRun = {
  id: 41,
  event: 'push',
  branch: 'main',
  commit,
  startedAt: '2026-11-21T12:00:00Z',
  endedAt: '2026-11-21T12:10:00Z',
}
const whileItRan = new Date('2026-11-21T12:09:00Z')

let service: CacheService

beforeAll(async () => {
  service = await startCacheService({ repository, tokens })
  service.addRun(run)
  service.addRun({ ...run, id: 42, event: 'pull_request' })
  service.addRun({ ...run, id: 43, branch: 'main-2' })
  service.addRun({ ...run, id: 44, commit: 'd'.repeat(40) })
  service.addRun({ ...run, id: 45, event: 'schedule', endedAt: null })
})
afterAll(() => service.close())

interface Kept {
  readonly ref?: string
  readonly createdAt?: Date
}

let keys = 0

/** Keeps the entries under one new key and asks where they come from. */
async function check(kept: readonly Kept[], changed: Partial<Claim> = {}, token = 'reads') {
  const key = `key-${++keys}-`
  for (const entry of kept) service.addEntry({ ref: main, createdAt: whileItRan, ...entry, key })
  const provenance = gitHubProvenance({ apiUrl: service.url, token, repository })
  return provenance.check(key, { ...claim, ...changed })
}

function savedBy(runId: string): Partial<Claim> {
  return { savedBy: { kind: 'workflow', event: 'push', runId, attempt: 1 } }
}

describe('an entry is trusted', () => {
  test('of the branch, saved while the push that it names ran; which takes two requests', async () => {
    const before = service.requests.length
    expect(await check([{}])).toEqual({ kind: 'ok', value: { kind: 'trusted' } })
    expect(service.requests.slice(before).toSorted()).toEqual([
      'GET /repos/octo/repo/actions/caches',
      'GET /repos/octo/repo/actions/runs/41',
    ])
  })

  test('of a scheduled run that still goes on', async () => {
    expect(await check([{}], savedBy('45'))).toMatchObject({ value: { kind: 'trusted' } })
  })

  test('whatever begins with the same key', async () => {
    service.addEntry({ ref: pull, createdAt: whileItRan, key: `key-${keys + 1}-and-more` })
    expect(await check([{}])).toMatchObject({ value: { kind: 'trusted' } })
  })
})

describe('an entry is not trusted', () => {
  test.each([
    ['saved by a pull request', [{ ref: pull }], {}, 'runs of refs/pull/7/merge saved'],
    ['saved by a pull request as well', [{}, { ref: pull }], {}, 'runs of refs/pull/7/merge'],
    ['of another branch', [{ ref: 'refs/heads/main-2' }], {}, 'refs/heads/main-2'],
    ['of a tag that is named as the branch', [{ ref: 'refs/tags/main' }], {}, 'refs/tags/main'],
    ['that is not listed', [], {}, 'lists no entry'],
    ['of a run of a pull request', [{}], savedBy('42'), 'started by pull_request'],
    ['of a run of another branch', [{}], savedBy('43'), 'was of main-2'],
    ['of a run of another commit', [{}], savedBy('44'), 'was of commit dddd'],
    ['of a run that is not there', [{}], savedBy('99'), 'no workflow run 99'],
    ['of a run that is no number', [{}], savedBy('41/../42'), 'no workflow run'],
    ['saved before its run', [{ createdAt: new Date('2026-11-21T11:59:00Z') }], {}, 'going on'],
    ['saved after its run', [{ createdAt: new Date('2026-11-22T12:00:00Z') }], {}, 'going on'],
    ['saved by hand', [{}], { savedBy: { kind: 'local' } }, 'not saved by a workflow'],
  ] satisfies [string, Kept[], Partial<Claim>, string][])(
    '%s',
    async (_what, kept, changed, why) => {
      const answer = await check(kept, changed)
      expect(answer).toMatchObject({ kind: 'ok', value: { kind: 'untrusted' } })
      expect(answer).toHaveProperty('value.reason', expect.stringContaining(why))
    },
  )
})

describe('no answer is neither', () => {
  test('where the token may not ask, and the permission is named', async () => {
    const answer = await check([{}], {}, 'nothing')
    expect(answer).toMatchObject({ kind: 'refused', status: 403 })
    expect(answer).toHaveProperty('message', expect.stringContaining('`actions: read`'))
  })

  test('where nobody listens', async () => {
    const target = { apiUrl: 'http://127.0.0.1:1', token: 'reads', repository }
    expect(await gitHubProvenance(target).check('x', claim)).toMatchObject({ kind: 'busy' })
  })
})
