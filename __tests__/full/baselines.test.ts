/** A branch's baselines, as it grows: further pushes, a rebase, a merge queue, a fork, eviction. */
import { expect, test } from 'vitest'
import { growingBranch } from '../e2e/branch.ts'
import { found, kept, main, nothing, project, pullRequest, push } from '../e2e/story.ts'
import { parseKey } from '../../src/store/index.ts'

test('a branch that grows, and its baselines', async () => {
  const { cache, commit, git, job } = await growingBranch()
  const tip = () => git('rev-parse', 'main')
  const first = await commit('main', project('one'))
  await job(push(nothing))
  const change = await commit('change', project('a change'))

  // The second push is compared with the first, and the branch's history has both.
  const second = await commit('main', project('two'))
  const grown = await job(push(first))
  expect(found(grown)).toEqual(['exact', first, 'used'])
  expect(kept(cache)[0]).toEqual(['tree', second])

  // Rebased onto it, a pull request leaves the branch there.
  await git('checkout', '--quiet', 'change')
  await git('rebase', '--quiet', '--strategy-option', 'theirs', 'main')
  const rebased = await job(pullRequest(1, await git('rev-parse', 'change'), await tip()))
  expect(found(rebased)).toEqual(['exact', second, 'used'])

  // A merge queue reads, and keeps nothing in a branch that is thrown away.
  const queue = 'refs/heads/gh-readonly-queue/main/pr-1'
  await git('branch', 'gh-readonly-queue/main/pr-1', 'change')
  const queued = await job({
    event: 'merge_group',
    payload: { merge_group: { base_sha: second, base_ref: main } },
    ref: queue,
    scopes: [
      { ref: queue, may: 'both' },
      { ref: main, may: 'read' },
    ],
  })
  expect(found(queued)).toEqual(['exact', second, 'used'])
  expect(kept(cache)).toHaveLength(4)

  // A fork reads as well, with a token that cannot write.
  const fork = pullRequest(2, change, await tip())
  const scopes = [{ ref: main, may: 'read' }] as const
  const repo = { full_name: 'stranger/story' }
  const head = { sha: change, repo }
  const payload = { pull_request: { ...fork.payload.pull_request, head } }
  expect(found(await job({ ...fork, payload, scopes }))).toEqual(['exact', second, 'used'])

  // The cache drops checkouts first, then results; what is left is used, and said.
  for (const { key } of cache.entries()) if (parseKey(key)?.kind === 'tree') cache.evict(key)
  expect(found(await job(pullRequest(1, change, await tip())))).toEqual([
    'exact',
    second,
    'rebuilt',
  ])
  for (const { key } of cache.entries()) if (parseKey(key)?.commit === second) cache.evict(key)
  expect(found(await job(pullRequest(1, change, await tip())))).toEqual([
    'ancestor',
    first,
    'rebuilt',
  ])
  for (const { key } of cache.entries()) cache.evict(key)
  const asked = cache.requests.length
  expect(found(await job(pullRequest(1, change, await tip())))).toEqual(['missing'])
  expect(cache.requests.slice(asked)).toEqual(['GetCacheEntryDownloadURL'])
})

test('require-baseline fails a run whose base has none, before anything is measured', async () => {
  const { commit, job } = await growingBranch()
  const first = await commit('main', project('one'))
  const change = await commit('change', project('a change'))
  const asked = { ...pullRequest(1, change, first), inputs: { 'require-baseline': 'true' } }
  await expect(job(asked)).rejects.toThrow('[no-baseline]')
})
