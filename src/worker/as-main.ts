/** Lets a file that is imported take itself for the program that Node.js was started with. */
import { readFileSync, realpathSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** "Am I the main module" checks in the file say yes from now on, and those in the files that it loads no. */
export function asMain(file: string): void {
  process.argv = [process.execPath, file]
  const real = realpathSync(file)
  requireMain(real)
  importMetaMain(real)
}

/** `require.main` is read from here for each module that is loaded; the file's own is there before it runs. */
function requireMain(file: string): void {
  const { cache } = createRequire(file)
  Object.defineProperty(process, 'mainModule', {
    configurable: true,
    enumerable: true,
    get: () => cache[file],
  })
}

/** Node.js sets it as a module begins, and nobody but the module itself can do so after that. */
function importMetaMain(file: string): void {
  if (typeof module.registerHooks !== 'function') return
  // Who does not ask for it is loaded as ever.
  if (!readFileSync(file, 'utf8').includes('import.meta.main')) return
  const own = pathToFileURL(file).href
  module.registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      const { format, source } = loaded
      const isModule = format === 'module' || format === 'module-typescript'
      if (url !== own || !isModule || source === undefined) return loaded
      const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
      return { ...loaded, source: withMain(text) }
    },
  })
}

const setMain = `if ('main' in import.meta) import.meta.main = true;`

/** In a line that is there, so that errors tell the right one. */
function withMain(text: string): string {
  if (!text.startsWith('#!')) return `${setMain}${text}`
  const end = text.indexOf('\n') + 1
  return end === 0 ? text : `${text.slice(0, end)}${setMain}${text.slice(end)}`
}
