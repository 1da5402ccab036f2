import { expect, it } from 'vitest'
import { firstParents } from '../../src/store/index.ts'
import { repository } from '../prepare/repository.ts'
import { commit, testPorts } from './builders.ts'

it('are the commits of the branch itself, nearest first, and none that was merged', async () => {
  const clone = repository()
  const first = clone.git('rev-parse', 'HEAD')
  const second = clone.commit({ 'version.txt': 'two' })
  clone.git('checkout', '--quiet', '-b', 'feature', first)
  clone.commit({ 'feature.txt': 'new' })
  clone.git('checkout', '--quiet', '--detach', second)
  clone.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
  const merge = clone.git('rev-parse', 'HEAD')
  const known = (commits: readonly string[]) => ({ kind: 'known', commits })
  expect(await firstParents(merge, 9, clone.path, testPorts())).toEqual(
    known([merge, second, first]),
  )
  expect(await firstParents(merge, 2, clone.path, testPorts())).toEqual(known([merge, second]))
})

it('are unknown, and not none, for a commit that git does not have', async () => {
  const unknown = await firstParents(commit('a'), 9, repository().path, testPorts())
  expect(unknown).toMatchObject({ kind: 'unknown' })
})
