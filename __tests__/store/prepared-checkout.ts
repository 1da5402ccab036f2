import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
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
import { emptyDirectory, type Repository, repositoryAt, write } from '../prepare/repository.ts'
import { directory, manifest, shelf, testPorts } from './builders.ts'

const benchmarks = ['bench/**/*.bench.js']

/** A checkout with its packages installed and something built; git knows a part of it. */
export interface Checkout {
  readonly clone: Repository
  readonly commit: string
  readonly manifest: Manifest
}

/** Made once, and copied for each test: git takes its time. */
const made = mkdtempSync(join(inject('runDirectory'), 'checkout-'))
const manifests = new Map<string, Manifest>()

export async function preparedCheckout(folder = ''): Promise<Checkout> {
  const original = join(made, folder === '' ? 'whole' : 'folder')
  const of = manifests.get(folder) ?? (await prepare(original, folder))
  manifests.set(folder, of)
  const path = emptyDirectory()
  cpSync(original, path, { recursive: true, verbatimSymlinks: true })
  return { clone: repositoryAt(path), commit: of.commit, manifest: of }
}

async function prepare(path: string, folder: string): Promise<Manifest> {
  const project = join(path, folder)
  mkdirSync(project, { recursive: true })
  const clone = repositoryAt(path)
  clone.git('init')
  write(project, {
    'package.json': '{"type":"module"}',
    'package-lock.json': '{}',
    'src/index.js': 'export const parse = (text) => text\n',
    'bench/parse.bench.js': 'bench\n',
  })
  const commit = clone.commit({ '.gitignore': 'node_modules\ndist\n' })
  write(project, { 'node_modules/tool/index.js': 'tool', 'dist/index.js': 'built' })
  mkdirSync(join(project, 'node_modules/.bin'))
  symlinkSync('../tool/index.js', join(project, 'node_modules/.bin/tool'))
  return manifest({
    commit,
    suiteHash: await suiteHash(benchmarks, project, testPorts()),
    lockfileHash: await lockfileHash(project, path, testPorts()),
  })
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
