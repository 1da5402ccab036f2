import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkoutAt } from '../src/baseline/checkout.ts'
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
