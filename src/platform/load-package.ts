import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * Loads a package that is not ours: of the places that have one of the names, the first.
 *
 * @param names of packages that do equally well, the best first
 * @param places files, as paths or URLs, from which a package is looked for
 * @returns what the caller says that the package exports; null where no place has any
 */
export async function loadPackage<T>(
  names: readonly string[],
  places: readonly string[],
): Promise<T | null> {
  for (const from of places) {
    const path = names.map((name) => resolved(name, from)).find((found) => found !== null)
    if (path === undefined || path === null) continue
    const module: T = await import(/* webpackIgnore: true */ pathToFileURL(path).href)
    return module
  }
  return null
}

function resolved(name: string, from: string): string | null {
  try {
    return createRequire(from).resolve(name)
  } catch {
    return null
  }
}
