import { dirname, join, relative } from 'node:path'
import type { Notice } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'

interface Places {
  /** Whose files were lent. */
  readonly from: string
  /** The release. */
  readonly directory: string
}

/**
 * Tells which of the lent files import something of the project that was not published: they cannot run there.
 *
 * The text is searched and not parsed: what stands there is said as a warning, and the file is tried all the same.
 */
export async function unpublishedImports(
  lent: readonly string[],
  label: string,
  { from, directory }: Places,
  files: Files,
): Promise<readonly Notice[]> {
  const warnings: Notice[] = []
  for (const path of lent.filter((each) => code.test(each))) {
    const text = await files.readText(join(from, path))
    for (const [, wanted = ''] of text.matchAll(imported)) {
      const target = join(dirname(path), wanted)
      const isLacking =
        (await isThere(join(from, target), files)) &&
        !(await isThere(join(directory, target), files))
      if (isLacking) warnings.push(notPublished(path, relative('', target), label))
    }
  }
  return warnings
}

const code = /\.[cm]?[jt]sx?$/

const imported = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*['"](\.{1,2}\/[^'"\n]+)['"]/g

/** TypeScript may import `x.ts` as `x.js`, and bundlers guess what is left out. */
async function isThere(path: string, files: Files): Promise<boolean> {
  const stem = path.replace(/\.[cm]?[jt]sx?$/, '')
  const guesses = ['.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.tsx', '.jsx', '/index.js', '/index.ts'] // prettier-ignore
  for (const each of [path, ...guesses.map((end) => stem + end)])
    if (await files.exists(each)) return true
  return false
}

function notPublished(path: string, target: string, label: string): Notice {
  const imports = target.replaceAll('\\', '/')
  return { code: 'not-published', file: path, imports, version: label }
}
