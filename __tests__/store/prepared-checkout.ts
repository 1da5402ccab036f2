import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../src/model/index.ts'
import type { Provenance } from '../../src/platform/ports.ts'
import {
  lockfileHash,
  restoreTree,
  type RestoredTree,
  saveTree,
  type Storage,
  suiteHash,
  type TreeRequest,
} from '../../src/store/index.ts'
import { emptyDirectory, repository, type Repository, write } from '../prepare/repository.ts'
import { directory, manifest, shelf, testPorts } from './builders.ts'

export const benchmarks = ['bench/**/*.bench.js']

/** A checkout with its packages installed and something built; git knows a part of it. */
export interface Checkout {
  readonly clone: Repository
  readonly commit: string
  readonly manifest: Manifest
}

export async function preparedCheckout(folder = ''): Promise<Checkout> {
  const clone = repository()
  const at = (path: string) => join(folder, path)
  const commit = clone.commit({
    [at('package.json')]: '{"type":"module"}',
    [at('package-lock.json')]: '{}',
    [at('src/index.js')]: 'export const parse = (text) => text\n',
    [at('bench/parse.bench.js')]: 'bench\n',
    '.gitignore': 'node_modules\ndist\n',
  })
  write(join(clone.path, folder), {
    'node_modules/tool/index.js': 'tool',
    'node_modules/.bin/x': '',
    'dist/index.js': 'built',
  })
  symlinkSync('../tool/index.js', join(clone.path, folder, 'node_modules/.bin/tool'))
  const project = join(clone.path, folder)
  const of = manifest({
    commit,
    suiteHash: await suiteHash(benchmarks, project, testPorts()),
    lockfileHash: await lockfileHash(project, clone.path, testPorts()),
  })
  return { clone, commit, manifest: of }
}

export async function kept(checkout: Checkout, storage = directory()): Promise<Storage> {
  const { clone, manifest: of } = checkout
  const tree = { directory: clone.path, manifest: of, limitBytes: 1e8, repository: clone.path }
  const outcome = await saveTree(tree, storage, testPorts())
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome))
  return storage
}

export interface Restored {
  readonly outcome: RestoredTree
  readonly into: string
  readonly leftovers: readonly string[]
}

export async function restored(
  checkout: Checkout,
  storage: Storage,
  over: Partial<TreeRequest> = {},
  ports = testPorts(),
): Promise<Restored> {
  const into = join(emptyDirectory(), 'base')
  const request: TreeRequest = {
    shelf,
    branch: 'main',
    commit: checkout.commit,
    setup: 'npm ci',
    node: 'v24.9.0',
    benchmarks,
    folder: '',
    repository: checkout.clone.path,
    limitBytes: 1e8,
    provenance: null,
    ...over,
  }
  const outcome = await restoreTree(request, into, storage, ports)
  return { outcome, into, leftovers: ports.leftovers() }
}

/** A place where somebody else put something in the place of every entry. */
export function planted(storage: Storage, archive: string): Storage {
  return {
    ...storage,
    async find(prefixes, path) {
      const stored = await storage.find(prefixes, path)
      await testPorts().files.copy(archive, path)
      return stored
    },
  }
}

export function answering(answer: Awaited<ReturnType<Provenance['check']>>): {
  readonly provenance: Provenance
  readonly asked: unknown[]
} {
  const asked: unknown[] = []
  return {
    asked,
    provenance: {
      async check(...question) {
        asked.push(question)
        return answer
      },
    },
  }
}

export function change(checkout: Checkout, path: string, text: string): void {
  writeFileSync(join(checkout.clone.path, path), text)
}
