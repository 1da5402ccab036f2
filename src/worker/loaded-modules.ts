import { realpathSync } from 'node:fs'
import { Session } from 'node:inspector'
import { createRequire } from 'node:module'
import { isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The files of all code that this process holds, real paths, the gate's own among them. To be asked when nothing is
 * measured any more: it takes some hundredths of a second.
 *
 * V8 tells a debugger of every script that it has, also of those that came before the debugger: so nothing watches while
 * code is loaded or runs, and it works alike for ES modules, which nobody lists, for what a framework evaluates by itself
 * and in every Node.js. What is no script (add-ons, JSON) is in the cache of `require`.
 */
export function loadedModules(): readonly string[] {
  const required = Object.keys(createRequire(process.execPath).cache)
  const paths = [...scripts(), ...required].flatMap(pathOf).map(realPath)
  return [...new Set(paths)]
}

function scripts(): readonly string[] {
  const urls: string[] = []
  const session = new Session()
  session.connect()
  try {
    session.on('Debugger.scriptParsed', ({ params }) => urls.push(params.url))
    session.post('Debugger.enable')
  } finally {
    session.disconnect()
  }
  return urls
}

/** Loaders of frameworks put a query behind a path. Node.js's own modules and texts that were evaluated have none. */
function pathOf(url: string): string[] {
  const [plain = ''] = url.split('?')
  if (isAbsolute(plain)) return [plain]
  return plain.startsWith('file://') ? [fileURLToPath(plain)] : []
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path // within an archive, say: then it is where it says
  }
}
