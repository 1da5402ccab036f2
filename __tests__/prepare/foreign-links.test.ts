import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { prepare } from '../../src/prepare/index.ts'
import { failure, observedPorts, request } from './prepared.ts'
import { repository, write, type Repository } from './repository.ts'

afterEach(() => void vi.unstubAllEnvs())

/** A monorepo whose working tree has its packages installed, as package managers lay them out. */
function monorepo(): Repository {
  const own = repository()
  own.commit({
    '.gitignore': 'node_modules\n',
    'packages/core/index.js': 'export {}',
    'packages/app/index.js': 'export {}',
  })
  write(own.path, { 'node_modules/dep/index.js': '', 'node_modules/.bin/dep': '' })
  mkdirSync(join(own.path, 'node_modules/@scope'))
  symlinkSync('../../packages/core', join(own.path, 'node_modules/@scope/core'))
  return own
}

async function made(over: Parameters<typeof request>[0]): Promise<readonly string[]> {
  const { ports, leftovers } = observedPorts()
  const prepared = await prepare(request(over), ports)
  await prepared.remove()
  expect(leftovers()).toEqual([])
  return prepared.warnings.map(({ code }) => code)
}

describe('a base that leads into the head is refused', () => {
  test.each([
    ['by all its packages', 'ln -s "$MAIN/node_modules" node_modules', 'node_modules'],
    [
      'by a package of the workspace',
      'mkdir -p node_modules/@scope && ln -s "$MAIN/packages/core" node_modules/@scope/core',
      'node_modules/@scope/core',
    ],
    [
      'by a program',
      'mkdir -p node_modules/.bin && ln -s "$MAIN/node_modules/.bin/dep" node_modules/.bin/dep',
      'node_modules/.bin/dep',
    ],
    ['by what was built', 'ln -s "$MAIN/packages/core" ../core/dist', 'packages/core/dist'],
    [
      'by packages of a folder',
      'mkdir -p ../core/node_modules && ln -s "$MAIN/node_modules/dep" ../core/node_modules/dep',
      'packages/core/node_modules/dep',
    ],
  ])('%s', async (_, setup, link) => {
    const { path } = monorepo()
    vi.stubEnv('MAIN', path)
    const wanted = { base: 'HEAD', setup, workingDirectory: join(path, 'packages/app') }
    const error = await failure(wanted)
    expect(error.fault).toEqual({
      code: 'foreign-code',
      version: 'HEAD',
      owner: 'working tree',
      by: 'link',
      link: expect.stringMatching(new RegExp(`/${link}$`)),
      target: expect.stringContaining(path),
    })
  })

  test('also where the working tree is none of the versions', async () => {
    const { path } = monorepo()
    vi.stubEnv('MAIN', path)
    const setup = 'ln -s "$MAIN/node_modules" node_modules'
    const versions = { base: 'HEAD', heads: ['HEAD~1'] }
    const error = await failure({ ...versions, setup, workingDirectory: path })
    expect(error.fault).toMatchObject({ code: 'foreign-code', owner: 'the working tree' })
  })

  test('and where one checkout of the run leads into the other', async () => {
    const { path } = monorepo()
    const setup =
      'other=$(ls -d ../*/ | grep -v "^../$(basename "$PWD")/" | head -1); ln -s "$PWD/../$(basename $other)/packages" own'
    const versions = { base: 'HEAD', heads: ['HEAD~1'] }
    const error = await failure({ ...versions, setup, workingDirectory: path })
    expect(error.code).toBe('foreign-code')
  })
})

test('links within a checkout, and to what is nobody’s, are fine', async () => {
  const { path } = monorepo()
  const store = repository('store').path
  vi.stubEnv('STORE', store)
  const setup = `mkdir -p node_modules/@scope node_modules/.bin
ln -s ../../packages/core node_modules/@scope/core
ln -s "$STORE" node_modules/dep
ln -s ../../nowhere node_modules/.bin/gone`
  const warnings = await made({ base: 'HEAD', setup, workingDirectory: path })
  expect(warnings.filter((code) => code !== 'same-commit')).toEqual([])
})

test('a kept base that leads into the head is refused', async () => {
  const { path } = monorepo()
  const { ports } = observedPorts()
  const restore = async (_: unknown, into: string) => {
    write(into, { 'packages/core/index.js': '' })
    symlinkSync(join(path, 'packages'), join(into, 'built'))
    return true
  }
  const wanted = { ...request({ base: 'HEAD', workingDirectory: path }), restore }
  await expect(prepare(wanted, ports)).rejects.toMatchObject({ code: 'foreign-code' })
})

test('what nobody here may open cannot be loaded either', async () => {
  const { path } = monorepo()
  const { ports } = observedPorts()
  const entries: typeof ports.files.entries = (directory) =>
    directory.endsWith('/data')
      ? Promise.reject(Object.assign(new Error('permission denied'), { code: 'EACCES' }))
      : ports.files.entries(directory)
  const wanted = request({ base: 'HEAD', setup: 'mkdir data', workingDirectory: path })
  const prepared = await prepare(wanted, { ...ports, files: { ...ports.files, entries } })
  await prepared.remove()
  expect(prepared.versions.base?.label).toBe('HEAD')
})

test('a directory of the user’s is as it is', async () => {
  const { path } = monorepo()
  const old = join(path, 'old')
  mkdirSync(old)
  symlinkSync('../node_modules', join(old, 'node_modules'))
  expect(await made({ base: './old', workingDirectory: path })).toEqual(['path-lengths'])
  rmSync(old, { recursive: true })
})
