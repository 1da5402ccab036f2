import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Copies a declaration file and all that it imports from beside it, keeping their places.
 *
 * @throws Error when one of them needs a package: the published package has no dependencies
 */
export async function copyDeclarations(from: string, entry: string, to: string): Promise<void> {
  const wanted = [entry]
  for (const file of wanted) {
    const text = await readFile(join(from, file), 'utf8')
    for (const imported of importsOf(text, file))
      if (!wanted.includes(imported)) wanted.push(imported)
    await mkdir(dirname(join(to, file)), { recursive: true })
    // The compiler rewrites the endings of imports in what it emits as JavaScript, but not in declarations.
    await writeFile(
      join(to, file),
      text.replace(specifier, (found) => found.replace(/\.ts(?=['"]$)/, '.js')),
    )
  }
}

/** The word may stand in a text as well, as `'import'` does. */
const specifier = /(?:\bfrom\s*|(?<!['"])\bimport\s*\(?\s*)['"]([^'"]+)['"]/g

function importsOf(text: string, file: string): string[] {
  return [...text.matchAll(specifier)].map(([, target = '']) => {
    if (!target.startsWith('.'))
      throw new Error(`${file}: the package's types must not need ${target}`)
    return join(dirname(file), target.replace(/\.[jt]s$/, '.d.ts'))
  })
}
