import { existsSync, readdirSync, rmSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Interrupted } from '../../src/errors.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { prepare } from '../../src/prepare/index.ts'
import { openWorkspace } from '../../src/prepare/workspace.ts'
import { failure, observedPorts, request } from './prepared.ts'
import { repository, write } from './repository.ts'

/** Runs until it is ended. */
const endless = 'tail -f /dev/null'

/** Git's own record of worktrees beside the working tree. */
const records = (path: string) => {
  const directory = join(path, '.git', 'worktrees')
  return existsSync(directory) ? readdirSync(directory) : []
}

test('removing leaves neither worktrees nor files, however often it is asked for', async () => {
  const { path, git, worktrees } = repository()
  git('branch', 'next')
  const observed = observedPorts()
  const both = request({
    base: 'main',
    heads: ['next'],
    setup: 'echo 1 > made.txt',
    workingDirectory: path,
  })
  const { remove } = await prepare(both, observed.ports)
  expect(worktrees()).toHaveLength(3)
  await Promise.all([remove(), remove()])
  await remove()
  expect(worktrees()).toEqual([path])
  expect(records(path)).toEqual([])
  expect(observed.leftovers()).toEqual([])
  expect(git('status', '--porcelain')).toBe('')
})

test('a second version that cannot be found leaves nothing of the first', async () => {
  const { path, worktrees } = repository()
  await failure({ base: 'main', heads: ['missing'], workingDirectory: path })
  expect(worktrees()).toEqual([path])
})

test('a second version that cannot be checked out leaves nothing of the first', async () => {
  const { path, git, commit, worktrees } = repository()
  git('config', 'filter.broken.smudge', 'exit 1')
  git('config', 'filter.broken.required', 'true')
  git('config', 'filter.broken.clean', 'cat')
  git('checkout', '--quiet', '-b', 'broken')
  const broken = commit({ '.gitattributes': 'data filter=broken', data: '1' })
  git('-c', 'filter.broken.required=false', 'checkout', '--quiet', 'main')
  const error = await failure({ base: 'main', heads: ['broken'], workingDirectory: path })
  expect(error.fault).toMatchObject({
    code: 'checkout-failed',
    commit: broken,
    output: expect.stringMatching(/^ {2}\| /),
  })
  expect(worktrees()).toEqual([path])
  expect(records(path)).toEqual([])
})

test('a stop during the set-up ends it, and leaves nothing', async () => {
  const { path, worktrees } = repository()
  const observed = observedPorts()
  const { ports, stop } = observed
  const processes: Ports['processes'] = {
    ...ports.processes,
    shell(line, options) {
      const running = ports.processes.shell(line, options)
      stop.abort(new Interrupted('SIGINT'))
      return running
    },
  }
  const asked = request({ base: 'main', setup: endless, workingDirectory: path })
  await expect(prepare(asked, { ...ports, processes })).rejects.toBeInstanceOf(Interrupted)
  expect(worktrees()).toEqual([path])
  expect(records(path)).toEqual([])
  expect(observed.leftovers()).toEqual([])
})

test('a stop during the checkout leaves nothing, though git has locked the worktree', async () => {
  const { path, git, commit, worktrees } = repository()
  write(path, { '.git/started/.keep': '' })
  const started = join(path, '.git', 'started')
  git('config', 'filter.slow.clean', 'cat')
  git('config', 'filter.slow.smudge', `touch '${started}/now'; ${endless}`)
  git('checkout', '--quiet', '-b', 'slow')
  commit({ '.gitattributes': 'data filter=slow', data: '1' })
  git('-c', 'filter.slow.smudge=cat', 'checkout', '--quiet', 'main')
  const observed = observedPorts()
  const checkoutStarted = (async () => {
    for await (const { filename } of watch(started)) if (filename === 'now') return
  })()
  const preparing = prepare(request({ base: 'slow', workingDirectory: path }), observed.ports)
  const ending = preparing.catch((error: unknown) => error)
  await checkoutStarted
  expect(git('worktree', 'list', '--porcelain')).toMatch(/^locked/m)
  observed.stop.abort(new Interrupted('SIGTERM'))
  expect(await ending).toBeInstanceOf(Interrupted)
  expect(worktrees()).toEqual([path])
  expect(records(path)).toEqual([])
  expect(observed.leftovers()).toEqual([])
})

test('removing works after a stop', async () => {
  const { path, worktrees } = repository()
  const observed = observedPorts()
  const { remove } = await prepare(
    request({ base: 'main', workingDirectory: path }),
    observed.ports,
  )
  observed.stop.abort(new Interrupted('SIGINT'))
  await remove()
  expect(worktrees()).toEqual([path])
  expect(observed.leftovers()).toEqual([])
})

test('a worktree that is locked and only half made is removed too', async () => {
  const { path, git, worktrees } = repository()
  const observed = observedPorts()
  const asked = request({ heads: ['main'], workingDirectory: path })
  const { versions, remove } = await prepare(asked, observed.ports)
  for (const { directory } of versions.heads) {
    git('worktree', 'lock', directory)
    rmSync(join(directory, '.git'))
  }
  await remove()
  expect(worktrees()).toEqual([path])
  expect(records(path)).toEqual([])
})

test('nothing is begun once the run was stopped', async () => {
  const { path } = repository()
  const { ports, stop } = observedPorts()
  stop.abort(new Interrupted('SIGINT'))
  const asked = request({ base: 'main', setup: 'touch ran', workingDirectory: path })
  await expect(prepare(asked, ports)).rejects.toBeInstanceOf(Interrupted)
})

test('what cannot be removed is named, and the rest goes', async () => {
  const { ports, said, leftovers } = observedPorts()
  const workspace = openWorkspace(ports)
  await workspace.directory()
  const files = {
    kind: 'fresh',
    folder: '',
    repository: '/repository',
    put: async () => 'bare' as const,
    takeAway: () => Promise.reject(new Error('busy')),
  } as const
  await workspace.put(files, '/somewhere')
  await workspace.remove()
  expect(said).toEqual([
    'Could not remove /somewhere: busy. Remove it by hand, then run: git worktree prune',
  ])
  expect(leftovers()).toEqual([])
})
