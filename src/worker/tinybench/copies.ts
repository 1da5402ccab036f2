/** Finds the copies of tinybench that code may load, each with a Bench class of its own. */
import fs from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isCopy, type Copy } from './tinybench.ts'

/** As they are before anything replaces them: what we read is not what the file reads. */
const { registerHooks } = module
const { existsSync, readFileSync } = fs

const isUnderTsx = process.execArgv.includes('tsx')

export interface Copies {
  /** How many there are by now. */
  count(this: void): number
  /** Whether an object is a Bench of one of them. */
  isBenchOfOne(this: void, value: object): boolean
  /** A Bench without a name, of the copy that the file itself would load; null where there is none. */
  newBench(this: void): object | null
}

/**
 * Calls back for each copy, before anything of it is used: those that `file` itself would load, and, where Node.js lets
 * one see that (22.15 and later), those of other packages as they are loaded.
 */
export async function findCopies(file: string, onCopy: (copy: Copy) => void): Promise<Copies> {
  const known = new Set<unknown>()
  let first: Copy | null = null
  const found = (loaded: unknown): void => {
    if (!isCopy(loaded) || known.has(loaded.Bench.prototype)) return
    known.add(loaded.Bench.prototype)
    first ??= loaded
    onCopy(loaded)
  }
  for (const path of ownCopies(file)) {
    // A copy that cannot be loaded is a failure of the code that goes on to load it.
    found(await import(/* webpackIgnore: true */ pathToFileURL(path).href).catch(() => null))
  }
  const require = createRequire(file)
  // tsx makes one more copy of an ES module for files that it turns into CommonJS.
  if (isUnderTsx) found(loadedOrNull(require, 'tinybench'))
  watchLoading(require, found)
  return {
    count: () => known.size,
    isBenchOfOne(value) {
      for (let at: unknown = value; typeof at === 'object' && at !== null;) {
        if (known.has(at)) return true
        at = Object.getPrototypeOf(at)
      }
      return false
    },
    newBench: () => first && new first.Bench(),
  }
}

/** tinybench 2 and 3 ship an `import` and a `require` copy. */
function ownCopies(file: string): string[] {
  const require = createRequire(file)
  for (const place of require.resolve.paths('tinybench') ?? []) {
    const directory = join(place, 'tinybench')
    const manifest = readManifest(directory)
    if (manifest === undefined) continue
    const targets = ['import', 'require'].map((kind) => entryPoint(manifest, kind))
    const paths = new Set(targets.filter((target) => target !== undefined))
    return [...paths].map((path) => join(directory, path))
  }
  return []
}

/** Sees what is imported or required, at the last moment before it is. */
function watchLoading(require: NodeJS.Require, found: (loaded: unknown) => void): void {
  if (typeof registerHooks !== 'function') return
  const seen = new Set<string>()
  const packages = new Map<string, boolean>()
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context)
      const { url } = resolved
      if (isPackage(specifier) && url.startsWith('file:') && !seen.has(url)) {
        seen.add(url)
        const path = fileURLToPath(url)
        if (isTinybenchs(path, packages)) found(loadedOrNull(require, path))
      }
      return resolved
    },
  })
}

function loadedOrNull(require: NodeJS.Require, name: string): unknown {
  try {
    return require(name)
  } catch {
    return null
  }
}

function isPackage(specifier: string): boolean {
  return !/^([./#]|[a-z]+:)/i.test(specifier)
}

/** Asks the nearest manifest, since a package may be installed under another name, or linked to. */
function isTinybenchs(path: string, known: Map<string, boolean>): boolean {
  const directory = dirname(path)
  const before = known.get(directory)
  if (before !== undefined) return before
  const name = existsSync(join(directory, 'package.json')) && readManifest(directory)?.['name']
  const isTop = dirname(directory) === directory
  const is =
    typeof name === 'string' || isTop ? name === 'tinybench' : isTinybenchs(directory, known)
  known.set(directory, is)
  return is
}

function readManifest(directory: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  } catch {
    return undefined // not here: the next place on the way up may have it
  }
}

/** The file behind `import 'tinybench'` (or `require`), by the manifest's conditions. */
function entryPoint(manifest: Record<string, unknown>, kind: string): string | undefined {
  let target: unknown = manifest['exports'] ?? manifest['module'] ?? manifest['main']
  while (typeof target === 'object' && target !== null) {
    const conditions: Record<string, unknown> = { ...target }
    target = conditions['.'] ?? conditions[kind] ?? conditions['node'] ?? conditions['default']
  }
  return typeof target === 'string' ? target : undefined
}
