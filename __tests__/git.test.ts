import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkoutAt, noBaselinesHere } from '../src/baseline/checkout.ts'
import { firstParents } from '../src/baseline/first-parents.ts'
import { repositoryAt } from '../src/init/repository.ts'
import { prepare, treeOf } from '../src/prepare/index.ts'
import { observedPorts } from './prepare/prepared.ts'
import { repository, write } from './prepare/repository.ts'

const { ports } = observedPorts()
const hooks = ['post-checkout', 'post-index-change', 'reference-transaction']

/** A repository in which whatever git starts besides itself leaves a mark. */
function watchedRepository() {
  const made = repository()
  const { path, git } = made
  const mark = join(path, '.git', 'mark')
  const programs = [...hooks.map((hook) => `.git/hooks/${hook}`), '.git/monitor']
  write(
    path,
    Object.fromEntries(programs.map((each) => [each, `#!/bin/sh\necho ${each} >> '${mark}'\n`])),
  )
  for (const each of programs) chmodSync(join(path, each), 0o755)
  git('config', 'core.fsmonitor', join(path, '.git/monitor'))
  return { ...made, mark }
}

test('git runs no hook and no file system monitor of the user, whoever asks it', async () => {
  const { path, mark } = watchedRepository()
  const request = { base: 'HEAD', heads: ['.'], setup: null, workingDirectory: path }
  const prepared = await prepare(request, ports)
  await prepared.remove()
  await treeOf(path, ports)
  await repositoryAt(path, ports)
  const checkout = await checkoutAt(path, ports)
  await firstParents(checkout?.commit ?? '', path, ports)
  expect(existsSync(mark)).toBe(false)
})

test('the mark is left where the user works with git', () => {
  const { git, mark } = watchedRepository()
  git('status')
  expect(existsSync(mark)).toBe(true)
})

describe('without git on the PATH', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('a ref is answered by a missing git, and not by a missing repository', async () => {
    const { path } = watchedRepository()
    vi.stubEnv('PATH', '/nonexistent')
    const request = { base: 'main', heads: ['.'], setup: null, workingDirectory: path }
    await expect(prepare(request, ports)).rejects.toMatchObject({ fault: { code: 'git-missing' } })
    expect(await noBaselinesHere(path, ports)).toMatchObject({ fault: { code: 'git-missing' } })
    expect(await repositoryAt(path, ports)).toEqual({ kind: 'none', isGitMissing: true })
  })

  test('directories are compared all the same', async () => {
    const { path } = watchedRepository()
    write(path, { 'old/x': '', 'new/x': '' })
    vi.stubEnv('PATH', '/nonexistent')
    const request = { base: './old', heads: ['./new'], setup: null, workingDirectory: path }
    const prepared = await prepare(request, ports)
    const { base, heads } = prepared.versions
    expect([base, ...heads].map((version) => version?.label)).toEqual(['./old', './new'])
    await prepared.remove()
  })
})
