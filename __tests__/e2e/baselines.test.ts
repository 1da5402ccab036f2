/** A branch's baselines: pushes, a pull request, a forgery; `npm run test:all` tells more of the story. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parseKey } from '../../src/store/index.ts'
import { growingBranch } from './branch.ts'
import { found, kept, nothing, project, pullRequest, push } from './story.ts'

test('a branch and its baselines', async () => {
  const { cache, commit, job } = await growingBranch()

  // The first push: nothing to compare with, and two entries are kept.
  const first = await commit('main', project('one'))
  const begun = await job(push(nothing))
  expect(begun.exitCode).toBe(0)
  expect(begun.report.baseline).toBeNull()
  expect(kept(cache)).toEqual([
    ['tree', first],
    ['run', first],
  ])

  // A pull request: its base is restored, nothing is installed, nothing is kept.
  const change = await commit('change', project('a change'))
  const proposed = await job(pullRequest(1, change, first))
  expect(found(proposed)).toEqual(['exact', first, 'used'])
  expect(proposed.log).not.toContain('Preparing')
  expect(proposed.log).toMatch(/baseline of main at .{7}, saved .* in the Actions cache/)
  expect(kept(cache)).toHaveLength(2)

  // Its page is an artifact of its own run, and nothing has to be unpacked to see it.
  expect(proposed.outputs['report-url']).toMatch(/\/actions\/runs\/2\/artifacts\/\d+$/)
  expect(cache.artifacts().at(-1)).toMatchObject({ mimeType: 'text/html' })
  expect(await cache.artifactContent('benchgate-report.html')).toEqual(
    await readFile(proposed.outputs['report-html'] ?? ''),
  )

  // Somebody's pull request saves a checkout of its own under the branch's key: it is searched first, and refused.
  const treeKey = cache.entries().find(({ key }) => parseKey(key)?.kind === 'tree')?.key ?? ''
  await cache.plant({ ref: 'refs/pull/1/merge', key: treeKey })
  const fooled = await job(pullRequest(1, change, first))
  expect(found(fooled)).toEqual(['exact', first, 'rebuilt'])
  expect(fooled.log).toContain('refs/pull/1/merge')
  expect(fooled.log).toContain('Preparing')

  // A service that is down is not the same as nothing there, and fails nobody.
  cache.trouble('failing')
  const alone = await job(pullRequest(1, change, first))
  expect(found(alone)).toEqual(['unreachable'])
  expect(alone.exitCode).toBe(0)
})
