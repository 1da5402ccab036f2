/** A branch's baselines, told as a story: pushes, pull requests, a rebase, a merge queue, eviction, a fork, a forgery. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { BaselineReport } from '../../src/model/index.ts'
import { parseKey } from '../../src/store/index.ts'
import { growingBranch, type Job } from './branch.ts'

/** Needs what the set-up brings, and tells the same every time: nothing here is about verdicts. */
const tool = {
  kind: 'results',
  name: 'tool',
  run: 'test -e node_modules/tinybench/package.json && cat figures.json',
  format: 'customSmallerIsBetter',
}

const project = (note: string) => ({
  '.gitignore': 'node_modules\n',
  'benchgate.config.json': JSON.stringify({ suites: [tool] }),
  'figures.json': JSON.stringify([{ name: 'work', unit: 'ms', value: 1 }]),
  'NOTES.md': note,
})

const main = 'refs/heads/main'
const branchJob = { ref: main, scopes: [{ ref: main, may: 'both' }] } as const

/** @param tip of the base branch */
function pullRequest(number: number, sha: string, tip: string) {
  const repo = { full_name: 'octo/story' }
  const base = { ref: 'main', sha: tip, repo }
  const payload = { pull_request: { number, base, head: { sha, repo } } }
  const own = `refs/pull/${number}/merge`
  const scopes = [
    { ref: own, may: 'both' },
    { ref: main, may: 'read' },
  ] as const
  return { event: 'pull_request', payload, ref: 'refs/heads/change', scopes } as const
}

function baselineOf({ report }: Job): BaselineReport {
  if (report.baseline === null) throw new Error('no baseline was looked for')
  return report.baseline
}

/** Kind, match and commit of what was found, and what became of its checkout. */
function found(job: Job): readonly unknown[] {
  const { outcome } = baselineOf(job)
  if (outcome.kind !== 'found') return [outcome.kind]
  return [outcome.match, outcome.commit, outcome.tree.kind]
}

test('a branch and its baselines', async () => {
  const { cache, commit, git, job } = await growingBranch()
  const tip = () => git('rev-parse', 'main')
  const kept = () => cache.entries().map(({ key }) => [parseKey(key)?.kind, parseKey(key)?.commit])
  const push = (before: string) =>
    job({ event: 'push', payload: { ref: main, before }, ...branchJob })

  // The first push: nothing to compare with, and two entries are kept.
  const first = await commit('main', project('one'))
  const begun = await push('0'.repeat(40))
  expect(begun.exitCode).toBe(0)
  expect(begun.report.baseline).toBeNull()
  expect(kept()).toEqual([
    ['tree', first],
    ['run', first],
  ])

  // A pull request: its base is restored, nothing is installed, nothing is kept.
  const change = await commit('change', project('a change'))
  const proposed = await job(pullRequest(1, change, await tip()))
  expect(found(proposed)).toEqual(['exact', first, 'used'])
  expect(proposed.log).not.toContain('Preparing')
  expect(proposed.log).toMatch(/baseline of main at .{7}, saved .* in the Actions cache/)
  expect(kept()).toHaveLength(2)

  // Its page is an artifact of its own run, and nothing has to be unpacked to see it.
  expect(proposed.outputs['report-url']).toMatch(/\/actions\/runs\/2\/artifacts\/\d+$/)
  expect(cache.artifacts().at(-1)).toMatchObject({ mimeType: 'text/html' })
  expect(await cache.artifactContent('benchgate-report.html')).toEqual(
    await readFile(proposed.outputs['report-html'] ?? ''),
  )

  // The second push is compared with the first, and the branch's history has both.
  const second = await commit('main', project('two'))
  const grown = await push(first)
  expect(found(grown)).toEqual(['exact', first, 'used'])
  expect(kept()[0]).toEqual(['tree', second])

  // Rebased onto it, the pull request leaves the branch there.
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
  expect(kept()).toHaveLength(4)

  // A fork reads as well, with a token that cannot write.
  const fork = pullRequest(2, change, await tip())
  const scopes = [{ ref: main, may: 'read' }] as const
  const repo = { full_name: 'stranger/story' }
  const head = { sha: change, repo }
  const payload = { pull_request: { ...fork.payload.pull_request, head } }
  expect(found(await job({ ...fork, payload, scopes }))).toEqual(['exact', second, 'used'])

  // Somebody's pull request saves a checkout of its own under the branch's key: it is searched first, and refused.
  const treeKey = cache.entries().find(({ key }) => parseKey(key)?.commit === second)?.key ?? ''
  await cache.plant({ ref: 'refs/pull/1/merge', key: treeKey })
  const fooled = await job(pullRequest(1, change, await tip()))
  expect(found(fooled)).toEqual(['exact', second, 'rebuilt'])
  expect(fooled.log).toContain('refs/pull/1/merge')
  expect(fooled.log).toContain('Preparing')

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

  // A service that is down is not the same as nothing there, and fails nobody.
  cache.trouble('failing')
  const alone = await job(pullRequest(1, change, await tip()))
  expect(found(alone)).toEqual(['unreachable'])
  expect(alone.exitCode).toBe(0)
}, 600_000)

test('require-baseline fails a run whose base has none, before anything is measured', async () => {
  const { commit, job } = await growingBranch()
  const first = await commit('main', project('one'))
  const change = await commit('change', project('a change'))
  const asked = { ...pullRequest(1, change, first), inputs: { 'require-baseline': 'true' } }
  await expect(job(asked)).rejects.toThrow('[no-baseline]')
})
