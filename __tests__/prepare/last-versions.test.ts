import { expect, test } from 'vitest'
import { lastVersions } from '../../src/prepare/index.ts'
import { observedPorts } from './prepared.ts'
import { project } from './npm-projects.ts'
import { emptyDirectory, repository } from './repository.ts'

function lastTags(count: number, ...tags: readonly string[]) {
  const { path, git } = repository()
  for (const tag of tags) git('tag', tag)
  return lastVersions({ count, of: null }, path, observedPorts().ports)
}

test('tags are in the order of their numbers, the oldest first, without pre-releases', async () => {
  const tags = ['v1.10.0', 'v1.2.0', 'v1.9.3', 'v2.0.0-rc.1', 'v1.0.0']
  expect(await lastTags(3, ...tags)).toEqual(['v1.2.0', 'v1.9.3', 'v1.10.0'])
  expect(await lastTags(9, ...tags)).toEqual(['v1.0.0', 'v1.2.0', 'v1.9.3', 'v1.10.0'])
})

test('tags that are no version do not count, nor those that move', async () => {
  expect(await lastTags(5, 'v1', '1.0.0', '1.1.0', 'nightly', 'before-the-fire')).toEqual([
    '1.0.0',
    '1.1.0',
  ])
})

test('of several packages those without a name come first, or else the one with the most', async () => {
  const named = ['a@1.0.0', 'b@1.0.0', 'b@1.1.0', 'b@2.0.0', 'a@9.0.0']
  expect(await lastTags(2, ...named)).toEqual(['b@1.1.0', 'b@2.0.0'])
  expect(await lastTags(2, ...named, 'v0.1.0', 'v0.2.0')).toEqual(['v0.1.0', 'v0.2.0'])
})

test('fewer than two are nothing to compare', async () => {
  await expect(lastTags(5, 'v1.0.0')).rejects.toMatchObject({
    fault: { code: 'last-versions', of: null, found: ['v1.0.0'] },
  })
})

test('of one version of a package there are no last ones, and outside of a repository no tags', async () => {
  const { ports } = observedPorts()
  await expect(
    lastVersions({ count: 2, of: 'npm:lib@1.0.0' }, emptyDirectory(), ports),
  ).rejects.toMatchObject({ fault: { code: 'last-of-version', name: 'lib' } })
  await expect(lastVersions({ count: 2, of: null }, emptyDirectory(), ports)).rejects.toMatchObject(
    { fault: { code: 'not-a-repository' } },
  )
})

test('releases are those of the registry, without pre-releases', async () => {
  const { path } = await project({ name: 'app' })
  const { ports } = observedPorts()
  const last = await lastVersions({ count: 5, of: 'npm:lib' }, path, ports)
  expect(last).toEqual(['npm:lib@1.0.0', 'npm:lib@1.2.0'])
  await expect(lastVersions({ count: 5, of: 'npm:nowhere' }, path, ports)).rejects.toMatchObject({
    fault: { code: 'npm-no-package', name: 'nowhere' },
  })
})
