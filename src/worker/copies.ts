/** Finds the copies of a package that code may load: each has classes, and benchmarks, of its own. */
import fs from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Substitute } from './substitute.ts'

/** As they are before anything replaces them: what we read is not what the file reads. */
const { registerHooks } = module
const { existsSync, readFileSync } = fs

const isUnderTsx = process.execArgv.includes('tsx')

/** A package of which several copies may be loaded. */
export interface Copied<Copy> {
  readonly name: string
  /** @param loaded what importing or requiring it has given */
  isCopy(this: void, loaded: unknown): loaded is Copy
  /** What a copy has in common with no other one, however it was loaded. */
  identity(this: void, copy: Copy): unknown
}

/**
 * Calls back for each copy, before anything of it is used: those that `file` itself would load, and, where Node.js lets
 * one see that (22.15 and later), those of other packages as they are loaded.
 *
 * @param onCopy returns what is to be had in place of the copy, where Node.js lets one see what is loaded
 */
export async function findCopies<Copy>(
  file: string,
  { name, isCopy, identity }: Copied<Copy>,
  onCopy: (copy: Copy) => Substitute | void,
): Promise<void> {
  const substitutes = new Map<unknown, Substitute | void>()
  const found = (loaded: unknown): Substitute | void => {
    const copy = [loaded, defaultOf(loaded)].find(isCopy)
    if (copy === undefined) return undefined
    const key = identity(copy)
    if (!substitutes.has(key)) substitutes.set(key, onCopy(copy))
    return substitutes.get(key)
  }
  for (const path of ownCopies(name, file)) {
    // A copy that cannot be loaded is a failure of the code that goes on to load it.
    found(await import(/* webpackIgnore: true */ pathToFileURL(path).href).catch(() => null))
  }
  const require = createRequire(file)
  // tsx makes one more copy of an ES module for files that it turns into CommonJS, and finds that by itself.
  if (isUnderTsx) {
    const loaded = loadedOrNull(require, name)
    const own = Object.values(require.cache).find((each) => each?.exports === loaded)
    const instead = found(loaded)
    if (own !== undefined && instead !== undefined) own.exports = instead.exported
  }
  watchLoading(name, require, found)
}

/** What CommonJS exports, for those who import it. */
function defaultOf(loaded: unknown): unknown {
  return typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, 'default') : undefined
}

/** A package may ship an `import` and a `require` copy, as tinybench 2 and 3 do. */
function ownCopies(name: string, file: string): string[] {
  const require = createRequire(file)
  for (const place of require.resolve.paths(name) ?? []) {
    const directory = join(place, name)
    const manifest = readManifest(directory)
    if (manifest === undefined) continue
    const targets = ['import', 'require'].map((kind) => entryPoint(manifest, kind))
    const paths = new Set(targets.filter((target) => target !== undefined))
    return [...paths].map((path) => join(directory, path))
  }
  return []
}

/** Sees what is imported or required, at the last moment before it is. */
function watchLoading(
  name: string,
  require: NodeJS.Require,
  found: (loaded: unknown) => Substitute | void,
): void {
  if (typeof registerHooks !== 'function') return
  const seen = new Map<string, Substitute | void>()
  const packages = new Map<string, boolean>()
  let isLoading = false
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context)
      const { url } = resolved
      // While a copy is loaded to be looked at, it is to be had as it is.
      if (isLoading || !isPackage(specifier) || !url.startsWith('file:')) return resolved
      if (!seen.has(url)) {
        seen.set(url, undefined)
        const path = fileURLToPath(url)
        isLoading = true
        if (belongsTo(name, path, packages)) seen.set(url, found(loadedOrNull(require, path)))
        isLoading = false
      }
      const substitute = seen.get(url)
      return substitute === undefined ? resolved : substitute.answer(context)
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
function belongsTo(packageName: string, path: string, known: Map<string, boolean>): boolean {
  const directory = dirname(path)
  const before = known.get(directory)
  if (before !== undefined) return before
  const name = existsSync(join(directory, 'package.json')) && readManifest(directory)?.['name']
  const isTop = dirname(directory) === directory
  const is =
    typeof name === 'string' || isTop
      ? name === packageName
      : belongsTo(packageName, directory, known)
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

/** The file behind importing the package (or requiring it), by the manifest's conditions. */
function entryPoint(manifest: Record<string, unknown>, kind: string): string | undefined {
  let target: unknown = manifest['exports'] ?? manifest['module'] ?? manifest['main']
  while (typeof target === 'object' && target !== null) {
    const conditions: Record<string, unknown> = { ...target }
    target = conditions['.'] ?? conditions[kind] ?? conditions['node'] ?? conditions['default']
  }
  return typeof target === 'string' ? target : undefined
}
