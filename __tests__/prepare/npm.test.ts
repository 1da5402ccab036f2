import { randomUUID } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, realpathSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { prepare } from '../../src/prepare/index.ts'
import { parseNpmSpec } from '../../src/prepare/npm/npm-spec.ts'
import { resolveVersion } from '../../src/prepare/npm/resolve-version.ts'
import { install, installed, prepared, project, published, required } from './npm-projects.ts'
import { failure, observedPorts, read, request } from './prepared.ts'
import { registry } from './registry.ts'
import { emptyDirectory, repository, write } from './repository.ts'

describe('a release of the project', () => {
  const own = { name: 'lib', version: '3.0.0', devDependencies: { bencher: '*', gone: '*' } }

  test('lies in the place of the project, with its dependencies, and no set-up runs', async () => {
    const { path } = await project(own, { 'index.js': 'module.exports = 0' })
    const over = { base: 'npm:lib@1.0.0', setup: 'exit 1', workingDirectory: path }
    const observed = observedPorts()
    const { versions, remove } = await prepared(over, observed)
    const { label, source, directory = '' } = versions.base ?? {}
    expect(label).toBe('npm:lib@1.0.0')
    const named = { name: 'lib', version: '1.0.0', wanted: '1.0.0' }
    expect(source).toEqual({ kind: 'npm', ...named, as: 'project' })
    expect(required('./index.js', directory)).toBe('lib@1.0.0')
    expect(required('part', directory)).toBe('part@1.0.0')
    // Found by its own name, from a path that has no node_modules in it.
    expect(required('lib', directory)).toBe('lib@1.0.0')
    expect(directory).not.toContain('node_modules')
    await remove()
    expect(observed.leftovers()).toEqual([])
  })

  test('borrows what the working tree has installed and it lacks, or wants to be given, and what a link stands for', async () => {
    const { path } = await project({ ...own, dependencies: { part: '*', host: '*', linked: '*' } })
    installed(path, 'bencher', 'part', 'host')
    const elsewhere = emptyDirectory('elsewhere')
    write(elsewhere, { 'index.js': "module.exports = 'elsewhere'" })
    symlinkSync(elsewhere, join(path, 'node_modules/linked'), 'junction')
    const { versions } = await prepared({ base: 'npm:lib@1.2.0', workingDirectory: path })
    const directory = versions.base?.directory ?? ''
    expect(required('bencher', directory)).toBe('bencher, installed')
    expect(required('host', directory)).toBe('host, installed')
    expect(required('part', directory)).toBe('part@1.1.0')
    expect(required('linked', directory)).toBe('elsewhere')
    expect(lstatSync(join(dirname(directory), 'node_modules/linked')).isSymbolicLink()).toBe(true)
  })
})

describe('a release of a dependency', () => {
  const user = { name: 'user', dependencies: { lib: '^1', host: '*' } }

  test('is put into a copy of the working tree, after the set-up', async () => {
    const { path, worktrees } = await project(user, { 'a.txt': 'committed', 'b.txt': 'gone' })
    write(path, { 'a.txt': 'changed', 'new.txt': 'new' })
    execFileSync('rm', [join(path, 'b.txt')])
    installed(path, 'lib')
    const { versions, remove, warnings } = await prepared({
      base: 'npm:lib@1.0.0',
      setup: install('lib', 'host'),
      workingDirectory: path,
    })
    const { source, directory = '' } = versions.base ?? {}
    expect(source).toMatchObject({ kind: 'npm', version: '1.0.0', as: 'dependency' })
    expect([read(directory, 'a.txt'), read(directory, 'new.txt')]).toEqual(['changed', 'new'])
    expect(existsSync(join(directory, 'b.txt'))).toBe(false)
    expect(required('lib', directory)).toBe('lib@1.0.0')
    expect(required('part', realpathSync(join(directory, 'node_modules/lib')))).toBe('part@1.0.0')
    expect(required('host', directory)).toBe('of the set-up')
    expect(required('lib', path)).toBe('lib, installed')
    expect(warnings).toEqual([])
    await remove()
    expect(worktrees()).toEqual([path])
  })

  test('is given what it wants to be given as the project has it', async () => {
    const { path } = await project(user)
    const over = { base: 'npm:lib@1.2.0', setup: install('lib', 'host'), workingDirectory: path }
    const { versions } = await prepared(over)
    const lib = realpathSync(join(versions.base?.directory ?? '', 'node_modules/lib'))
    expect(required('host', lib)).toBe('of the set-up')
    expect(required('part', lib)).toBe('part@1.1.0')
  })

  test('needs the set-up to install the others', async () => {
    const { path } = await project(user)
    const error = await failure({ base: 'npm:lib@1.0.0', workingDirectory: path })
    expect(error.fault).toEqual({ code: 'npm-needs-setup', name: 'lib', release: '1.0.0' })
  })
})

