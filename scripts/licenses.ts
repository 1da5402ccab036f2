import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The licences of all packages that went into a bundle, as one text.
 *
 * From ncc's statistics, because its own `--license` overlooks every module that it has merged into another one.
 *
 * @param stats what `ncc --stats-out` wrote
 * @throws Error for a package that names no licence
 */
export async function licenses(stats: string, root: string): Promise<string> {
  const texts = await Promise.all(packagesIn(stats).map((path) => license(join(root, path))))
  return texts.toSorted().join('\n')
}

/** Directories of packages, relative to where the bundle was built. */
function packagesIn(stats: string): string[] {
  const found = new Set<string>()
  JSON.parse(stats, (key, value: unknown) => {
    if (key !== 'name' || typeof value !== 'string') return value
    const directory = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(value)?.[0]
    if (directory !== undefined) found.add(directory)
    return value
  })
  return [...found]
}

async function license(directory: string): Promise<string> {
  const text = await readFile(join(directory, 'package.json'), 'utf8')
  const { name, version, license: spdx }: Record<string, unknown> = JSON.parse(text)
  if (typeof spdx !== 'string') throw new Error(`${String(name)} names no licence`)
  const files = (await readdir(directory)).filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
  const texts = await Promise.all(
    files.toSorted().map((file) => readFile(join(directory, file), 'utf8')),
  )
  const bodies = texts.map((body) => body.replaceAll('\r\n', '\n').trim())
  return [`${String(name)} ${String(version)} (${spdx})`, ...bodies, ''].join('\n\n')
}
