/** More of what releases from npm may be: workspaces, scopes, directories without a repository. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resolveVersion } from '../../src/prepare/npm/resolve-version.ts'
import {
  install,
  installed,
  prepared,
  project,
  release,
  required,
  sharedRegistry,
} from '../prepare/npm-projects.ts'
import { failure, observedPorts } from '../prepare/prepared.ts'
import { registry } from '../prepare/registry.ts'
import { emptyDirectory, repositoryAt, write } from '../prepare/repository.ts'

describe('a release of the project', () => {
  test('borrows what a workspace has installed further up', async () => {
    const { path, commit } = await project({ name: 'root', devDependencies: { bencher: '*' } })
    commit({ 'packages/lib/package.json': JSON.stringify({ name: 'lib' }) })
    installed(path, 'bencher')
    const workingDirectory = join(path, 'packages/lib')
    const { versions } = await prepared({ base: 'npm:lib@1.0.0', workingDirectory })
    expect(required('bencher', versions.base?.directory ?? '')).toBe('bencher, installed')
  })
})

describe('a release of a dependency', () => {
  const user = { name: 'user', dependencies: { lib: '^1', host: '*' } }

  test('takes the place that a workspace has the package in', async () => {
    const { path, commit } = await project({ name: 'root' })
    commit({
      'packages/a/package.json': JSON.stringify({ name: 'a', dependencies: { lib: '*' } }),
      'packages/b/package.json': JSON.stringify({ name: 'b', dependencies: { lib: '*' } }),
    })
    const { versions } = await prepared({
      base: 'npm:lib@1.0.0',
      setup: `cd ../.. && ${install('lib')}`,
      workingDirectory: join(path, 'packages/a'),
    })
    const directory = versions.base?.directory ?? ''
    expect(required('lib', directory)).toBe('lib@1.0.0')
    expect(required('lib', join(directory, '../b'))).toBe('lib@1.0.0')
  })

  test('may have a scope', async () => {
    const { path } = await project({ name: 'user', dependencies: { '@it/scoped': '*' } })
    const over = { base: 'npm:@it/scoped', setup: install('@it/scoped'), workingDirectory: path }
    const { versions } = await prepared(over)
    expect(versions.base?.label).toBe('npm:@it/scoped@1.0.0')
    expect(required('@it/scoped', versions.base?.directory ?? '')).toBe('@it/scoped@1.0.0')
  })

  test('is put into a copy without packages too, where there is no repository, or no commit', async () => {
    const { npmrc } = await sharedRegistry()
    const over = { base: 'npm:lib@1.0.0', setup: install('lib') }
    for (const path of [emptyDirectory(), emptyDirectory()]) {
      write(path, { 'package.json': JSON.stringify(user), '.npmrc': npmrc })
      installed(path, 'lib', 'other')
      const { versions } = await prepared({ ...over, workingDirectory: path })
      const directory = versions.base?.directory ?? ''
      expect(required('lib', directory)).toBe('lib@1.0.0')
      expect(existsSync(join(directory, 'node_modules/other'))).toBe(false)
      repositoryAt(path).git('init')
    }
  })

  test('of which the project knows nothing is said to be that', async () => {
    const { path } = await project({ name: 'user' })
    const { warnings } = await prepared({ base: 'npm:lib@1.0.0', workingDirectory: path })
    expect(warnings.map(({ code }) => code)).toEqual(['npm-not-used'])
  })
})

describe('every release', () => {
  test.each([
    ['latest', '1.2.0'],
    ['<1.2 || >=3', '1.0.0'],
  ])('%s is resolved to %s, as npm does', async (wanted, version) => {
    const { path } = await project({ name: 'lib' })
    const { ports } = observedPorts()
    expect(await resolveVersion({ name: 'lib', wanted }, path, ports)).toBe(version)
  })

  test('lies at a path as long as those of the other versions', async () => {
    const { path } = await project({ name: 'lib' })
    const { versions, warnings } = await prepared({
      base: 'npm:lib@1.0.0',
      heads: ['main', 'npm:part@1.0.0', '.'],
      workingDirectory: path,
    })
    const all = [versions.base, ...versions.heads].map((version) => version?.directory.length)
    expect(new Set(all)).toEqual(new Set([path.length]))
    expect(warnings.map(({ code }) => code)).toEqual(['same-commit', 'npm-not-used'])
  })

  test('that is named twice is said to be the same, and keeps nothing of the .npmrc', async () => {
    const { path } = await project({ name: 'lib' })
    const over = { base: 'npm:part@1.1.0', heads: ['npm:part'], workingDirectory: path }
    const { versions, warnings } = await prepared(over)
    expect(versions.base?.label).toBe('npm:part@1.1.0 (1.1.0)')
    expect(versions.heads[0]?.label).toBe('npm:part@1.1.0 (latest)')
    expect(warnings.map(({ code }) => code)).toContain('same-release')
    const modules = join(versions.base?.directory ?? '', 'node_modules')
    expect(required('part', modules)).toBe('part@1.1.0')
    // It may hold a token.
    expect(existsSync(join(modules, '.benchgate/.npmrc'))).toBe(false)
  })
})

test('a dependency that is not there is told in the words of npm', async () => {
  const { npmrc } = await registry([release('lib', '1.0.0', { dependencies: { none: '1' } })])
  const path = emptyDirectory()
  write(path, { 'package.json': '{ "name": "lib" }', '.npmrc': npmrc })
  const error = await failure({ base: 'npm:lib@1.0.0', workingDirectory: path })
  expect(error.fault).toEqual({
    code: 'npm-failed',
    task: 'install',
    wanted: 'lib@1.0.0',
    output: expect.stringContaining('none'),
  })
})
