/** Projects that ask a registry on loopback, and what is published there. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { prepare, type PrepareRequest, type Prepared } from '../../src/prepare/index.ts'
import { observedPorts, request, type Observed } from './prepared.ts'
import { registry, type Published } from './registry.ts'
import { repository, write, type Repository } from './repository.ts'

export const release = (name: string, version: string, more: object = {}): Published => ({
  manifest: { name, version, ...more },
  files: { 'index.js': `module.exports = '${name}@${version}'` },
})

/** `lib` uses `part`, and wants to be given `host`. */
export const published: readonly Published[] = [
  release('part', '1.0.0'),
  release('part', '1.1.0'),
  release('host', '1.0.0'),
  release('@it/scoped', '1.0.0'),
  release('lib', '1.0.0', { dependencies: { part: '1.0.0' } }),
  release('lib', '1.2.0', { dependencies: { part: '^1' }, peerDependencies: { host: '^1' } }),
  release('lib', '2.0.0-rc.1'),
]

const endings: (() => void)[] = []
afterAll(() => endings.forEach((end) => end()))
let shared: ReturnType<typeof registry> | undefined

/** Where all that is published. It is one for all tests, so that npm has in its cache what it had before. */
export function sharedRegistry(): ReturnType<typeof registry> {
  return (shared ??= registry(
    published,
    () => undefined,
    (end) => void endings.push(end),
  ))
}

/** A repository whose package.json and other files are these, and which asks the registry on loopback. */
export async function project(
  manifest: object,
  files: Readonly<Record<string, string>> = {},
): Promise<Repository> {
  const { npmrc } = await sharedRegistry()
  const made = repository()
  made.commit({
    'package.json': JSON.stringify(manifest),
    '.gitignore': 'node_modules\n.npmrc\n',
    ...files,
  })
  write(made.path, { '.npmrc': npmrc })
  return made
}

export async function prepared(
  over: Partial<PrepareRequest>,
  observed: Observed = observedPorts(),
): Promise<Prepared> {
  const result = await prepare(request(over), observed.ports)
  onTestFinished(() => result.remove())
  return result
}

/** What Node.js has under that name, from a directory. */
export function required(name: string, directory: string): string {
  return String(createRequire(join(directory, 'any.js'))(name))
}

/** Packages as if somebody had installed them. */
export function installed(directory: string, ...names: readonly string[]): void {
  for (const name of names) {
    const files = { 'index.js': `module.exports = '${name}, installed'`, 'package.json': '{}' }
    write(join(directory, 'node_modules', name), files)
  }
}

export const install = (...names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `mkdir -p node_modules/${name} && echo "module.exports = 'of the set-up'" > node_modules/${name}/index.js`,
    ) // prettier-ignore
    .join(' && ')