describe('every release', () => {
  test.each([
    ['^1.0', '1.2.0'],
    ['next', '2.0.0-rc.1'],
  ])('%s is resolved to %s, as npm does', async (wanted, version) => {
    const { path } = await project({ name: 'lib' })
    const { ports } = observedPorts()
    expect(await resolveVersion({ name: 'lib', wanted }, path, ports)).toBe(version)
  })

  test('leaves nothing when the run is stopped while it is installed', async () => {
    const observed = observedPorts()
    let tarballs = 0
    const stopAtSecond = () => ++tarballs === 2 && observed.stop.abort(new Error('stopped'))
    // What npm has in its cache from before, it does not ask for.
    const unseen = published.map((one) => ({ ...one, files: { ...one.files, seed: randomUUID() } }))
    const { npmrc } = await registry(unseen, stopAtSecond)
    const { path, commit, worktrees } = repository()
    commit({ 'package.json': '{}', '.gitignore': '.npmrc' })
    write(path, { '.npmrc': npmrc })
    const over = request({ base: 'npm:lib@1.0.0', workingDirectory: path })
    await expect(prepare(over, observed.ports)).rejects.toThrow('stopped')
    expect(observed.leftovers()).toEqual([])
    expect(worktrees()).toEqual([path])
  })
})

describe('what cannot be had', () => {
  test.each([
    'npm:', 'npm:@', 'npm:lib@', 'npm:--registry=http://example.com', 'npm:-g', 'npm:lib@--global', 'npm:../lib',
    'npm:./lib', 'npm:/etc', 'npm:file:/etc', 'npm:lib@file:../x', 'npm:lib@../x', 'npm:lib@/etc', 'npm:lib@~/x',
    'npm:lib@.', 'npm:lib@x.tgz', 'npm:lib@1.tar.gz', 'npm:git+https://example.com/a', 'npm:lib@git+ssh://x/y',
    'npm:lib@https://example.com/x', 'npm:user/lib', 'npm:lib@user/lib', 'npm:lib@npm:other', 'npm:a b', 'npm:$(id)',
    'npm:lib@1;id', 'npm:lib@`id`', 'npm:lib@$(id)', 'npm:lib@1\n2', 'npm:.hidden', 'npm:@a', 'npm:@a/', 'npm:@/a',
    'npm:@a/b/c', 'npm:@../x', 'npm:node_modules', `npm:${'a'.repeat(215)}`, 'npm:lib@C:\\x', 'npm:lib@"x"',
  ])('%j is no package of the registry, and npm is not asked', async (base) => {
    const error = await failure({ base, workingDirectory: emptyDirectory() })
    expect(error.code).toBe('npm-spec')
  }) // prettier-ignore

  test('names and versions are those of the registry', () => {
    const specs = [
      'npm:a',
      'npm:@a/b',
      'npm:JSONStream@1.x',
      'npm:@a/b.c_d@>=1.0.0-rc.1+5 <2 || ~3',
    ]
    expect(specs.map(parseNpmSpec)).toEqual([
      { name: 'a', wanted: 'latest' },
      { name: '@a/b', wanted: 'latest' },
      { name: 'JSONStream', wanted: '1.x' },
      { name: '@a/b.c_d', wanted: '>=1.0.0-rc.1+5 <2 || ~3' },
    ])
  })

  test('a package that is not there is named', async () => {
    const { path } = await project({ name: 'lib' })
    const error = await failure({ base: 'npm:liib@1', workingDirectory: path })
    expect(error.fault).toEqual({ code: 'npm-no-package', name: 'liib' })
  })

  test('of a version that is not there, the nearest and the newest are named', async () => {
    const { path } = await project({ name: 'lib' })
    const error = await failure({ base: 'npm:lib@1.2.1', workingDirectory: path })
    expect(error.fault).toEqual({
      code: 'npm-no-version',
      name: 'lib',
      wanted: '1.2.1',
      nearest: '1.2.0',
      newest: ['1.2.0', '1.0.0'],
      tags: ['latest', 'next'],
    })
  })

  test('a registry that does not answer is told, with why', async () => {
    const path = emptyDirectory()
    write(path, { '.npmrc': 'registry=http://127.0.0.1:9/\nfetch-retries=0\n' })
    const error = await failure({ base: 'npm:lib@1.0.0', workingDirectory: path })
    expect(error.fault).toMatchObject({ code: 'npm-unreachable', errorCode: 'ECONNREFUSED' })
  })

  test('without npm on the PATH, that is told', async () => {
    const programs = emptyDirectory('bin')
    const where = (process.env['PATH'] ?? '').split(delimiter)
    const git = where.map((each) => join(each, 'git')).find((each) => existsSync(each)) ?? ''
    symlinkSync(git, join(programs, 'git'))
    vi.stubEnv('PATH', programs)
    onTestFinished(() => void vi.unstubAllEnvs())
    const error = await failure({ base: 'npm:lib@1.0.0', workingDirectory: emptyDirectory() })
    expect(error.code).toBe('npm-missing')
  })

  test("Yarn's Plug'n'Play is refused", async () => {
    const { path } = await project({ name: 'lib' })
    write(path, { '.pnp.cjs': '' })
    const error = await failure({ base: 'npm:lib@1.0.0', workingDirectory: path })
    expect(error.code).toBe('npm-plug-n-play')
  })

  test.each(['{', '[]', '{ "name": 1 }'])('a package.json of %s is a mistake', async (text) => {
    const path = emptyDirectory()
    write(path, { 'package.json': text })
    const error = await failure({ base: 'npm:lib@1.0.0', workingDirectory: path })
    expect(error.code).toBe('package-unreadable')
  })
})
